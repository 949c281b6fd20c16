import { siteNameWords } from '../directory/site-name-words';
import { isPersonalSubject } from './about';
import type { TextRule } from './define-rule';
import { type Finding, warn } from './finding';

// Everyday words of the list of names that a remark cannot do without.
const harmless: ReadonlySet<string> = new Set([
  '服务',
  '购',
  '空间',
  '系统',
  '管理',
  '设计',
  '科技',
  '公司',
  '企业',
  '中心',
]);

/** Words banned from names are returned in remarks as well, those of the personal list on personal sites. */
function testBannedWords(text: string, personal: boolean): readonly Finding[] {
  const words = [
    ...siteNameWords.sensitive,
    ...(personal ? siteNameWords.personal.filter((word) => !harmless.has(word)) : []),
  ].filter((word) => affirms(text, word));
  if (words.length === 0) return [];
  const said = words.slice(0, 3).map((word) => `“${word}”`);
  return [
    warn(
      'word',
      `备注里有${said.join('、')}，可能被驳回。名称里的禁用词在备注里同样不要出现，请换个说法。`,
      `The remark has ${said.join(', ')} and may be returned: words banned from names are banned here too. Put it differently.`,
    ),
  ];
}

/** Whether a text says a word without denying it (不涉及论坛) in the same clause. */
function affirms(text: string, word: string): boolean {
  return text.split(/[，。；,;\n]/).some((clause) => {
    const at = clause.indexOf(word);
    return at >= 0 && !/[不无非没]/.test(clause.slice(0, at));
  });
}

export const siteNameBannedRule: TextRule = {
  id: 'R-SITENAME-BANNED',
  source: 'public',
  takes: 'text',
  test: (text, about) => testBannedWords(text, isPersonalSubject(about) ?? true),
};
