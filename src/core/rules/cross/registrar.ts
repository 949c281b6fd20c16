import { findRegistrar, registrarResellers } from '../../directory/find-registrar';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { regionOf, textOf } from './read-values';
import { regionsAgree, sayRegion } from './regions';

/** The registrar is the company that WHOIS names, in its own region, in the mainland. */
export const registrar: CrossRule = (facts) => [
  ...whoisFits(facts),
  ...nameFits(facts),
  ...regionFits(facts),
  ...isMainland(facts),
];

function whoisFits({ values, known, today }: Facts): Verdict[] {
  const chosen = textOf(values, 'website.registrar');
  const whois = known.domain?.registrar?.trim() ?? '';
  if (chosen === '' || whois === '') return [];
  const [one, other] = [findRegistrar(chosen), findRegistrar(whois)];
  if (one && other ? one === other : chosen === whois) return [];
  const wanted = other?.legalName ?? whois;
  // A company that is not known here, in Latin letters, may well be the one that was chosen in Chinese.
  const unclear = {
    zh: `请确认所选的就是 WHOIS 里的注册商“${whois}”：域名注册服务商以 WHOIS 为准。`,
    en: `Make sure that what was chosen is “${whois}”: the registrar is the one WHOIS names.`,
  };
  const message = {
    zh: `请改选“${wanted}”：域名注册服务商以 WHOIS 的注册商为准，填购买域名的平台会被退回。`,
    en: `Choose “${wanted}”: the registrar is the one WHOIS names, not the shop where the domain was bought.`,
  };
  const said = other === null && !/\p{Script=Han}/u.test(whois) ? unclear : message;
  const found = finding('warn', 'X-REGISTRAR-WHOIS', 'website.registrar', said, 'mpsWalkthrough');
  return fromFact(known.domain?.notedOn, today, [found]);
}

function nameFits({ values, known }: Facts): Verdict[] {
  const chosen = textOf(values, 'website.registrar');
  const found = findRegistrar(chosen);
  const sells = registrarResellers[chosen] ?? (found ? [found.legalName] : []);
  if (known.domain?.registrar || sells.length === 0 || chosen.includes('公司')) return [];
  const message = {
    zh: `请查 WHOIS 里的注册商再选：“${chosen}”不是公司全称，可能是${sells.map((name) => `“${name}”`).join('、')}。`,
    en: `Look up the registrar in WHOIS: “${chosen}” is no company name; it may be ${sells.map((name) => `“${name}”`).join(', ')}.`,
  };
  return [finding('warn', 'X-REGISTRAR-WHOIS', 'website.registrar', message, 'mpsWalkthrough')];
}

function regionFits({ values }: Facts): Verdict[] {
  const found = findRegistrar(textOf(values, 'website.registrar'));
  const region = regionOf(values, 'website.registrarRegion');
  if (!found || found.region.length === 0 || found.confidence.region === 'low') return [];
  if (region.length === 0 || regionsAgree(region, found.region)) return [];
  const message = {
    zh: `请选${sayRegion(found.region)}：这里填域名注册服务商公司所在地。`,
    en: `Choose ${sayRegion(found.region)}: this asks where the registrar sits.`,
  };
  return [finding('warn', 'X-REGISTRAR-WHOIS', 'website.registrarRegion', message, found.sources[0] ?? 'unchecked')];
}

function isMainland({ values }: Facts): Verdict[] {
  if (textOf(values, 'website.registrarScope') !== '境外') return [];
  const message = {
    zh: '请先把域名转入境内注册商：境外注册商的域名不能备案。',
    en: 'Transfer the domain to a mainland registrar first: domains of overseas registrars cannot be filed.',
  };
  return [finding('warn', 'X-REGISTRAR-WHOIS', 'website.registrarScope', message, 'tencentApp')];
}
