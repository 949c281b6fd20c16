import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { textOf } from './read-values';

/** The server stands in the mainland, is rented for three months at least, and has room for one more service. */
export const resource: CrossRule = (facts) => [...isMainland(facts), ...isRentedLongEnough(facts)];

const abroad = /境外|香港|澳门|台湾|海外|国外|新加坡|美国|日本|韩国|硅谷|首尔|东京|法兰克福/;

function isMainland({ values, known, today }: Facts): Verdict[] {
  const place = textOf(values, 'website.serverLocation');
  const scope = textOf(values, 'website.accessProviderScope');
  if (known.server?.mainland !== false && !abroad.test(place) && scope !== '境外') return [];
  const message = {
    zh: '请换用中国内地的服务器：境外和港澳台的服务器不能备案。',
    en: 'Use a server in mainland China: servers abroad, in Hong Kong, Macau or Taiwan cannot be filed.',
  };
  const fieldId =
    scope === '境外' ? 'website.accessProviderScope' : place ? 'website.serverLocation' : 'cloud.resource';
  const said = abroad.test(place) || scope === '境外';
  const found = finding('error', 'X-RESOURCE', fieldId, message, 'tencentApp');
  return fromFact(said ? undefined : known.server?.notedOn, today, [found]);
}

function isRentedLongEnough({ known: { server }, today }: Facts): Verdict[] {
  if (!server) return [];
  const lacks: [zh: string, en: string][] = [];
  if (server.subscription === false) lacks.push(['要包年包月，按量付费不行', 'a subscription, not pay-as-you-go']);
  if ((server.monthsBought ?? 3) < 3) lacks.push(['累计购买满 3 个月', 'three months bought in all']);
  if ((server.monthsLeft ?? 1) < 1) lacks.push(['剩余有效期满 1 个月', 'one month left']);
  if ((server.services ?? 0) >= 5) lacks.push(['已备服务少于 5 个', 'fewer than five services filed on it']);
  if (lacks.length === 0) return [];
  const message = {
    zh: `请换一台服务器或续费：备案用的服务器${lacks.map(([zh]) => zh).join('，')}。`,
    en: `Renew the server or use another: filing needs ${lacks.map(([, en]) => en).join(', ')}.`,
  };
  return fromFact(server.notedOn, today, [finding('error', 'X-RESOURCE', 'cloud.resource', message, 'tencentApp')]);
}
