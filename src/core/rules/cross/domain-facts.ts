import type { FieldId } from '../../catalogue/fields';
import { daysBetween, isIsoDate } from '../calendar';
import { check } from '../check';
import { readHost } from '../host';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { textOf, textsOf } from './read-values';

/** The domain belongs to the subject, its real name has settled, and it leads to the server that is filed. */
export const domainFacts: CrossRule = (facts) => [
  ...holderFits(facts),
  ...hasSettled(facts),
  ...lastsLongEnough(facts),
  ...addressesFit(facts),
  ...homePageFits(facts),
];

function holderFits({ values, known, today }: Facts): Verdict[] {
  const holder = known.domain?.holder?.trim() ?? '';
  const subject = textOf(values, 'subject.name');
  const owners = [subject, textOf(values, 'legalRep.name')].map(fold).filter((name) => name !== '');
  if (holder === '' || subject === '' || owners.includes(fold(holder))) return [];
  const fieldId =
    textOf(values, 'website.domain') === '' && textsOf(values, 'app.domain').length > 0
      ? 'app.domain'
      : 'website.domain';
  const found = isChinese(subject) && !isChinese(holder) ? spelledOtherwise(holder, fieldId) : ofAnother(fieldId);
  return fromFact(known.domain?.notedOn, today, [found]);
}

function ofAnother(fieldId: FieldId): Verdict {
  const message = {
    zh: '请把域名过户给备案主体，或改用主体名下的域名：域名持有者与主体不同会退回，过户后等满 3 天再提交。',
    en: 'Transfer the domain to the filing subject or use one that it holds: another holder is returned. Wait three days after the transfer.',
  };
  return finding('error', 'X-DOMAIN-OWNER', fieldId, message, 'huawei');
}

/** Registries outside China write names in Latin letters: whose they are only a person can say. */
function spelledOtherwise(holder: string, fieldId: FieldId): Verdict {
  const message = {
    zh: `请到注册商控制台确认域名持有者的中文名称就是备案主体：WHOIS 里写的是“${holder}”，对不出来。`,
    en: `See the registrar’s console for the holder’s Chinese name, which must be the subject’s: WHOIS says “${holder}”, and that cannot be compared.`,
  };
  return finding('warn', 'X-DOMAIN-OWNER', fieldId, message, 'huawei');
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

function hasSettled({ known, today }: Facts): Verdict[] {
  const { realNamed, realNameSince: since = '', notedOn } = known.domain ?? {};
  if (realNamed === false) {
    const message = {
      zh: '请先完成域名实名认证：WHOIS 显示还没有实名，未实名的域名不能备案。',
      en: 'Have the domain’s holder verified first: WHOIS says that nobody is yet, and such a domain cannot be filed.',
    };
    const found = finding('warn', 'X-DOMAIN-REALNAME-3D', 'website.domain', message, 'tencent');
    return fromFact(notedOn, today, [found]);
  }
  if (!isIsoDate(since) || daysBetween(since, today) >= 3) return [];
  const message = {
    zh: '请等域名实名认证满 3 天再提交：信息要先同步到工信部，提前提交会退回。',
    en: 'Wait until the domain’s real-name check is three days old: MIIT has to receive it first.',
  };
  return [finding('warn', 'X-DOMAIN-REALNAME-3D', 'website.domain', message, 'tencent')];
}

/** The end that WHOIS names, where the dossier has none or another: the registry's word counts. */
function lastsLongEnough({ values, known, today }: Facts): Verdict[] {
  const end = known.domain?.expiresOn ?? '';
  const typed: unknown = values['website.domainCertValidity'];
  const said = typeof typed === 'object' && typed !== null && 'to' in typed ? typed.to : null;
  if (!isIsoDate(end) || said === end) return [];
  const verdicts = check('website.domainCertValidity', { from: '', to: end }, { values, today });
  const ending = verdicts.filter(({ rule }) => rule === 'R-DOMAIN-EXPIRY');
  return fromFact(known.domain?.notedOn, today, ending);
}

function addressesFit({ values, known, today }: Facts): Verdict[] {
  const filed = textsOf(values, 'website.ip');
  const resolved = known.resolvedIps ?? [];
  if (filed.length === 0 || resolved.length === 0 || filed.some((ip) => resolved.includes(ip))) return [];
  const message = {
    zh: `请核对 IP：域名现在解析到 ${resolved.slice(0, 2).join('、')}。用 CDN 的网站填解析到的公网 IP。`,
    en: `Check the IP: the domain resolves to ${resolved.slice(0, 2).join(', ')}. Sites behind a CDN give the address it resolves to.`,
  };
  return fromFact(known.resolvedOn, today, [finding('warn', 'X-IP-DNS', 'website.ip', message, 'public')]);
}

function homePageFits({ values }: Facts): Verdict[] {
  const home = readHost(textOf(values, 'website.url')).host;
  const domains = [textOf(values, 'website.domain'), ...textsOf(values, 'website.otherDomains')]
    .map((domain) => readHost(domain).host)
    .filter((host) => host !== '');
  if (home === '' || domains.length === 0) return [];
  if (domains.some((domain) => home === domain || home.endsWith(`.${domain}`))) return [];
  const message = {
    zh: '请改写首页 URL：它必须包含所填域名中的一个，工信部系统会检查。',
    en: 'Change the home page: it has to contain one of the domains that are filed, and MIIT’s system checks that.',
  };
  return [finding('error', 'R-HOST', 'website.url', message, 'miitPortal')];
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
