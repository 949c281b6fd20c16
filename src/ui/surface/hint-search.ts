export { shortAnswer } from '../../core/handbook/short-answer';
export { findHints } from '../../core/hints/find-hints';
