import { provinces } from '../directory/provinces';
import { siteNameWords } from '../directory/site-name-words';
import { textOf } from './about';
import type { TextRule } from './define-rule';
import { type Finding, warn } from './finding';
import { cleanText } from './spelling';

/** What reviewers return in names of personal sites. Lists differ by province, so nothing here is certain. */
function testSiteNamePerson(raw: string, owner = ''): readonly Finding[] {
  const name = cleanText(raw);
  const findings = [lengthOf(name), ownerIn(name, owner), placeIn(name), wordIn(name), overused(name)];
  return findings.filter((found) => found !== null);
}

function lengthOf(name: string): Finding | null {
  const length = [...name].length;
  if (length >= 3 && length <= 10) return null;
  return warn(
    'length',
    `个人网站名称一般为 3 至 10 个字，您填了 ${length} 个。请调整。`,
    `A personal site’s name usually has 3 to 10 characters; this has ${length}. Adjust it.`,
  );
}

function ownerIn(name: string, owner: string): Finding | null {
  if ([...owner].length < 2 || !name.includes(owner)) return null;
  return warn(
    'own-name',
    '名称里有负责人的姓名，多数省会驳回。请改为说明内容的名称。',
    'The name has the owner’s own name in it; most provinces return that. Choose a name that says what the site is about.',
  );
}

function placeIn(name: string): Finding | null {
  const place = provinces.find((province) => name.includes(province.name));
  if (!place) return null;
  return warn(
    'place',
    `名称里有地名“${place.name}”，个人网站容易被驳回。请换成与地区无关的名称。`,
    `The name has the place “${place.name}”; personal sites with places are often returned. Choose one without a region.`,
  );
}

function wordIn(name: string): Finding | null {
  const words = siteNameWords.personal.filter((word) => name.includes(word));
  // 购物 says more than 购.
  const telling = words.filter((word) => !words.some((longer) => longer !== word && longer.includes(word)));
  if (telling.length === 0) return null;
  const said = telling.slice(0, 3).map((word) => `“${word}”`);
  return warn(
    'word',
    `个人网站名称含${said.join('、')}，多数省会驳回。请改成具体内容的名称，例如“晴川学习小记”。`,
    `A personal site’s name with ${said.join(', ')} is returned in most provinces. Name its content instead, such as 晴川学习小记.`,
  );
}

function overused(name: string): Finding | null {
  if (!siteNameWords.overused.some((used) => used === name)) return null;
  return warn(
    'overused',
    '这个名称用得太多，已被管局列入不通过名单。请换一个更独特的名称。',
    'This name has been used so often that it is blacklisted. Choose a more particular one.',
  );
}

export const siteNamePersonRule: TextRule = {
  id: 'R-SITENAME-PERSON',
  source: 'public',
  takes: 'text',
  test: (text, about) => testSiteNamePerson(text, textOf(about, 'subjectOwner.name') || textOf(about, 'subject.name')),
};
