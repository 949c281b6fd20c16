/** The core's public face (design §6): pure, for pages, workers and Node alike. */

export type { Guidance } from './catalogue/define-guidance';
export { type FieldId, isFieldId } from './catalogue/fields';
export { guidanceOf } from './catalogue/guidance';
export type { FieldValue } from './field-value';
export type { FieldValues } from './field-values';
export { explainHint } from './hints/explain-hint';
export { findHints } from './hints/find-hints';
export type { Hint, HintKind, Topic } from './hints/hint';
export type { FilingNumber, NumberKind, NumberProblem } from './numbers/filing-number';
export { findNumbers } from './numbers/find-numbers';
export { sayNumberProblem } from './numbers/say-number-problem';
export { type CheckContext, check } from './rules/check';
export { checkProfile, type ProfileContext } from './rules/cross/check-profile';
export type { KnownFacts } from './rules/cross/known-facts';
export type { Verdict, VerdictLevel } from './rules/verdict';
