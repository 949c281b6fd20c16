import { describe, expect, it } from 'vitest';
import type { FilingNumber } from '../../../src/core/numbers/filing-number';
import { findNumbers } from '../../../src/core/numbers/find-numbers';
import { newProfile } from '../../../src/core/profile/new-profile';
import { type Profile, profileSchema } from '../../../src/core/profile/profile';
import {
  hasNumber,
  holdersFor,
  keepNumber,
  type NumberHolder,
  numbersOf,
  setNumber,
  suggestHolder,
} from '../../../src/core/profile/service-numbers';

const ids = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
const [first = '', second = '', app = ''] = ids;
const site: NumberHolder = { kind: 'website', id: first };
const number = (text: string): FilingNumber => {
  const [found] = findNumbers(text);
  if (!found) throw new Error(text);
  return found;
};

function dossier(): Profile {
  return {
    ...newProfile(),
    subject: { name: '杭州晴川科技有限公司', icpNumber: '浙ICP备2026000001号' },
    websites: [
      { id: first, values: { name: '晴川商城', domain: 'shop.example.cn' }, roles: {} },
      { id: second, values: { name: '晴川博客', domain: 'blog.example.cn' }, roles: {} },
    ],
    apps: [{ id: app, values: { name: '晴川记账' }, roles: {}, packages: [] }],
  };
}

describe('the numbers of a website or app', () => {
  it('are kept where they belong and stay a profile', () => {
    const texts = ['浙ICP备2026000001号-1', '浙公网安备33010602012345号', '浙B2-20260001'];
    const kept = texts.reduce((profile, text) => keepNumber(site, number(text))(profile), dossier());
    expect(profileSchema.parse(kept)).toEqual(kept);
    expect(numbersOf(kept, site)).toEqual({
      icp: texts[0],
      subjectIcp: '浙ICP备2026000001号',
      mps: texts[1],
      licence: texts[2],
      cac: [],
    });
    expect(numbersOf(kept, { kind: 'website', id: second }).mps).toBe('');
    for (const text of texts) expect(hasNumber(kept, site, number(text))).toBe(true);
  });

  it('hold several algorithm filings, and each other number once', () => {
    const cac = ['网信算备330106123456789012345号', '网信算备330106123456789012346号'];
    const kept = [...cac, ...cac].reduce((profile, text) => keepNumber(site, number(text))(profile), dossier());
    expect(numbersOf(kept, site).cac).toEqual(cac);
    const changed = keepNumber(
      site,
      number('浙公网安备33010602012346号'),
    )(keepNumber(site, number('浙公网安备33010602012345号'))(kept));
    expect(numbersOf(changed, site).mps).toBe('浙公网安备33010602012346号');
  });

  it('are none in a profile that was saved before numbers were kept', () => {
    const old = profileSchema.parse(JSON.parse(JSON.stringify(dossier())));
    expect(numbersOf(old, site)).toMatchObject({ icp: '', mps: '', licence: '', cac: [] });
    expect(setNumber(site, 'mps', '')(old).websites[0]?.numbers).toEqual({ mps: '' });
  });
});

describe('whose a number is', () => {
  it.each<[string, NumberHolder[]]>([
    ['浙ICP备2026000001号', [{ kind: 'subject' }]],
    ['浙ICP备2026000001号-1', [site, { kind: 'website', id: second }]],
    ['浙ICP备2026000001号-2A', [{ kind: 'app', id: app }]],
    ['浙公网安备33010602012345号', [site, { kind: 'website', id: second }, { kind: 'app', id: app }]],
  ])('%s can be of %o', (text, holders) => {
    expect(holdersFor(number(text), dossier())).toEqual(holders);
  });

  it.each<[string, string, NumberHolder | null, string]>([
    ['浙ICP备2026000001号-1', '晴川商城 shop.example.cn 正常', site, 'the service that is named'],
    ['浙ICP备2026000001号-1', '序号 1 详情', null, 'nobody named, two possible'],
    ['浙ICP备2026000001号-1', '晴川商城 晴川博客', null, 'two named'],
    ['浙ICP备2026000001号-2A', '详情', { kind: 'app', id: app }, 'the only app there is'],
    ['浙ICP备2099000001号-1', '晴川商城', null, 'another subject’s number'],
    ['浙ICP备2026000001号', '', { kind: 'subject' }, 'the subject'],
  ])('%s near “%s” is of %o: %s', (text, near, holder) => {
    expect(suggestHolder(number(text), near, dossier())).toEqual(holder);
  });
});
