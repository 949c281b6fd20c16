import { describe, expect, it } from 'vitest';
import { type CatalogueKey, catalogue } from '../../../src/core/catalogue/fields';
import {
  appGroups,
  askedFields,
  documentFields,
  type LayoutField,
  packageFields,
  personFields,
  subjectGroups,
  unaskedFields,
  websiteGroups,
} from '../../../src/ui/pages/options/dossier/layout';

const edited = new Set(['subject', 'person', 'website', 'app', 'appPackage']);
const inGroups = (groups: readonly { fields: readonly LayoutField[] }[]) => groups.flatMap((group) => group.fields);
const plain = [
  ...inGroups(subjectGroups),
  ...personFields,
  ...inGroups(websiteGroups),
  ...inGroups(appGroups),
  ...packageFields,
];
const documents: readonly LayoutField[] = Object.values(documentFields).flat();
const laidOut = [...plain, ...documents].map((field) => field.key);
const isDocument = (key: CatalogueKey): boolean => ['file', 'files'].includes(catalogue[key].value);

describe('the editor’s layout', () => {
  it('asks for every field of the catalogue that a person can answer, once', () => {
    const wanted = (Object.keys(catalogue) as CatalogueKey[]).filter(
      (key) => edited.has(key.slice(0, key.indexOf('.'))) && !unaskedFields[key],
    );
    expect([...laidOut].sort()).toEqual([...wanted].sort());
  });

  it('keeps documents in the documents’ section and everything else out of it', () => {
    expect(plain.filter(({ key }) => isDocument(key))).toEqual([]);
    expect(documents.filter(({ key }) => !isDocument(key))).toEqual([]);
  });

  it('leaves out as manual exactly what the catalogue calls manual', () => {
    for (const [key, why] of Object.entries(unaskedFields))
      expect(why !== 'derived', key).toBe(why === 'password' || catalogue[key as CatalogueKey].manual === true);
  });
});

describe('askedFields', () => {
  const subject = inGroups(subjectGroups);

  it('hides from individuals what only organisations have', () => {
    const individual = askedFields(subject, '个人', {});
    expect(individual).toContain('subject.mailingAddress');
    expect(individual).not.toContain('subject.certNumber');
    expect(askedFields(subject, '单位', {})).toContain('subject.certNumber');
  });

  it('asks what an answer makes necessary', () => {
    const website = inGroups(websiteGroups);
    expect(askedFields(website, '单位', {})).not.toContain('website.interactiveTypes');
    expect(askedFields(website, '单位', { interactive: true })).toContain('website.interactiveTypes');
    expect(askedFields(website, '单位', { hasIcp: false })).not.toContain('website.icpNumber');
    expect(askedFields(website, '单位', { preApprovals: [] })).not.toContain('website.preApprovalNumber');
    expect(askedFields(website, '单位', { preApprovals: ['新闻'] })).toContain('website.preApprovalNumber');
  });
});
