import { type About, textOf } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';

/** Two entries of the same secret; the message repeats neither. */
function testEquals(value: string, first: string): readonly Finding[] {
  if (value === first) return [];
  return [
    error('different', '两次输入的密码不一致。请重新输入。', 'The two passwords are different. Enter them again.'),
  ];
}

function test(value: string, about: About): readonly Finding[] {
  return textOf(about, about.fieldId) === '' ? [] : testEquals(value, textOf(about, about.fieldId));
}

export const equalsRule: TextRule = { id: 'R-EQUALS', source: 'mpsWalkthrough', takes: 'text', test };
