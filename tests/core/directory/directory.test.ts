import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/catalogue/fields';
import { accessProviders, findAccessProvider } from '../../../src/core/directory/access-providers';
import { algorithmTypes } from '../../../src/core/directory/algorithm-types';
import { appCategories } from '../../../src/core/directory/app-categories';
import { approvedTlds, unfileableTlds } from '../../../src/core/directory/approved-tlds';
import { certificateTypes } from '../../../src/core/directory/certificate-types';
import { findRegistrar, registrarResellers } from '../../../src/core/directory/find-registrar';
import { mpsLegacyLists } from '../../../src/core/directory/mps-legacy-lists';
import { noPreApproval, preApprovals } from '../../../src/core/directory/pre-approvals';
import { registrars } from '../../../src/core/directory/registrars';
import { serviceLanguages } from '../../../src/core/directory/service-languages';
import { siteNameWords } from '../../../src/core/directory/site-name-words';
import { unitNatures } from '../../../src/core/directory/unit-natures';
import {
  miitAccessModes,
  personalWebsiteContents,
  websiteContents,
} from '../../../src/core/directory/website-contents';
import { check } from '../../../src/core/rules/check';

const optionsOf = (key: keyof typeof catalogue) => catalogue[key].options ?? [];
const isUnique = (items: readonly string[]) => new Set(items).size === items.length;

describe('lists that a portal offers', () => {
  it.each([
    ['website.content', websiteContents],
    ['website.language', serviceLanguages],
    ['app.language', serviceLanguages],
    ['website.preApprovals', [...preApprovals.map(({ name }) => name), noPreApproval]],
    ['website.legacyServiceTypes', mpsLegacyLists.serviceTypes],
  ] as const)('are the options of %s', (key, list) => {
    expect([...optionsOf(key)]).toEqual([...list]);
  });

  it.each([
    ['subject.nature', unitNatures.flatMap(({ name, mpsNames = [] }) => [name, ...mpsNames])],
    ['subject.certType', [...certificateTypes.map(({ name }) => name), ...mpsLegacyLists.unitCertificates]],
    ['person.idType', mpsLegacyLists.personCertificates],
    ['website.accessMethod', miitAccessModes.filter((mode) => mode !== '主机托管')],
    ['website.content', personalWebsiteContents],
  ] as const)('are among the options of %s', (key, list) => {
    expect(optionsOf(key)).toEqual(expect.arrayContaining([...list]));
  });

  it('have the counts of the material', () => {
    expect(unitNatures).toHaveLength(18);
    expect(certificateTypes).toHaveLength(38);
    expect(preApprovals).toHaveLength(12);
    expect(websiteContents).toHaveLength(30);
    expect(serviceLanguages).toHaveLength(17);
    expect(mpsLegacyLists.serviceTypes).toHaveLength(27);
    expect(algorithmTypes).toHaveLength(5);
    expect(Object.keys(appCategories)).toHaveLength(16);
    expect(siteNameWords.personal.length).toBeGreaterThan(80);
  });

  it('name every certificate after a nature that exists, with a code of its own', () => {
    const natures = new Set(unitNatures.map(({ name }) => name));
    expect(certificateTypes.filter(({ nature }) => !natures.has(nature))).toEqual([]);
    expect(isUnique(certificateTypes.map(({ miitId }) => String(miitId)))).toBe(true);
    expect(unitNatures.filter(({ name }) => !certificateTypes.some(({ nature }) => nature === name))).toEqual([]);
  });

  it('have suffixes with a dot, each once, and none that is reported as impossible', () => {
    expect(approvedTlds.every((tld) => tld.startsWith('.') && tld === tld.toLowerCase())).toBe(true);
    expect(isUnique(approvedTlds)).toBe(true);
    expect(unfileableTlds.filter((tld) => approvedTlds.includes(tld))).toEqual([]);
  });
});

describe('companies', () => {
  it.each(accessProviders)('$brand has a name, words to search for and where it is known from', (provider) => {
    expect(provider.legalName).toMatch(/公司$/);
    expect(provider.searchTerms.length).toBeGreaterThan(0);
    expect(provider.sources.length).toBeGreaterThan(0);
    expect(provider.region).not.toContain('市辖区');
  });

  it('claims no more than low confidence for what only general knowledge says of a region', () => {
    const sure = accessProviders.filter(({ confidence }) => confidence.region === 'high');
    expect(sure.map(({ brand }) => brand)).toEqual(['腾讯云', '阿里云']);
    expect(sure.every(({ sources }) => sources.some((source) => source !== 'unchecked'))).toBe(true);
  });

  it('have codes whose check digits are right', () => {
    const codes = accessProviders.flatMap(({ uscc, orgCode }) => [uscc, orgCode]).filter((code) => code !== undefined);
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes)
      expect(check('website.accessProviderCode', code).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['腾讯云', '腾讯云计算（北京）有限责任公司'],
    ['腾讯云计算(北京)有限责任公司', '腾讯云计算（北京）有限责任公司'],
    ['万网', '阿里云计算有限公司'],
    ['华为软件技术有限公司', '华为云计算技术有限公司'],
    ['AWS', '北京光环新网科技股份有限公司'],
    ['西部数码', '成都西维数码科技有限公司'],
  ])('%s is access provider %s', (words, legalName) => {
    expect(findAccessProvider(words)?.legalName).toBe(legalName);
  });

  it.each([
    ['Xin Net Technology Corporation', '北京新网数码信息技术有限公司'],
    ['DNSPod, Inc.', '烟台帝思普网络科技有限公司'],
    ['万网', '阿里云计算有限公司（万网）'],
    ['阿里云计算有限公司（原万网）', '阿里云计算有限公司（万网）'],
    ['now.cn', '广东时代互联科技有限公司'],
  ])('%s is registrar %s', (words, legalName) => {
    expect(findRegistrar(words)?.legalName).toBe(legalName);
  });

  it('are not found by words that name none', () => {
    expect([
      findAccessProvider(''),
      findAccessProvider('某某云'),
      findRegistrar(' '),
      findRegistrar('GoDaddy'),
    ]).toEqual([null, null, null, null]);
  });

  it('resell only registrars that the directory has', () => {
    const names = new Set(registrars.map(({ legalName }) => legalName));
    expect(isUnique([...names])).toBe(true);
    expect(
      Object.values(registrarResellers)
        .flat()
        .filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});
