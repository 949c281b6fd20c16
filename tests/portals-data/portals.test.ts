import { describe, expect, it } from 'vitest';
import { portals } from '../../src/portals/index';
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
