import { error, type Finding } from './finding';

/** What is wrong with a reverse-domain name whatever the platform: spaces, an address, dots in the wrong place. */
export function dotsProblem(name: string): Finding | null {
  if (/[/:]/.test(name))
    return error(
      'format',
      '这里填包名，不是网址。包名形如 com.example.app。',
      'A package name belongs here, not an address. It looks like com.example.app.',
    );
  if (!name.includes('.'))
    return error(
      'format',
      '包名至少两段，用点分开，例如 com.example。请从安装包或开发者后台复制。',
      'A package name has at least two parts with a dot between, such as com.example. Copy it from the package or the developer console.',
    );
  if (!name.split('.').includes('')) return null;
  return error(
    'format',
    '包名里有连续的点，或以点开头、结尾。请从安装包或开发者后台复制。',
    'The package name has two dots in a row, or one at its beginning or end. Copy it from the package or the developer console.',
  );
}

/** Names the first part of a package name that breaks its platform's rule. */
export function segmentProblem(name: string, right: RegExp, zh: string, en: string): Finding | null {
  const segment = name.split('.').find((part) => !right.test(part));
  if (segment === undefined) return null;
  return error(
    'format',
    `“${segment.slice(0, 40)}”这一段不合规：${zh}`,
    `The part “${segment.slice(0, 40)}” is not allowed: ${en}`,
  );
}
