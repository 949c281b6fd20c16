import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import { type Lesson, takesField } from '../../../src/core/match/taught';
import type { ControlSnapshot } from '../../../src/core/plan/snapshot';
import { signOf } from '../../../src/core/teach/control-sign';
import { lessonsOnPage, teachingPlace } from '../../../src/core/teach/lessons-on-page';
import { pathPattern } from '../../../src/core/teach/path-pattern';
import { controlOf } from '../plan/page-fixture';

const address = 'https://isp.example/ba/order/20261122/website';
const at = teachingPlace(null, address);

const row = (ref: string, change: Partial<ControlSnapshot>): ControlSnapshot => ({ ...controlOf(ref, change), ref });

function teach(ref: string, controls: readonly ControlSnapshot[], fieldId: FieldId | null) {
  const sign = signOf(ref, controls);
  if (!sign) throw new Error(`no ${ref}`);
  return { ...at, ...sign, fieldId };
}

const read = (controls: readonly ControlSnapshot[], taught: readonly Lesson[]) =>
  matchSnapshot(
    { url: address, title: '', headings: [], controls: [...controls], unreadableFrames: 0 },
    { anchors: {}, sections: {}, role: null, special: null, isFilingPage: false, taught },
  );

describe('where a teaching holds', () => {
  it.each([
    ['/beian/manage/process/2026112201/entity', '/beian/manage/process/*/entity'],
    ['/web/business/website/add?step=2&id=7', '/web/business/website/add'],
    ['/pc/9f86d081-884c-7d65-9a2f/form', '/pc/*/form'],
    ['/#/filing/12/subject?token=x', '/#/filing/*/subject'],
    ['/index.jsp#top', '/index.jsp'],
  ])('%s is the page %s', (path, pattern) => expect(pathPattern(`https://isp.example${path}`)).toBe(pattern));

  it('what is no address is no page', () => expect(pathPattern('not an address')).toBe(''));

  it('for the same order number or another, not on another page or host', () => {
    const controls = [row('a', { label: '归属代号' })];
    const taught = [teach('a', controls, 'website.name')];
    const on = (url: string) => lessonsOnPage(taught, teachingPlace(null, url), { controls }).length;
    expect(on('https://isp.example/ba/order/999/website')).toBe(1);
    expect(on('https://isp.example/ba/order/999/people')).toBe(0);
    expect(on('https://other.example/ba/order/999/website')).toBe(0);
  });
});

describe('which control a teaching means', () => {
  it('the one of several alike, as long as there are as many', () => {
    const alike = [row('a', { label: '联系方式' }), row('b', { label: '联系方式：' }), row('c', { label: '名称' })];
    const taught = [teach('b', alike, 'siteOwner.mobile')];
    const redrawn = alike.map((one) => ({ ...one, ref: `${one.ref}2` }));
    expect(lessonsOnPage(taught, at, { controls: redrawn }).map(({ ref }) => ref)).toEqual(['b2']);
    const grown = [row('z', { label: '联系方式' }), ...redrawn];
    expect(lessonsOnPage(taught, at, { controls: grown })).toEqual([]);
  });

  it('all parts of one answer', () => {
    const parts = [0, 1, 2].map((part) => row(`p${part}`, { label: '所在地', kind: 'select', part, parts: 3 }));
    const taught = [teach('p1', parts, 'subject.region')];
    expect(lessonsOnPage(taught, at, { controls: parts }).map(({ ref }) => ref)).toEqual(['p0', 'p1', 'p2']);
  });

  it('none that cannot be seen, stands under another heading or is of another kind', () => {
    const shown = [row('a', { label: '代号', section: ['网站'] })];
    const taught = [teach('a', shown, 'website.name')];
    const on = (change: Partial<ControlSnapshot>) =>
      lessonsOnPage(taught, at, { controls: [row('a', { label: '代号', section: ['网站'], ...change })] }).length;
    expect([on({}), on({ visible: false }), on({ section: ['APP'] }), on({ kind: 'select' })]).toEqual([1, 0, 0, 0]);
  });

  it('every control of any page is found again by its own sign, and no other', () => {
    const text = fc.constantFrom('姓名', '姓名：', '联系方式', '', '网站名称');
    const control = fc.record({
      label: text,
      kind: fc.constantFrom('text' as const, 'select' as const),
      heading: text,
    });
    fc.assert(
      fc.property(fc.array(control, { minLength: 1, maxLength: 12 }), fc.nat(), (list, seed) => {
        const controls = list.map(({ label, kind, heading }, n) => row(`c${n}`, { label, kind, section: [heading] }));
        const ref = `c${seed % controls.length}`;
        const lessons = lessonsOnPage([teach(ref, controls, null)], at, { controls });
        expect(lessons.map((lesson) => lesson.ref)).toEqual([ref]);
      }),
    );
  });
});

describe('what a teaching does', () => {
  const controls = [
    row('a', { label: '开户归属代号', section: ['银行信息'] }),
    row('b', { label: '企业名称', section: ['银行信息'] }),
    row('c', { label: '开户银行', section: ['银行信息'] }),
  ];

  it('stands above everything the page says, and makes it a filing page', () => {
    const lessons = lessonsOnPage([teach('a', controls, 'website.icpNumber')], at, { controls });
    const { filing, matches } = read(controls, lessons);
    expect(filing).toBe(true);
    expect(matches).toMatchObject([{ ref: 'a', fieldId: 'website.icpNumber', reason: 'taught', doubt: null }]);
  });

  it('none of ours is left alone, with that reason', () => {
    const asked = [row('n', { label: '网站名称' }), row('d', { label: '网站域名' })];
    const lessons = lessonsOnPage([teach('n', asked, null)], at, { controls: asked });
    const { matches, refusals } = read(asked, lessons);
    expect(matches.map(({ ref }) => ref)).toEqual(['d']);
    expect(refusals).toMatchObject([{ ref: 'n', reason: 'taught-none' }]);
  });

  it('is refused where the control cannot take the field', () => {
    const { refusals } = read(
      [row('n', { label: '网站名称' }), ...controls],
      [{ ref: 'a', label: '', section: '', fieldId: 'subjectOwner.idFrontImage' }],
    );
    expect(refusals.find(({ ref }) => ref === 'a')).toMatchObject({
      reason: 'kind-does-not-fit',
      candidates: ['subjectOwner.idFrontImage'],
    });
  });

  it('may name what is the user’s own to do, whatever the control', () => {
    expect(takesField('subjectOwner.mobileCode', { kind: 'text', readOnly: false })).toBe(true);
    expect(takesField('subject.region', { kind: 'text', readOnly: false })).toBe(false);
  });
});
