import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { regionOf, textOf } from './read-values';

/** Name and address stand as on the licence, letter by letter. */
export const licence: CrossRule = (facts) => [...nameFits(facts), ...addressFits(facts)];

function nameFits({ values, known, today }: Facts): Verdict[] {
  const name = textOf(values, 'subject.name');
  const printed = known.licence?.name?.trim() ?? '';
  if (name === '' || printed === '' || name === printed) return [];
  const bracketsOnly = name.normalize('NFKC') === printed.normalize('NFKC');
  const message = bracketsOnly
    ? {
        zh: '请照抄证件上的括号：名称只有全角、半角不同，也会被退回。',
        en: 'Copy the brackets as printed: a half-width bracket instead of a full-width one is returned too.',
      }
    : {
        zh: `请照证件改写单位名称：从第 ${firstDifference(name, printed) + 1} 个字起与证件不同。`,
        en: `Write the unit’s name as on the certificate: it differs from character ${firstDifference(name, printed) + 1} on.`,
      };
  const found = finding('error', 'X-LICENCE-NAME', 'subject.name', message, 'huawei');
  return fromFact(known.licence?.notedOn, today, [found]);
}

function firstDifference(one: string, other: string): number {
  const [ones, others] = [[...one], [...other]];
  const at = ones.findIndex((character, index) => character !== others[index]);
  return at === -1 ? ones.length : at;
}

/** The registered address may leave out the region, which has a control of its own. */
function addressFits({ values, known, today }: Facts): Verdict[] {
  const registered = fold(textOf(values, 'subject.registeredAddress'));
  const printed = fold(known.licence?.address ?? textOf(values, 'subject.certAddress'));
  if (registered === '' || printed === '' || printed === registered) return [];
  if (withoutRegion(printed, regionOf(values, 'subject.registeredRegion')) === registered) return [];
  const message = {
    zh: '请照证件“住所”改写单位注册地址：它与证件住址不同，不能用办公地址代替。',
    en: 'Write the registered address as on the certificate: it differs, and an office address cannot stand in for it.',
  };
  const found = finding('error', 'X-LICENCE-ADDR', 'subject.registeredAddress', message, 'huawei');
  return fromFact(known.licence?.address === undefined ? undefined : known.licence.notedOn, today, [found]);
}

function fold(address: string): string {
  return address.normalize('NFKC').replace(/[\s,，]/g, '');
}

/** Licences print as much of the region as they like. */
function withoutRegion(printed: string, region: readonly string[]): string {
  return region.reduce(
    (rest, level) => (rest.startsWith(fold(level)) ? rest.slice(fold(level).length) : rest),
    printed,
  );
}
