import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';

/** What the MPS account asks of a password. The message never repeats it. */
function testMpsPassword(password: string): readonly Finding[] {
  const missing: [zh: string, en: string][] = [];
  if (!/[A-Za-z]/.test(password)) missing.push(['字母', 'a letter']);
  if (!/\d/.test(password)) missing.push(['数字', 'a digit']);
  if (!/[^A-Za-z0-9\s]/.test(password)) missing.push(['特殊符号', 'a special character']);
  if (missing.length > 0)
    return [
      error(
        'weak',
        `密码缺少${missing.map(([zh]) => zh).join('、')}。字母、数字、特殊符号三样都要有，请补上。`,
        `The password lacks ${missing.map(([, en]) => en).join(' and ')}. Letters, digits and special characters are all required; add what is missing.`,
      ),
    ];
  if (password.length >= 8) return [];
  return [
    warn(
      'short',
      '密码不足 8 位，平台可能不接受。请加长。',
      'The password has fewer than 8 characters and may be refused. Make it longer.',
    ),
  ];
}

export const passwordRule: TextRule = {
  id: 'R-PASSWORD-MPS',
  source: 'mpsWalkthrough',
  takes: 'text',
  test: testMpsPassword,
};
