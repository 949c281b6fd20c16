import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanText } from './spelling';

const placeholders: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '测试',
  'test',
  '123',
  '111',
  'n/a',
  '-',
  '.',
  '同上',
  '待定',
]);

/** A text that says something: not spaces, not a placeholder. */
function testNonempty(raw: string): readonly Finding[] {
  const text = cleanText(raw);
  if (text === '') return [missing];
  if (!placeholders.has(text.toLowerCase())) return [];
  return [
    error(
      'placeholder',
      `“${text}”是占位内容，会被退回。请填写真实信息。`,
      `“${text}” is a placeholder and will be returned. Enter the real thing.`,
    ),
  ];
}

/** What is said of a field that is asked for and holds nothing. */
export const missing: Finding = error('empty', '这一项必填。请填写。', 'This is required. Fill it in.');

export const nonemptyRule: TextRule = { id: 'R-NONEMPTY', source: 'public', takes: 'text', test: testNonempty };
