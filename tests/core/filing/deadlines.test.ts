import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, deadlinesOf, hoursLeft, isOver } from '../../../src/core/filing/deadlines';
import { type FilingCase, newCase } from '../../../src/core/filing/filing-case';
import { remindersOf } from '../../../src/core/filing/reminders';
import { scenarioIds } from '../../../src/core/filing/scenario';
import { shanghaiDate, shanghaiInstant, shanghaiMinute } from '../../../src/core/filing/shanghai-time';
import { addDays } from '../../../src/core/rules/cross/working-days';

const filing = (dates: FilingCase['dates'], more: Partial<FilingCase> = {}): FilingCase => ({
  ...newCase({ scenario: 'icp-first', subject: 'person' }),
  dates,
  ...more,
});
const dues = (one: FilingCase) => deadlinesOf(one).map(({ id, due }) => [id, due]);

describe('China’s clock', () => {
  it('is eight hours ahead, whatever the computer’s', () => {
    expect(shanghaiDate(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
    expect(shanghaiDate(new Date('2024-02-28T15:59:59Z'))).toBe('2024-02-28');
    expect(shanghaiInstant('2026-03-01T00:30').toISOString()).toBe('2026-02-28T16:30:00.000Z');
  });

  it('reads back every minute', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => {
          const minute = shanghaiMinute(instant);
          expect(shanghaiMinute(shanghaiInstant(minute))).toBe(minute);
          expect(minute.slice(0, 10)).toBe(shanghaiDate(instant));
        },
      ),
    );
  });
});

describe('deadlines', () => {
  it.each<[string, FilingCase, unknown[]]>([
    ['no date, no deadline', filing({}), []],
    ['24 hours for the SMS', filing({ 'sms-received': '2026-03-01T22:15' }), [['sms-check', '2026-03-02T22:15']]],
    ['over a leap day', filing({ 'sms-received': '2024-02-28T23:59' }), [['sms-check', '2024-02-29T23:59']]],
    ['three days for the domain', filing({ 'domain-real-name': '2026-02-27' }), [['domain-settled', '2026-03-02']]],
    ['30 days to MPS', filing({ 'site-opened': '2024-01-31' }), [['mps-filing', '2024-03-01']]],
    ['30 days to MPS in other years', filing({ 'site-opened': '2026-01-31' }), [['mps-filing', '2026-03-02']]],
    ['30 days for the footer', filing({ 'mps-approved': '2026-05-01' }), [['mps-footer', '2026-05-31']]],
    [
      '10 working days for an algorithm, over National Day',
      filing({ 'algorithm-started': '2026-09-28' }, { scenario: 'cac-algorithm' }),
      [['algorithm', '2026-10-16']],
    ],
    [
      'what is done is done',
      filing({
        'site-opened': '2026-01-31',
        'mps-submit': '2026-02-01',
        'mps-approved': '2026-02-03',
        'mps-footer': '2026-02-04',
      }),
      [],
    ],
    ['a closed case has none', filing({ 'site-opened': '2026-01-31' }, { closed: true }), []],
    ['what the scenario does not know', filing({ 'site-opened': '2026-01-31' }, { scenario: 'icp-change' }), []],
  ])('%s', (_, one, expected) => expect(dues(one)).toEqual(expected));

  it('say when a year’s holidays are not published', () => {
    const [one] = deadlinesOf(filing({ 'algorithm-started': '2026-12-28' }, { scenario: 'cac-algorithm' }));
    expect(one?.certain).toBe(false);
  });

  it('end with their day in China', () => {
    const [one] = deadlinesOf(filing({ 'site-opened': '2026-01-31' }));
    if (!one) throw new Error('no deadline');
    expect(isOver(one, new Date('2026-03-02T15:59:59Z'))).toBe(false);
    expect(isOver(one, new Date('2026-03-02T16:00:00Z'))).toBe(true);
    expect(daysLeft(one, new Date('2026-03-02T10:00:00Z'))).toBe(0);
    expect(daysLeft(one, new Date('2026-03-01T10:00:00Z'))).toBe(1);
    expect(daysLeft(one, new Date('2026-03-03T10:00:00Z'))).toBe(-1);
  });

  it('in minutes are told in hours', () => {
    const [one, other] = deadlinesOf(filing({ 'sms-received': '2026-03-01T22:15', 'site-opened': '2026-03-01' }));
    if (!one || !other) throw new Error('no deadline');
    expect(hoursLeft(one, new Date('2026-03-02T13:10:00Z'))).toBe(2);
    expect(isOver(one, new Date('2026-03-02T14:14:59Z'))).toBe(false);
    expect(isOver(one, new Date('2026-03-02T14:15:00Z'))).toBe(true);
    expect(hoursLeft(other, new Date('2026-03-02T13:10:00Z'))).toBeNull();
  });

  it('come soonest first, with what runs out among them', () => {
    const expiries = [{ what: 'domain-certificate', of: 'w', on: '2026-02-15' } as const];
    const listed = deadlinesOf(filing({ 'site-opened': '2026-01-31' }), expiries).map(({ id }) => id);
    expect(listed).toEqual(['expiry:domain-certificate:w', 'mps-filing']);
  });

  it('are kept by the date that ends them, in every scenario', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2024-01-01', offset));
    fc.assert(
      fc.property(fc.constantFrom(...scenarioIds), day, (scenario, date) => {
        for (const milestone of ['site-opened', 'mps-submit', 'icp-submit', 'cac-submit', 'sms-check'] as const)
          for (const { due } of deadlinesOf(filing({ [milestone]: date }, { scenario }))) expect(due > date).toBe(true);
      }),
    );
  });
});

describe('reminders', () => {
  it('come in the morning in China before a day, and hours before a minute', () => {
    const of = (dates: FilingCase['dates']) => remindersOf(filing(dates)).map(({ at }) => at.toISOString());
    expect(of({ 'site-opened': '2026-01-31' })).toEqual([
      '2026-02-23T01:00:00.000Z',
      '2026-02-27T01:00:00.000Z',
      '2026-03-01T01:00:00.000Z',
      '2026-03-02T01:00:00.000Z',
    ]);
    expect(of({ 'sms-received': '2026-03-01T22:00' })).toEqual([
      '2026-03-02T02:00:00.000Z',
      '2026-03-02T11:00:00.000Z',
      '2026-03-02T13:00:00.000Z',
    ]);
  });

  it('are silent where the user wants none', () => {
    expect(remindersOf(filing({ 'site-opened': '2026-01-31' }, { remind: false }))).toEqual([]);
  });
});
