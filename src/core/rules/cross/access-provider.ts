import type { AccessProvider } from '../../directory/access-provider';
import { findAccessProvider } from '../../directory/access-providers';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { personField, rolesToTell } from './people';
import { regionOf, textOf } from './read-values';
import { regionsAgree, sayRegion } from './regions';
import { foldCode } from './subject-facts';

/** The access provider as the directory knows it: legal name, the company's own region, how its servers are rented. */
export const accessProvider: CrossRule = (facts) => {
  const provider = findAccessProvider(textOf(facts.values, 'website.accessProvider'));
  if (!provider) return [];
  return [
    ...nameFits(facts, provider),
    ...regionFits(facts, provider),
    ...methodFits(facts, provider),
    ...codeFits(facts, provider),
    ...homeIsNotProviders(facts),
  ];
};

function nameFits({ values }: Facts, provider: AccessProvider): Verdict[] {
  const name = textOf(values, 'website.accessProvider');
  if ([provider.legalName, ...(provider.otherNames ?? [])].includes(name)) return [];
  const message = {
    zh: `请选公司全称“${provider.legalName}”：门户里的接入服务商是公司，不是“${name}”这样的简称。`,
    en: `Choose the company “${provider.legalName}”: portals list companies, not a short name such as “${name}”.`,
  };
  return [finding('warn', 'X-PROVIDER-REF', 'website.accessProvider', message, provider.sources[0] ?? 'unchecked')];
}

function regionFits({ values }: Facts, provider: AccessProvider): Verdict[] {
  const region = regionOf(values, 'website.accessProviderRegion');
  const sure =
    provider.confidence.region !== 'low' && textOf(values, 'website.accessProvider') !== provider.otherNames?.[0];
  if (!sure || region.length === 0 || regionsAgree(region, provider.region)) return [];
  const message = {
    zh: `请选${sayRegion(provider.region)}的那一条：这里填接入服务商公司所在地，不是您的所在地。`,
    en: `Choose the row in ${sayRegion(provider.region)}: this asks where the provider sits, not where you are.`,
  };
  return [
    finding('warn', 'X-PROVIDER-REF', 'website.accessProviderRegion', message, provider.sources[0] ?? 'unchecked'),
  ];
}

/** Ways to connect that need hardware or a line of one's own, which a rented server is not. */
const ownMachine: ReadonlySet<string> = new Set(['主机托管', '自建机房', '专线接入', '专线']);

function methodFits({ values }: Facts, provider: AccessProvider): Verdict[] {
  const method = textOf(values, 'website.accessMethod');
  if (provider.methods.length === 0 || !ownMachine.has(method)) return [];
  const message = {
    zh: `请核对接入方式：${provider.brand}的云服务器选“租赁主机”，虚拟主机或静态托管选“租赁虚拟空间”，“${method}”用于自有设备。`,
    en: `Check the access method: a rented server at ${provider.brand} is 租赁主机, web hosting 租赁虚拟空间; “${method}” is for machines of your own.`,
  };
  return [finding('warn', 'X-PROVIDER-REF', 'website.accessMethod', message, 'mpsWalkthrough')];
}

function codeFits({ values }: Facts, provider: AccessProvider): Verdict[] {
  const code = foldCode(textOf(values, 'website.accessProviderCode'));
  const known = [provider.orgCode, provider.uscc].flatMap((known) => (known === undefined ? [] : foldCode(known)));
  if (code === '' || known.length === 0 || known.includes(code)) return [];
  const message = {
    zh: `请核对接入服务商代码：${provider.brand}是 ${provider.uscc ?? provider.orgCode}。`,
    en: `Check the provider’s code: ${provider.brand} has ${provider.uscc ?? provider.orgCode}.`,
  };
  return [finding('warn', 'X-PROVIDER-REF', 'website.accessProviderCode', message, provider.sources[0] ?? 'unchecked')];
}

/** The residence decides which police reviews: the provider's region there sends the filing to the wrong city. */
function homeIsNotProviders({ values }: Facts): Verdict[] {
  const providers = regionOf(values, 'website.accessProviderRegion');
  const own = [regionOf(values, 'subject.region'), regionOf(values, 'subject.officeRegion')].filter(
    (r) => r.length > 0,
  );
  if (providers.length < 2 || own.length === 0 || own.some((region) => regionsAgree(region, providers))) return [];
  return rolesToTell(values, ['name', 'idNumber']).flatMap((role) => {
    if (regionOf(values, personField(role, 'region')).join('/') !== providers.join('/')) return [];
    const message = {
      zh: '请填真实常住地：这里与接入服务商所在地相同，而常住地决定由哪里的网安审核。',
      en: 'Give the real residence: this is the provider’s region, and the residence decides which police reviews.',
    };
    return finding('warn', 'X-PROVIDER-REF', personField(role, 'region'), message, 'public');
  });
}
