import { describe, expect, it } from 'vitest';
import type { FieldState } from '../../../src/core/plan/field-state';
import type { StateReason } from '../../../src/core/plan/state-sentences';
import type { StoredValues } from '../../../src/core/profile/stored-values';
import type { Verdict } from '../../../src/core/rules/verdict';
import { type FixtureField, planField, planPage } from './page-fixture';

const photo = { documentId: crypto.randomUUID() };
const values: StoredValues = {
  'website.name': '备案领航',
  'subjectOwner.idType': '居民身份证',
  'subjectOwner.idFrontImage': photo,
  'website.preApprovalFile': photo,
  'securityOwner.sameAsSubjectOwner': true,
  'website.interactive': false,
  'website.accessProvider': '一家不在名单上的公司',
};
const name = { fieldId: 'website.name' } as const;
const image = { fieldId: 'subjectOwner.idFrontImage' } as const;
const upload = { kind: 'upload' } as const;

const judged: [string, FixtureField, FieldState, StateReason | null, boolean][] = [
  ['an empty field is filled', { match: name }, 'ready', null, true],
  ['what is right is left', { match: name, held: '备案领航' }, 'already', null, false],
  ['what we filled is told from what was there', { match: name, held: '备案领航', ours: true }, 'filled', null, false],
  ['what the user typed is kept', { match: name, held: '别的名称' }, 'differs', 'holds-other', false],
  ['what we filled follows the profile', { match: name, held: '旧名称', ours: true }, 'ready', null, true],
  ['what the profile lacks is told', { match: { fieldId: 'website.domain' } }, 'missing', 'profile-lacks', false],
  ['a code is the person’s', { match: { fieldId: 'subjectOwner.mobileCode' } }, 'yours', 'only-you-can', false],
  ['a consent is the person’s', { match: { fieldId: 'filing.consent' }, held: false }, 'yours', 'only-you-can', false],
  [
    'a password box is the person’s, whatever its label',
    { match: name, control: { kind: 'password' } },
    'yours',
    'only-you-can',
    false,
  ],
  ['a field that is switched off waits', { match: name, control: { disabled: true } }, 'ready', 'waits', false],
  ['a text that cannot be typed waits', { match: name, control: { readOnly: true } }, 'ready', 'waits', false],
  [
    'a picker’s box cannot be typed in and is filled',
    { match: { fieldId: 'subjectOwner.idType' }, control: { readOnly: true, kind: 'select' } },
    'ready',
    null,
    true,
  ],
  [
    'an unticked box is empty',
    { match: { fieldId: 'securityOwner.sameAsSubjectOwner' }, held: false },
    'ready',
    null,
    true,
  ],
  [
    'an unticked box is right for a no',
    { match: { fieldId: 'website.interactive' }, held: false },
    'already',
    null,
    false,
  ],
  ['a photo is uploaded where there is none', { match: image, control: upload }, 'ready', null, true],
  [
    'a photo of ours is known as ours',
    { match: image, control: upload, held: ['a.jpg'], ours: true },
    'filled',
    null,
    false,
  ],
  ['a photo of the user’s stays', { match: image, control: upload, held: ['a.jpg'] }, 'differs', 'holds-file', false],
];

describe('the plan of one field', () => {
  it.each(judged)('%s', (_, field, state, reason, fills) => {
    const planned = planField(field, values);
    expect(planned.state).toBe(state);
    expect(planned.reason).toEqual(reason === null ? null : { kind: 'state', reason });
    expect(planned.steps).toHaveLength(fills ? 1 : 0);
  });

  it('says why there are no values at all', () => {
    const planned = planField({ match: name }, {}, { lacking: () => 'vault-locked' });
    expect(planned.reason).toEqual({ kind: 'state', reason: 'vault-locked' });
  });

  it('never fills what nobody can see', () => {
    const planned = planField({ match: name, control: { visible: false } }, values);
    expect(planned).toMatchObject({ state: 'unrecognised', reason: { refusal: { reason: 'hidden' } }, steps: [] });
  });

  it.each(['anchor-and-label-disagree', 'ambiguous'] as const)(
    'never fills by itself what is doubtful: %s',
    (doubt) => {
      const doubtful = { match: { ...name, doubt } };
      const planned = planField(doubtful, values);
      expect(planned).toMatchObject({ state: 'unrecognised', reason: { refusal: { reason: doubt } }, steps: [] });
      expect(planField(doubtful, values, { overwrite: new Set(['r0']) }).steps).toHaveLength(1);
    },
  );

  it('never fills by itself what was recognised with little confidence', () => {
    expect(planField({ match: { ...name, confidence: 0.4 } }, values)).toMatchObject({
      state: 'unrecognised',
      steps: [],
    });
  });

  it('replaces what the user gave up, and says so in the step', () => {
    const overwrite = new Set(['r0']);
    const { steps } = planField({ match: name, held: '别的名称' }, values, { overwrite });
    expect(steps).toMatchObject([{ ref: 'r0', overwrite: true, value: '备案领航' }]);
    expect(planField({ match: image, control: upload, held: ['a.jpg'] }, values, { overwrite }).steps).toHaveLength(1);
  });

  it('does not replace what is right already', () => {
    expect(planField({ match: name, held: '备案领航' }, values, { overwrite: new Set(['r0']) }).steps).toEqual([]);
  });

  it('asks nothing of a document without an end', () => {
    const endless: StoredValues = { 'subjectOwner.idLongTerm': true };
    const match = { fieldId: 'subjectOwner.idValidTo' } as const;
    expect(planField({ match }, endless)).toMatchObject({
      state: 'already',
      reason: { reason: 'long-term-has-no-end' },
    });
    expect(planField({ match, held: '2030-01-01' }, endless).state).toBe('differs');
    expect(planField({ match }, {}).state).toBe('missing');
  });
});

describe('the period of a unit’s paper with a box 长期', () => {
  const end = (part: number): FixtureField => ({
    match: { fieldId: 'subject.certValidity', part, parts: 2 },
    control: { kind: 'date', part, parts: 2 },
  });
  const box: FixtureField = { match: { fieldId: 'subject.certValidity' }, control: { kind: 'checkbox' } };
  const written = (fields: readonly FixtureField[], to: string) =>
    planPage(fields, { 'subject.certValidity': { from: '2020-05-01', to } }).steps.map(
      ({ ref, value, part, parts }) => `${ref} ${JSON.stringify(value)} ${part}/${parts}`,
    );

  it('is ticked where the paper has no end, and the end’s own box is left alone', () => {
    const whole = '{"from":"2020-05-01","to":"long-term"}';
    expect(written([end(0), end(1), box], 'long-term')).toEqual([`r0 ${whole} 0/2`, 'r2 true 0/1']);
    const one: FixtureField = { match: { fieldId: 'subject.certValidity' }, control: { kind: 'date' } };
    expect(written([one, box], 'long-term')).toEqual(['r1 true 0/1']);
  });

  it('says why the end’s box is left empty, and that a date in it is too much', () => {
    const held = (day: string | null): FixtureField => ({ ...end(1), held: day });
    const states = (day: string | null) => {
      const values = { 'subject.certValidity': { from: '2020-05-01', to: 'long-term' } };
      return planPage([end(0), held(day), box], values).fields[1];
    };
    const reason = { kind: 'state', reason: 'long-term-has-no-end' };
    expect(states(null)).toMatchObject({ state: 'already', reason });
    expect(states('2040-04-30')).toMatchObject({ state: 'differs', reason });
  });

  it('is answered no where the paper ends', () => {
    const whole = '{"from":"2020-05-01","to":"2040-04-30"}';
    expect(written([end(0), end(1), box], '2040-04-30')).toEqual([
      `r0 ${whole} 0/2`,
      `r1 ${whole} 1/2`,
      'r2 false 0/1',
    ]);
  });
});

describe('addresses in spans', () => {
  const end = (label: string): FixtureField => ({ match: { fieldId: 'website.ip' }, control: { label } });
  const ends = ['起始IP', '终止IP', '起始IP', '终止IP'].map(end);
  const written = (fields: readonly FixtureField[], ips: string[]) =>
    planPage(fields, { 'website.ip': ips }).steps.map(({ ref, value }) => `${ref} ${value}`);

  it('are written one a span, at both ends, so that nothing between two of them is declared', () => {
    expect(written(ends.slice(0, 2), ['1.1.1.1'])).toEqual(['r0 1.1.1.1', 'r1 1.1.1.1']);
    expect(written(ends, ['1.1.1.1', '9.9.9.9'])).toEqual(['r0 1.1.1.1', 'r1 1.1.1.1', 'r2 9.9.9.9', 'r3 9.9.9.9']);
    expect(written(ends, ['1.1.1.1'])).toEqual(['r0 1.1.1.1', 'r1 1.1.1.1']);
  });

  it('are left to the user where there are more of them than spans, and where an end stands alone', () => {
    const plan = planPage(ends.slice(0, 2), { 'website.ip': ['1.1.1.1', '9.9.9.9'] });
    expect(plan.steps).toEqual([]);
    expect(plan.fields).toMatchObject([
      { state: 'yours', reason: { reason: 'more-than-spans' } },
      { state: 'yours', reason: { reason: 'more-than-spans' } },
    ]);
    expect(written(ends.slice(0, 1), ['1.1.1.1'])).toEqual([]);
  });

  it('are so in two boxes of one label', () => {
    const parts = [0, 1].map(
      (part): FixtureField => ({
        match: { fieldId: 'website.ip', part, parts: 2 },
        control: { label: 'IP地址段', part, parts: 2 },
      }),
    );
    expect(written(parts, ['1.1.1.1'])).toEqual(['r0 1.1.1.1', 'r1 1.1.1.1']);
    expect(written(parts, ['1.1.1.1', '9.9.9.9'])).toEqual([]);
  });

  it('fill plain rows one after the other', () => {
    expect(written([end('IP地址'), end('IP地址')], ['1.1.1.1', '9.9.9.9'])).toHaveLength(2);
  });
});

describe('a field of an APP’s package', () => {
  const key = { fieldId: 'appPackage.publicKey' } as const;
  const planned = (platform: string, label: string, section: string[] = ['APP特征信息']) =>
    planField(
      { match: key, control: { label, section } },
      { 'appPackage.publicKey': '00AB', 'appPackage.platform': platform },
    );

  it.each([
    ['iOS（苹果）', '安卓平台公钥', undefined],
    ['安卓', 'iOS 公钥', undefined],
    ['鸿蒙', '公钥', ['APP特征信息', 'Android平台']],
    ['安卓', '苹果公钥', ['安卓平台']],
    ['其他', '安卓平台公钥', undefined],
  ])('of %s is not filled into %s %j', (platform, label, section) => {
    expect(planned(platform, label, section)).toMatchObject({
      state: 'yours',
      reason: { kind: 'state', reason: 'other-platform' },
      steps: [],
    });
  });

  it.each([
    ['安卓', '安卓平台公钥', undefined],
    ['iOS（苹果）', '公钥', ['iOS平台特征信息']],
    ['安卓', '公钥（安卓填 RSA 公钥，苹果填开发者证书公钥）', undefined],
    ['安卓', '公钥', ['BIOS 与固件']],
  ])('of %s is filled into %s %j', (platform, label, section) => {
    expect(planned(platform, label, section).steps).toHaveLength(1);
  });

  it('never keeps the platform itself from being chosen', () => {
    const match = { fieldId: 'appPackage.platform' } as const;
    const control = { label: '安卓平台', kind: 'select' } as const;
    expect(planField({ match, control }, { 'appPackage.platform': '鸿蒙' }).steps).toHaveLength(1);
  });
});

describe('a unit’s period over one date box', () => {
  const period = (to: string): StoredValues => ({ 'subject.certValidity': { from: '2020-05-01', to } });
  const box = { match: { fieldId: 'subject.certValidity' }, control: { kind: 'date' } } as const;
  const end = { match: { fieldId: 'subject.certValidity', part: 1, parts: 2 }, control: { kind: 'date' } } as const;

  it('takes the end alone', () => {
    expect(planField(box, period('2030-05-01')).steps).toMatchObject([{ value: '2030-05-01' }]);
    expect(planField(end, period('2030-05-01')).steps).toMatchObject([{ part: 1, parts: 2 }]);
  });

  it('still asks for something where the paper has no end: no other box says so', () => {
    expect(planField(box, period('long-term')).state).not.toBe('already');
    expect(planField(end, period('long-term')).state).not.toBe('already');
  });
});

describe('a region in several lists', () => {
  const wanted: StoredValues = { 'subject.officeRegion': ['江苏省', '南京市', '鼓楼区'] };
  const lists = (...held: (string | null)[]): FixtureField[] =>
    held.map((text, part) => ({
      match: { fieldId: 'subject.officeRegion', part, parts: held.length },
      control: { kind: 'select' },
      held: text,
    }));
  const refs = (fields: readonly FixtureField[], overwrite: readonly string[] = []) =>
    planPage(fields, wanted, { overwrite: new Set(overwrite) }).steps.map(({ ref }) => ref);

  it('is filled below what is right already', () => {
    expect(refs(lists('江苏省', null, null))).toEqual(['r1', 'r2']);
  });

  it('is left alone below a place that the user chose: its lists are of that place', () => {
    expect(refs(lists('江苏省', '徐州市', null))).toEqual([]);
    expect(planPage(lists('江苏省', '徐州市', null), wanted).fields[2]?.state).toBe('differs');
  });

  it('is filled below a place that is given up', () => {
    expect(refs(lists('江苏省', '徐州市', null), ['r1'])).toEqual(['r1', 'r2']);
  });

  it('says nothing of another region further down', () => {
    expect(refs([...lists('浙江省', null), ...lists(null, null)])).toEqual(['r2', 'r3']);
  });
});

describe('what the rules say', () => {
  const verdict = (level: Verdict['level']): Verdict => ({
    level,
    rule: 'R-TEST',
    fieldId: 'website.name',
    message: { zh: '规则', en: 'rule' },
    source: 'test',
  });
  const saying = (...levels: Verdict['level'][]) => ({
    verdicts: new Map([['website.name' as const, levels.map(verdict)]]),
  });

  it('a value in error is not filled, and the rule is named', () => {
    const planned = planField({ match: name }, values, saying('warn', 'error'));
    expect(planned).toMatchObject({ state: 'fix', reason: { kind: 'rule', verdict: { level: 'error' } }, steps: [] });
  });

  it('a value in error is told even when the page holds it already', () => {
    expect(planField({ match: name, held: '备案领航' }, values, saying('error')).state).toBe('fix');
  });

  it('a warning is told, and the value filled', () => {
    const planned = planField({ match: name }, values, saying('info', 'warn'));
    expect(planned).toMatchObject({ state: 'look', reason: { verdict: { level: 'warn' } } });
    expect(planned.steps).toHaveLength(1);
  });

  it('a warning stays in sight after the fill', () => {
    const planned = planField({ match: name, held: '备案领航', ours: true }, values, saying('warn'));
    expect(planned).toMatchObject({ state: 'filled', reason: { verdict: { level: 'warn' } } });
  });
});

describe('the plan of a page', () => {
  it('keeps the page’s order, and what each step needs to be checked again', () => {
    const { steps } = planPage(
      [
        { match: { fieldId: 'subjectOwner.idType' }, control: { kind: 'select' } },
        { control: {} },
        { match: { ...name, part: 1, parts: 3 } },
      ],
      values,
    );
    expect(steps.map(({ ref }) => ref)).toEqual(['r0', 'r2']);
    expect(steps[1]).toEqual({
      ref: 'r2',
      fieldId: 'website.name',
      value: '备案领航',
      part: 1,
      parts: 3,
      signature: 'signature of r2',
      overwrite: false,
    });
  });

  it('lists what was not recognised with the reason, and leaves other forms out', () => {
    const { fields, steps } = planPage(
      [
        { refusal: { reason: 'ambiguous', candidates: ['website.name', 'app.name'] } },
        { refusal: { reason: 'other-form', candidates: [] } },
        { refusal: { reason: 'hidden', candidates: [] } },
      ],
      values,
    );
    expect(fields.map(({ control, state }) => [control.ref, state])).toEqual([
      ['r0', 'unrecognised'],
      ['r2', 'unrecognised'],
    ]);
    expect(steps).toEqual([]);
  });

  it('is empty on a page that is no filing page', () => {
    expect(planPage([{ match: name }], values, { filing: false })).toEqual({ fields: [], steps: [] });
  });

  it('does not guess which of several permits a document is', () => {
    const permit = { match: { fieldId: 'website.preApprovalFile' }, control: upload } as const;
    expect(planPage([permit], values).steps).toHaveLength(1);
    const two = planPage([permit, permit], values);
    expect(two.steps).toEqual([]);
    expect(two.fields.map(({ state }) => state)).toEqual(['yours', 'yours']);
  });

  it('leaves the rows of a list alone for which there is no value', () => {
    const row = (part: number) => ({ match: { fieldId: 'website.ip', part, parts: 3 } }) as const;
    const plan = planPage([row(0), row(1), row(2)], { 'website.ip': ['223.5.5.5', '223.6.6.6'] });
    expect(plan.fields.map(({ state }) => state)).toEqual(['ready', 'ready', 'already']);
    expect(plan.steps.map(({ ref }) => ref)).toEqual(['r0', 'r1']);
  });

  it('lets the input beside 其他 take the name', () => {
    const provider = { fieldId: 'website.accessProvider' } as const;
    const plan = planPage(
      [{ match: provider, control: { kind: 'select' }, held: '其他' }, { match: provider }],
      values,
    );
    expect(plan.fields.map(({ state }) => state)).toEqual(['already', 'ready']);
  });
});

describe('a date in three controls', () => {
  const piece = (part: number, held: string | null) => ({
    control: { state: held === null ? ('empty' as const) : ('has-value' as const) },
    match: { fieldId: 'website.openDate' as const, part, parts: 3 },
    held,
  });
  const date = { 'website.openDate': '2024-05-01' };

  it('is filled piece by piece', () => {
    const { steps } = planPage([piece(0, null), piece(1, null), piece(2, null)], date);
    expect(steps.map(({ part, parts }) => [part, parts])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('is left as it is where one piece is another one’s, until the user gives that up', () => {
    const pieces = [piece(0, null), piece(1, '6'), piece(2, null)];
    const { fields, steps } = planPage(pieces, date);
    expect(fields.map(({ state }) => state)).toEqual(['differs', 'differs', 'differs']);
    expect(steps).toEqual([]);
    const given = planPage(pieces, date, { overwrite: new Set(['r0', 'r1', 'r2']) });
    expect(given.steps.map(({ ref }) => ref)).toEqual(['r0', 'r1', 'r2']);
  });

  it('takes what holds the right number in other words for right', () => {
    const { fields } = planPage([piece(0, '2024年'), piece(1, '5'), piece(2, '01')], date);
    expect(fields.map(({ state }) => state)).toEqual(['already', 'already', 'already']);
  });
});
