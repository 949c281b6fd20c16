import { textOf } from './about';
import type { ListRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { readHost } from './host';

const short = (text: string): string => text.slice(0, 60);

/** No domain twice, and none that is the main one again. One that only differs by `www.` may stand, with a word. */
function testUnique(list: readonly string[], main: string): readonly Finding[] {
  const mainHost = readHost(main).host;
  const seen = new Set<string>();
  return list.flatMap((entry) => {
    const { host } = readHost(entry);
    if (host === '') return [];
    const bare = host.replace(/^www\./, '');
    const found = seen.has(host) ? [twice(entry)] : host === mainHost ? [likeMain(entry)] : [];
    const sibling = found.length === 0 && (seen.has(bare) || seen.has(`www.${bare}`));
    seen.add(host);
    return sibling ? [onlyWww(entry)] : found;
  });
}

const twice = (entry: string): Finding =>
  error(
    'duplicate',
    `“${short(entry)}”写了两次。请删去重复的一条。`,
    `“${short(entry)}” is there twice. Take one out.`,
  );

const likeMain = (entry: string): Finding =>
  error(
    'same-as-main',
    `“${short(entry)}”与主域名重复。从域名里不要再填主域名，没有其他域名就留空。`,
    `“${short(entry)}” is the main domain again. Leave it out; with no other domain, leave the list empty.`,
  );

const onlyWww = (entry: string): Finding =>
  info(
    'only-www',
    `“${short(entry)}”与另一条只差 www。若打开的是同一个网站，留一条即可。`,
    `“${short(entry)}” differs from another one only by www. If both open the same site, one is enough.`,
  );

export const uniqueRule: ListRule = {
  id: 'R-UNIQUE',
  source: 'mpsWalkthrough',
  takes: 'list',
  test: (list, about) => testUnique(list, textOf(about, 'website.domain')),
};
