import type { ValueKind } from '../catalogue/define-fields';
import { isFileLike } from './file-like';
import { error, type Finding } from './finding';
import { cleanText } from './spelling';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((part) => typeof part === 'string');

/** Whether nothing was given. An empty list of choices is an answer: none of them. */
export function isEmptyValue(value: unknown, kind: ValueKind): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return cleanText(value) === '';
  return Array.isArray(value) && value.length === 0 && kind !== 'choices';
}

/** Whether a value has a form that the field can take, so that rules can look at it. */
export function fitsKind(value: unknown, kind: ValueKind): boolean {
  switch (kind) {
    case 'text':
    case 'number':
    case 'choice':
    case 'date':
      return typeof value === 'string';
    case 'choices':
    case 'texts':
    case 'region':
      return typeof value === 'string' || isTexts(value);
    case 'yes-no':
      return typeof value === 'boolean' || value === '是' || value === '否';
    case 'date-range':
      return typeof value === 'string' || isRangeLike(value);
    case 'file':
    case 'files':
      return [value].flat().every(isFileLike);
    case 'none':
      return true;
  }
}

function isRangeLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to } = value as Record<string, unknown>;
  return typeof from === 'string' && typeof to === 'string';
}

/** What is said of a value that no rule can look at. */
export const unusable: Finding = error(
  'unusable',
  '这一项的内容读不出来，格式不对。请重新填写或重新选择。',
  'The content of this field cannot be read; it has the wrong form. Fill it in or choose it again.',
);
