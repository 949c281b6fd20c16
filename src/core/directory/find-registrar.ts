import { type Registrar, registrars } from './registrars';

/** Brands that sell domains of other registrars: WHOIS names one of these, not the brand. */
export const registrarResellers: Readonly<Record<string, readonly string[]>> = {
  火山引擎: ['北京新网数码信息技术有限公司', '商中在线科技股份有限公司'],
  腾讯云: [
    '北京新网数码信息技术有限公司',
    '广州云讯信息科技有限公司',
    '烟台帝思普网络科技有限公司',
    '腾讯云计算（北京）有限责任公司',
  ],
};

/** The registrar that a legal name, a brand or a WHOIS spelling means; null when none or the words are empty. */
export function findRegistrar(words: string): Registrar | null {
  const wanted = fold(words);
  if (wanted === '') return null;
  const names = (registrar: Registrar) => [
    registrar.legalName,
    ...registrar.whoisAliases,
    ...registrar.brand.split(/[ /]/),
  ];
  return registrars.find((registrar) => names(registrar).some((name) => fold(name) === wanted)) ?? null;
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s.,]/g, '')
    .toLowerCase();
}
