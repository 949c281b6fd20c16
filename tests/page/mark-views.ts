import type { FieldState } from '../../src/core/plan/field-state';
import type { MarkView } from '../../src/page/annotate/mark-view';

/** Marks of the fields f0, f1 … */
export function markViews(count: number, state: FieldState = 'ready'): MarkView[] {
  return Array.from({ length: count }, (_, n) => ({
    ref: `f${n}`,
    state,
    title: { zh: `字段名称${n}`, en: `Field ${n}` },
    fieldId: 'website.name',
    part: 0,
    parts: 1,
    reason: null,
    guide: { zh: '请按证件填写。', en: 'As on the certificate.' },
    mistakes: [{ zh: '照旧证件填写。', en: 'An old certificate.' }],
    example: '示例',
    wording: null,
    canFill: state === 'ready',
  }));
}
