import type { AdviceRule } from './define-rule';

/** Rules that only a person can follow; the field's guidance says how. */
export const adviceRules: readonly AdviceRule[] = [
  { id: 'R-INFO', source: 'unchecked', takes: 'nothing' },
  { id: 'R-MANUAL', source: 'unchecked', takes: 'nothing' },
  { id: 'R-IMG-WATERMARK', source: 'tencent', takes: 'nothing' },
  { id: 'R-IMG-HAND', source: 'mpsWalkthrough', takes: 'nothing' },
];
