import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/core/catalogue/citations';
import { provinces } from '../../../src/core/directory/provinces';
import { checklistOf } from '../../../src/core/filing/checklist';
import { deadlineRules } from '../../../src/core/filing/deadline-rules';
import { milestoneIds } from '../../../src/core/filing/milestone';
import { milestoneOf, nextMilestone, wayOf } from '../../../src/core/filing/process';
import { provinceDemands } from '../../../src/core/filing/province-demands';
import { scenarioIds } from '../../../src/core/filing/scenario';

const idsOf = (scenario: (typeof scenarioIds)[number], subject: 'person' | 'org', province: string | null = null) =>
  checklistOf({ scenario, subject, province }).map(({ id }) => id);

describe('the checklist', () => {
  it.each(scenarioIds)('of %s has something for whoever files it, and a source for all of it', (scenario) => {
    for (const subject of ['person', 'org'] as const) {
      const items = checklistOf({ scenario, subject, province: '广东' });
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { source } of items) expect(citations[source]).toBeTruthy();
    }
  });

  it('asks a unit for its licence, and a person for none', () => {
    expect(idsOf('icp-first', 'org')).toContain('licence');
    expect(idsOf('icp-first', 'person')).not.toContain('licence');
  });

  it('tells what a province asks, of whom, and from when', () => {
    expect(idsOf('icp-first', 'person', '广东')).toContain('province:residence-permit');
    expect(idsOf('icp-first', 'org', '广东')).toContain('province:legal-representative');
    expect(idsOf('icp-first', 'org', '安徽')).toContain('province:letter-of-authority');
    expect(idsOf('icp-first', 'org', '安徽')).not.toContain('province:legal-representative');
    expect(idsOf('icp-first', 'person', '湖南')).toContain('province:empty-subject');
    expect(idsOf('mps-claim', 'person', '广东').filter((id) => id.startsWith('province:'))).toEqual([]);
    const local = checklistOf({ scenario: 'icp-first', subject: 'org', province: '广东' }).filter(({ year }) => year);
    expect(local.every(({ need }) => need === 'depends')).toBe(true);
  });

  it('names provinces that there are', () => {
    const known = new Set(provinces.map(({ name }) => name));
    expect(provinceDemands.flatMap((demand) => demand.provinces).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the way', () => {
  it('has no milestone twice, and uses all of them', () => {
    for (const scenario of scenarioIds) expect(new Set(wayOf(scenario)).size).toBe(wayOf(scenario).length);
    const used = new Set(scenarioIds.flatMap(wayOf));
    expect(milestoneIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('runs every deadline forwards, in at least one scenario', () => {
    for (const { from, until } of Object.values(deadlineRules)) {
      const ways = scenarioIds.map(wayOf).filter((way) => way.includes(from) && way.includes(until));
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) expect(way.indexOf(from)).toBeLessThan(way.indexOf(until));
    }
  });

  it('leads from a domain to the number in the footer', () => {
    expect(nextMilestone('icp-first', {})).toBe('domain-real-name');
    expect(nextMilestone('icp-first', { 'domain-real-name': '2026-01-01' })).toBe('server');
    const all = Object.fromEntries(wayOf('icp-first').map((id) => [id, '2026-01-01']));
    expect(nextMilestone('icp-first', all)).toBeNull();
    expect(milestoneOf('icp-approved').actor).toBe('province');
  });
});
