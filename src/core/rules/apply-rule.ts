import type { About } from './about';
import type { Rule } from './define-rule';
import { isFileLike } from './file-like';
import type { Finding } from './finding';
import { periodOf } from './period';

/** What a rule finds in a value, whatever form the value has; nothing when the rule is not about such values. */
export function applyRule(rule: Rule, value: unknown, about: About): readonly Finding[] {
  switch (rule.takes) {
    case 'text':
      return textsOf(value).flatMap((text) => rule.test(text, about));
    case 'list': {
      const list = listOf(value);
      return list.length > 0 ? rule.test(list, about) : [];
    }
    case 'period': {
      const period = periodOf(value, about);
      return period ? rule.test(period, about) : [];
    }
    case 'files': {
      const files = [value].flat().filter(isFileLike);
      return files.length > 0 ? rule.test(files, about) : [];
    }
    case 'nothing':
      return [];
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textsOf(value: unknown): readonly string[] {
  return isText(value) ? [value] : Array.isArray(value) ? value.filter(isText) : [];
}

function listOf(value: unknown): readonly string[] {
  return isText(value) ? value.split('/') : textsOf(value);
}
