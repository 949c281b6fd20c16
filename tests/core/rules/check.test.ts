import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/index';
import { checkCases } from './check-cases/index';

const today = '2026-01-15';
const sayValue = (value: unknown): string => (value instanceof File ? value.name : JSON.stringify(value));

describe('check', () => {
  it.each(checkCases.map((row) => [row.fieldId, sayValue(row.value), row.first, row] as const))(
    '%s %s: %s',
    (_fieldId, _value, first, row) => {
      const [worst] = check(row.fieldId, row.value, { ...(row.values ? { values: row.values } : {}), today });
      expect(worst ? `${worst.level} ${worst.rule}` : 'ok').toBe(first);
      if (row.says) expect(worst?.message.zh).toContain(row.says);
      if (row.corrected) expect(worst?.corrected).toBe(row.corrected);
    },
  );

  it.each(checkCases.map((row) => [row.fieldId, sayValue(row.value), row] as const))(
    'speaks like a clerk about %s %s',
    (_fieldId, _value, row) => {
      for (const { message } of check(row.fieldId, row.value, {
        ...(row.values ? { values: row.values } : {}),
        today,
      })) {
        expect(message.zh).toMatch(/。$/);
        expect(message.zh).not.toMatch(/[!！]|系统错误/);
        expect(message.en).toMatch(/[.”]$/);
        expect(message.en).not.toContain('!');
        expect(message.en).toMatch(/^[A-Z0-9“:]/);
      }
    },
  );

  it('says the worst first', () => {
    const levels = check('siteOwner.idNumber', '990105201801011232', {
      values: { 'siteOwner.idType': '居民身份证' },
      today,
    }).map(({ level }) => level);
    expect(levels).toEqual(['error', 'error', 'warn']);
  });

  it('counts the age to the day', () => {
    const ageAt = (day: string) =>
      check('siteOwner.idNumber', '110105200801151232', { values: { 'siteOwner.idType': '居民身份证' }, today: day })
        .map(({ rule }) => rule)
        .includes('R-AGE');
    expect(ageAt('2026-01-14')).toBe(true);
    expect(ageAt('2026-01-15')).toBe(false);
  });

  it('takes the day of the check when none is given', () => {
    expect(check('siteOwner.idValidTo', '2001-01-01')[0]?.rule).toBe('R-CERT-EXPIRY');
    expect(check('siteOwner.idValidTo', '2001-01-01', { today: 'yesterday' })[0]?.rule).toBe('R-CERT-EXPIRY');
  });

  it('says the same once', () => {
    expect(check('website.ip', ['10.0.0.8', '10.0.0.8'])).toHaveLength(1);
  });

  it('never repeats a password or a private key', () => {
    const secret = 'Geheim12345678';
    const key = `-----BEGIN PRIVATE KEY-----${secret}-----END PRIVATE KEY-----`;
    const said = JSON.stringify([check('account.password', secret), check('appPackage.publicKey', key)]);
    expect(said).not.toContain(secret);
  });
});
