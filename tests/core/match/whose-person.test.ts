import { describe, expect, it } from 'vitest';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import type { Match } from '../../../src/core/plan/match';
import { filingPage } from './pages';
import { type RealControl, snapshotOf } from './real-forms';

/** `主办单位 > 单位名称 #name`: heading, label and the control's name. */
function match(...asked: string[]): (string | null)[] {
  return matchesOf(asked).map((one) => one?.fieldId ?? null);
}

function matchesOf(asked: string[]): (Match | undefined)[] {
  const rows = asked.map((one): RealControl => {
    const [words = '', name = ''] = one.split(' #');
    const path = words.split(' > ');
    const label = path.pop() ?? '';
    return {
      form: 'x',
      ui: 'native',
      section: path.join(' > '),
      label,
      placeholder: '',
      name,
      id: '',
      control: 'text',
      options: [],
      accept: [],
    };
  });
  const { matches } = matchSnapshot(snapshotOf(rows), filingPage);
  return rows.map((_, at) => matches.find(({ ref }) => ref === String(at)));
}

describe('whose 姓名 and 手机号码 it is', () => {
  it('leaves it open under a heading that names nobody a filing knows', () => {
    const asked = match('主办单位 > 单位名称', '网站安全负责人 > 姓名', '客户经理 > 姓名', '客户经理 > 手机号码');
    expect(asked).toEqual(['subject.name', 'securityOwner.name', null, null]);
  });

  it('leaves 联系人 open beside people with names of their own', () => {
    expect(match('安全负责人 > 姓名', '联系人 > 姓名')).toEqual(['securityOwner.name', null]);
  });

  it('takes the page’s title for a title, not for a block of the website', () => {
    const under = '网站备案信息 > ';
    const asked = match(`${under}单位名称`, `${under}证件号码`, `${under}网站名称`);
    expect(asked).toEqual(['subject.name', 'subject.certNumber', 'website.name']);
  });

  it('goes on with the website’s responsible person after 负责人证件号码, and leaves it open after 联系人', () => {
    const asked = match('网站名称', '网站负责人姓名', '负责人证件号码', '手机号码', '联系人姓名', '电子邮箱');
    expect(asked.slice(1, 4)).toEqual(['siteOwner.name', 'siteOwner.idNumber', 'siteOwner.mobile']);
    expect(asked.at(-1)).toBe(null);
  });

  it('reads the control’s name where the page says nothing', () => {
    const under = '网站备案信息 > ';
    const asked = match(
      `${under}单位名称 #unit.name`,
      `${under}姓名 #unitPrincipal.name`,
      `${under}网站名称 #site.name`,
      `${under}姓名 #sitePrincipal.name`,
    );
    expect(asked).toEqual(['subject.name', 'subjectOwner.name', 'website.name', 'siteOwner.name']);
  });

  it('gives the second 证件号码 of a unit’s block to the person named before it', () => {
    const under = '开办单位 > ';
    const asked = match(`${under}单位名称`, `${under}证件号码`, `${under}负责人姓名`, `${under}证件号码`);
    expect(asked).toEqual(['subject.name', 'subject.certNumber', 'subjectOwner.name', 'subjectOwner.idNumber']);
  });

  it('lets the person named last speak in a website’s block', () => {
    const under = '网站 > ';
    const asked = match(`${under}网站名称`, `${under}安全负责人姓名`, `${under}手机号码`);
    expect(asked).toEqual(['website.name', 'securityOwner.name', 'securityOwner.mobile']);
  });

  it('reads 开办主体 over 姓名 as the person who files, over 单位名称 as the unit', () => {
    expect(match('开办主体 > 姓名', '开办主体 > 证件号码')).toEqual(['subjectOwner.name', 'subjectOwner.idNumber']);
    expect(match('开办者信息 > 单位名称', '开办者信息 > 证件号码')).toEqual(['subject.name', 'subject.certNumber']);
  });

  it('fills no unit’s address among a person’s fields', () => {
    expect(match('主办单位 > 单位名称', '网络安全负责人 > 联系地址')[1]).toBe('securityOwner.address');
  });

  it('keeps what is asked of a website from becoming a person’s or a unit’s', () => {
    const asked = match('网站入口地址', '域名注册到期日', '网站服务性质');
    expect(asked.some((id) => id?.startsWith('subject') ?? false)).toBe(false);
  });

  it('takes no person’s number for the unit’s because it stands in the unit’s block', () => {
    const under = '备案主体信息 > ';
    const asked = match(`${under}主办单位名称`, `${under}主办单位证件号码`, `${under}负责人证件号码`);
    expect(asked).toEqual(['subject.name', 'subject.certNumber', 'subjectOwner.idNumber']);
  });

  it('gives the end of a unit’s paper to the unit, and of a person’s to him', () => {
    const under = '运营主体 > ';
    expect(match(`${under}主体全称`, `${under}统一社会信用代码`, `${under}证照有效期至`)[2]).toBe(
      'subject.certValidity',
    );
    expect(match('营业执照有效期至')).toEqual(['subject.certValidity']);
    expect(match('主体负责人 > 姓名', '主体负责人 > 证件有效期至')[1]).toBe('subjectOwner.idValidTo');
  });

  it('lets a question about somebody commit nobody after it', () => {
    const under = '谁管这个网站 > ';
    const asked = match(`${under}网站负责人姓名`, `${under}是不是法定代表人本人`, `${under}身份证号`);
    expect(asked[2]).toBe('siteOwner.idNumber');
  });
});

describe('what stands beside a word that is understood', () => {
  it('lets 必填 run into a label', () => {
    expect(match('算法备案 > 算法安全责任人 > 22. 姓名必填')).toEqual(['algorithmOwner.name']);
  });

  it('takes the type of something unknown for no type of the website', () => {
    expect(match('网站名称', '网站语调类别')[1]).toBeNull();
  });
});

describe('what only the order of a page speaks for', () => {
  it('is named with a doubt, so that nothing is filled before the user says so', () => {
    const [unit, name, mobile] = matchesOf(['单位名称', '姓名', '手机号码']);
    expect([unit?.doubt, name?.fieldId, name?.doubt]).toEqual([null, 'subjectOwner.name', 'ambiguous']);
    expect(mobile?.doubt).toBe('ambiguous');
  });

  it('carries none where a heading, or a person named before, says whose it is', () => {
    const asked = matchesOf(['网站安全负责人 > 姓名', '网站信息 > 网站安全负责人姓名', '网站信息 > 手机号码']);
    expect(asked.map((one) => [one?.fieldId, one?.doubt])).toEqual([
      ['securityOwner.name', null],
      ['securityOwner.name', null],
      ['securityOwner.mobile', null],
    ]);
  });

  it('leaves a service’s own person to a page that asks of the service alone', () => {
    expect(match('APP信息 > APP名称', '负责人 > 姓名')).toEqual(['app.name', 'siteOwner.name']);
  });

  it('reads 法人（主体负责人） as the responsible person', () => {
    expect(match('主办单位 > 单位名称', '法人（主体负责人） > 手机号码')).toEqual([
      'subject.name',
      'subjectOwner.mobile',
    ]);
  });
});
