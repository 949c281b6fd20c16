import { textOf } from './about';
import type { TextRule } from './define-rule';
import { type Finding, info } from './finding';
import { cleanText } from './spelling';

/** A unit's site goes by the unit's name or trademark; one that shares nothing with the unit needs a word in the remark. */
function testSiteNameOrg(raw: string, unit: string): readonly Finding[] {
  const name = cleanText(raw);
  const characters = [...name];
  const related = characters.some((char, at) => at > 0 && unit.includes(`${characters[at - 1]}${char}`));
  if (unit === '' || related) return [];
  return [
    info(
      'unrelated',
      '单位网站一般用单位全称、简称或商标。若这是商标或项目名，请在备注写明“XX为本公司商标/项目”。',
      'A unit’s site is normally called by the unit’s full or short name or its trademark. If this is a trademark or project, say so in the remark.',
    ),
  ];
}

export const siteNameOrgRule: TextRule = {
  id: 'R-SITENAME-ORG',
  source: 'tencent',
  takes: 'text',
  test: (text, about) => testSiteNameOrg(text, textOf(about, 'subject.name')),
};
