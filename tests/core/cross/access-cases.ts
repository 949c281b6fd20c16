import type { Case } from './case';
import { company } from './dossiers';

/** Mistakes in provider, registrar and server. */
export const accessCases: readonly Case[] = [
  {
    mistake: 'the row of the wrong region',
    of: company,
    change: { 'website.accessProviderRegion': ['北京市', '海淀区'] },
    finding: ['warn', 'X-PROVIDER-REF', 'website.accessProviderRegion'],
  },
  {
    mistake: 'a brand instead of the company',
    of: company,
    change: { 'website.accessProvider': '万网' },
    finding: ['warn', 'X-PROVIDER-REF', 'website.accessProvider'],
  },
  {
    mistake: 'a machine of one’s own at a cloud',
    of: company,
    change: { 'website.accessMethod': '自建机房' },
    finding: ['warn', 'X-PROVIDER-REF', 'website.accessMethod'],
  },
  {
    mistake: 'the code of another provider',
    of: company,
    change: { 'website.accessProviderCode': '911101085636549482' },
    finding: ['warn', 'X-PROVIDER-REF', 'website.accessProviderCode'],
  },
  {
    mistake: 'another registrar than WHOIS says',
    of: company,
    change: {},
    known: { domain: { registrar: 'Xin Net Technology Corporation' } },
    finding: ['warn', 'X-REGISTRAR-WHOIS', 'website.registrar'],
  },
  {
    mistake: 'the shop instead of the registrar',
    of: company,
    change: { 'website.registrar': '火山引擎', 'website.registrarRegion': [] },
    finding: ['warn', 'X-REGISTRAR-WHOIS', 'website.registrar'],
  },
  {
    mistake: 'the registrar in the wrong region',
    of: company,
    change: { 'website.registrarRegion': ['北京市', '大兴区'] },
    finding: ['warn', 'X-REGISTRAR-WHOIS', 'website.registrarRegion'],
  },
  {
    mistake: 'an overseas registrar',
    of: company,
    change: { 'website.registrarScope': '境外' },
    finding: ['warn', 'X-REGISTRAR-WHOIS', 'website.registrarScope'],
  },
  {
    mistake: 'a server in Hong Kong',
    of: company,
    change: { 'website.serverLocation': '中国香港' },
    finding: ['error', 'X-RESOURCE', 'website.serverLocation'],
  },
  {
    mistake: 'a provider abroad',
    of: company,
    change: { 'website.accessProviderScope': '境外' },
    finding: ['error', 'X-RESOURCE', 'website.accessProviderScope'],
  },
  {
    mistake: 'a server paid by the hour, with five services on it',
    of: company,
    change: {},
    known: { server: { subscription: false, services: 5 } },
    finding: ['error', 'X-RESOURCE', 'cloud.resource'],
  },
];
