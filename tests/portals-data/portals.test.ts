import { describe, expect, it } from 'vitest';
import { portals } from '../../src/portals/index';
import { knownLimit } from '../../src/portals/known-limit';
import { portalMatches } from '../../src/portals/portal-matches';
import { portalSchema } from '../../src/portals/portal-schema';

describe('the portals as data', () => {
  it('finds every portal file by itself', () => {
    const files = Object.keys(import.meta.glob('../../src/portals/*.portal.ts'));
    expect(files.length).toBeGreaterThan(0);
    expect(portals).toHaveLength(files.length);
  });

  it.each(portals.map((portal) => [portal.id, portal] as const))('%s keeps to the schema', (_, portal) => {
    expect(portalSchema.parse(portal)).toEqual(portal);
  });

  it('lists each host once: two portals may not claim one page', () => {
    const hosts = portals.flatMap((portal) => portal.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('asks for exact hosts over https only', () => {
    for (const pattern of portalMatches) expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it.each(portals.flatMap((portal) => portal.pages.map((page) => [`${portal.id}/${page.id}`, page] as const)))(
    '%s can be told from the other pages by its address',
    (_, page) => {
      const patterns = [page.path, page.hash, page.query].filter((pattern) => pattern !== undefined);
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
    },
  );

  it('knows all anchors that were seen on the MPS pages', () => {
    const mps = portals.find(({ id }) => id === 'mps');
    const anchors = Object.assign({}, ...(mps?.pages ?? []).map((page) => page.anchors));
    expect(Object.keys(anchors).length).toBeGreaterThanOrEqual(60);
    expect(anchors).toMatchObject({
      form_item_rpbcftnum: 'subjectOwner.idNumber',
      form_item_safeidecardfrontid: 'securityOwner.idFrontImage',
      form_item_wzyjllr: 'emergencyContact.sameAsSubjectOwner',
      form_item_ymzsvalid: 'website.domainCertValidity',
    });
  });
});

describe('what portals say of uploads', () => {
  const uploads = portals.flatMap(({ id, uploads: said }) =>
    [said?.usual, ...Object.values(said?.fields ?? {})].flatMap((limit) => (limit ? [[id, limit] as const] : [])),
  );

  it.each(uploads)('%s names its source, and no safe size above the known one', (_, limit) => {
    expect(limit.source.length).toBeGreaterThan(20);
    expect(limit.safeBytes ?? 0).toBeLessThanOrEqual(limit.maxBytes ?? 0);
  });

  it('knows the police platform for small pictures, clouds for 4 MB, and Huawei’s icon for 100 KB', () => {
    const of = (id: string) => portals.find((portal) => portal.id === id) ?? null;
    expect(knownLimit(of('mps'), 'person.idFrontImage')).toMatchObject({ maxBytes: 409_600, safeBytes: 307_200 });
    expect(knownLimit(of('tencent'), 'subject.certImage')).toMatchObject({ maxBytes: 4_194_304, watermark: 'allowed' });
    expect(knownLimit(of('huawei'), 'app.icon')).toMatchObject({ maxBytes: 102_400, watermark: 'forbidden' });
    expect(knownLimit(of('cac'), 'subject.certImage')).toBeNull();
    expect(knownLimit(null, 'subject.certImage')).toBeNull();
  });
});
