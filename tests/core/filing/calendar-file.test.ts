import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/core/filing/calendar-file';
import { deadlinesOf } from '../../../src/core/filing/deadlines';
import { type FilingCase, newCase } from '../../../src/core/filing/filing-case';

const begun = newCase({ scenario: 'icp-first', subject: 'org', title: '晴川学习小记' });
const filing: FilingCase = {
  ...begun,
  id: '7a1f4c52-9d3e-4b6a-8c11-0a2b3c4d5e6f',
  updatedAt: '2026-03-01T02:00:00.000Z',
  dates: { 'sms-received': '2026-03-01T22:15', 'site-opened': '2026-02-01', 'domain-real-name': '2026-02-27' },
};
const fileOf = (one: FilingCase) => calendarFile(one, deadlinesOf(one), ({ zh }) => zh);
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('is read by a calendar as what it means', () => {
    const events = eventsIn(fileOf(filing));
    expect(events.map(({ summary }) => summary)).toEqual([
      '域名实名满 3 天，可以提交备案 · 晴川学习小记',
      '短信核验截止 · 晴川学习小记',
      '公安备案截止 · 晴川学习小记',
    ]);
    const [settled, sms, mps] = events;
    expect([settled?.startDate.isDate, settled?.startDate.toString()]).toEqual([true, '2026-03-02']);
    expect(sms?.startDate.toJSDate().toISOString()).toBe('2026-03-02T14:15:00.000Z');
    expect(mps?.startDate.toString()).toBe('2026-03-03');
    expect(mps?.endDate.toString()).toBe('2026-03-04');
    expect(mps?.description).toContain('30 日内');
  });

  it('wakes its owner before', () => {
    const [, , mps] = eventsIn(fileOf(filing));
    const alarms = mps?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P6DT15H', '-PT15H']);
    for (const alarm of alarms) expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('keeps the UID of a deadline when its day moves', () => {
    const later = { ...filing, updatedAt: '2026-03-05T00:00:00.000Z', dates: { 'site-opened': '2026-02-09' } };
    const [moved] = eventsIn(fileOf(later));
    const before = eventsIn(fileOf(filing)).find(({ uid }) => uid === moved?.uid);
    expect(before?.startDate.toString()).toBe('2026-03-03');
    expect(moved?.startDate.toString()).toBe('2026-03-11');
    expect(Number(moved?.sequence)).toBeGreaterThan(Number(before?.sequence));
  });

  it('has lines of at most 75 octets, ended by CR and LF, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = fileOf({ ...filing, title });
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('gives back every title, and lets none begin a line of its own', () => {
    const printable = fc.string({
      unit: fc.constantFrom(...'晴川,;\\:"\n博客 a😀=BEGIN'),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(printable, (title) => {
        const [, sms] = eventsIn(fileOf({ ...filing, title }));
        expect(sms?.summary).toBe(`短信核验截止 · ${title}`);
      }),
    );
    const [one] = eventsIn(fileOf({ ...filing, title: 'x\r\nEND:VEVENT\r\nX-EVIL:1' }));
    expect(one?.summary).toContain('END:VEVENT');
  });
});
