import { siteNameWords } from '../directory/site-name-words';
import { isPersonalSubject } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanText } from './spelling';

const han = /\p{Script=Han}/gu;
const domainLike = /^(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i;

/** A website's name, by the rules for every subject; `personal` is null while the subject is not known. */
function testSiteName(raw: string, personal: boolean | null = null): readonly Finding[] {
  const name = cleanText(raw).normalize('NFKC');
  const wrong = shapeOf(name);
  return wrong ? [wrong] : [...lengthOf(name), ...wordsOf(name, personal)];
}

function shapeOf(name: string): Finding | null {
  if (domainLike.test(name) && /[a-z]/i.test(name))
    return error(
      'is-domain',
      '网站名称不能是域名。请用能说明网站内容的汉字名称，至少 3 个汉字。',
      'A website’s name cannot be its domain. Give it a Chinese name of at least 3 characters that says what it is about.',
    );
  const symbol = /[^\p{L}\p{M}\p{N}()-]/u.exec(name)?.[0];
  if (symbol)
    return error(
      'symbol',
      /\s/.test(symbol)
        ? '网站名称里不能有空格。请删去。'
        : `网站名称里不能有“${symbol}”。只可用汉字、字母、数字、（）和-。`,
      /\s/.test(symbol)
        ? 'A website’s name has no spaces. Take them out.'
        : `A website’s name cannot have “${symbol}”. Use Chinese characters, letters, digits, （） and - only.`,
    );
  if ((name.match(han)?.length ?? 0) > 0) return null;
  return error(
    'no-chinese',
    '网站名称不能全是数字或英文。请至少用 3 个汉字。',
    'A website’s name cannot be all digits or Latin letters. Use at least 3 Chinese characters.',
  );
}

function lengthOf(name: string): readonly Finding[] {
  const chinese = name.match(han)?.length ?? 0;
  if (chinese >= 3) return [];
  // Tencent counts letters and digits too, so two characters and a letter are not certain to be returned.
  const counted = [...name.replace(/[()-]/g, '')].length;
  const say = counted < 3 ? error : warn;
  return [
    say(
      'too-short',
      `网站名称只有 ${chinese} 个汉字，应至少 3 个。请写得更具体。`,
      `The name has ${chinese} Chinese characters; it needs at least 3. Make it more specific.`,
    ),
  ];
}

function wordsOf(name: string, personal: boolean | null): readonly Finding[] {
  const sensitive = siteNameWords.sensitive.find((word) => name.includes(word));
  if (sensitive)
    return [
      error(
        'sensitive',
        `名称里有敏感词“${sensitive}”，会被驳回。请换一个名称。`,
        `The name has the sensitive word “${sensitive}” and will be returned. Choose another.`,
      ),
    ];
  const national = siteNameWords.nationalPrefix.find((word) => name.startsWith(word));
  if (!national) return [];
  const say = personal ? error : warn;
  return [
    say(
      'national',
      `“${national}”开头的名称只给国家级单位使用。请去掉这个前缀。`,
      `Names that begin with “${national}” are kept for national bodies. Take the prefix off.`,
    ),
  ];
}

export const siteNameRule: TextRule = {
  id: 'R-SITENAME',
  source: 'tencent',
  takes: 'text',
  test: (text, about) => testSiteName(text, isPersonalSubject(about)),
};
