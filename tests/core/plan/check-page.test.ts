import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { checkPage, checkTyped } from '../../../src/core/plan/check-page';
import type { Held } from '../../../src/core/plan/held';
import type { StoredValues } from '../../../src/core/profile/stored-values';
import { company, today } from '../cross/dossiers';
import { type FixtureField, planPage } from './page-fixture';

const values = company as StoredValues;
const context = { values: company, today, known: {} };
const holding = (fieldId: FieldId, held: Held, required = false): FixtureField => ({
  control: { required, state: held === null ? 'empty' : 'has-value' },
  match: { fieldId },
  held,
});

function lines(fields: readonly FixtureField[]): string[] {
  return checkPage(planPage(fields, values), context).map(
    ({ level, ref, fieldId, message }) => `${level} ${ref} ${fieldId}: ${message.zh}`,
  );
}

describe('the check before submitting', () => {
  it('has nothing to say of a page that holds what the profile says', () => {
    expect(
      lines([holding('website.name', '北京晴川科技有限公司', true), holding('website.ip', ['223.5.5.5'])]),
    ).toEqual([]);
  });

  it('names the required fields that are empty, known and unknown ones', () => {
    const unknown: FixtureField = {
      control: { required: true, state: 'empty' },
      refusal: { reason: 'unknown-label', candidates: [] },
    };
    expect(lines([holding('website.name', null, true), holding('website.remark', null), unknown])).toEqual([
      expect.stringMatching(/^error r0 website\.name: 请填写这一项/),
      expect.stringMatching(/^error r2 null: 请填写这一项/),
    ]);
  });

  it('judges what stands on the page, not what the profile says, and says that they differ', () => {
    const found = lines([holding('website.ip', ['192.168.1.10'])]);
    expect(found[0]).toMatch(/^error r0 website\.ip: /);
    expect(found).toContainEqual(expect.stringMatching(/^warn r0 website\.ip: 请确认以哪个为准/));
  });

  it('holds the page against what it does not ask itself', () => {
    const found = lines([holding('siteOwner.mobile', '13812345678')]);
    expect(found).toContainEqual(expect.stringMatching(/^error r0 siteOwner\.mobile: 请填写本人的手机号码/));
  });

  it('goes to the profile for what the page does not ask', () => {
    const plan = planPage([holding('website.name', '北京晴川科技有限公司')], values);
    const change = { ...company, 'subjectOwner.emergencyPhone': '13812345678' };
    expect(checkPage(plan, { ...context, values: change })).toMatchObject([
      { level: 'error', ref: null, fieldId: 'subjectOwner.emergencyPhone', label: '' },
    ]);
  });

  it('lists what only the user can do, and puts errors first', () => {
    const consent: FixtureField = {
      control: { kind: 'checkbox', required: true },
      match: { fieldId: 'filing.consent' },
    };
    const found = lines([consent, holding('website.name', null, true)]);
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'error r1 website.name',
      'info r0 filing.consent',
    ]);
  });

  it('says of a package or document that cannot be told that it is chosen by hand, not that it is a consent', () => {
    const plan = planPage([{ match: { fieldId: 'appPackage.publicKey' }, control: { label: '安卓平台公钥' } }], {
      'appPackage.publicKey': 'A1B2',
      'appPackage.platform': 'iOS（苹果）',
    });
    expect(checkPage(plan, { ...context, values: {} }).map(({ message }) => message.zh)).toEqual([
      expect.stringMatching(/这一栏写明了平台/),
    ]);
  });

  it('holds a box 长期 against whether the paper ends, not against its dates', () => {
    const match = { fieldId: 'subject.certValidity', doubt: 'ambiguous' } as const;
    const box: FixtureField = { match, control: { kind: 'checkbox', state: 'empty' }, held: false };
    const check = (to: string) => {
      const period = { 'subject.certValidity': { from: '2020-05-01', to } };
      return checkPage(planPage([box], period), { ...context, values: period });
    };
    expect(check('2040-04-30')).toEqual([]);
    expect(check('long-term').map(({ message }) => message.zh)).toEqual([expect.stringMatching(/^请确认以哪个为准/)]);
  });

  it('never quotes what it read', () => {
    const secret = '110105199001011234';
    const found = checkPage(planPage([holding('siteOwner.idNumber', secret)], values), context);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('the check while typing', () => {
  const part = (ref: string, fieldId: FieldId, held: Held) => ({ ref, fieldId, part: 0, parts: 1, held });

  it('says what breaks, and nothing once it is right', () => {
    expect(checkTyped([part('a', 'siteOwner.idNumber', '1101051990010112')], 'a', context)[0]).toMatchObject({
      level: 'error',
      rule: 'R-ID18',
    });
    expect(checkTyped([part('a', 'siteOwner.idNumber', '11010519491231002X')], 'a', context)).toEqual([]);
    expect(checkTyped([part('a', 'siteOwner.idNumber', '')], 'a', context)).toEqual([]);
  });

  it('sees the fields beside it', () => {
    const parts = [part('a', 'siteOwner.mobile', '13712345678'), part('b', 'siteOwner.emergencyPhone', '13712345678')];
    expect(checkTyped(parts, 'b', context).map(({ rule }) => rule)).toContain('X-EMERGENCY-DIFF');
  });
});
