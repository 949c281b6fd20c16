import { describe, expect, it } from 'vitest';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import type { Match } from '../../../src/core/plan/match';
import { unknownPage } from './pages';
import { type RealControl, snapshotOf } from './real-forms';

type Asked = readonly [label: string, control?: string, placeholder?: string];

function bare(label: string, section = '', control = 'text'): RealControl {
  return { form: 'x', ui: '', section, label, placeholder: '', name: '', id: '', control, options: [], accept: [] };
}

/** What the controls below 主办单位名称 are taken for; that first one makes a filing form of the page. */
function read(section: string, ...asked: readonly Asked[]): (Match | null)[] {
  const row = ([label, control = 'text', placeholder = '']: Asked, under = section): RealControl => ({
    ...bare(label, under, control),
    placeholder,
  });
  const rows = [row(['主办单位名称'], '主办单位信息'), ...asked.map((one) => row(one))];
  const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
  return asked.map((_, at) => matches.find(({ ref }) => ref === String(at + 1)) ?? null);
}

const ids = (found: (Match | null)[]) => found.map((one) => one?.fieldId ?? null);

describe('a meeting, a contest, a show', () => {
  it.each([
    [['会议名称', '主办单位', '会议地点', '联系人', '手机号', '电子邮箱']],
    [['赛事名称', '赛事官网', '主办单位', '竞赛负责人']],
    [['活动名称', '主办单位', '承办单位', '联系电话']],
  ])('is no filing for its 主办单位: %s', (labels) => {
    const { filing, matches } = matchSnapshot(snapshotOf(labels.map((label) => bare(label))), unknownPage);
    expect({ filing, matches }).toEqual({ filing: false, matches: [] });
  });
});

it('keeps what a block asks of the legal representative, though it asks for shareholders too', () => {
  const asked = read('法定代表人', ['姓名'], ['手机号'], ['最大股东名称及比例']);
  expect(ids(asked)).toEqual(['legalRep.name', 'legalRep.mobile', null]);
});

describe('what working systems print', () => {
  it('takes a list labelled as a number for the kind of paper, and the box after it for the number', () => {
    expect(ids(read('企业资料', ['企业证件号码', 'select'], ['企业证件号码']))).toEqual([
      'subject.certType',
      'subject.certNumber',
    ]);
  });

  it('takes 营业执照 over a box for its number, and one side of it for no ID card', () => {
    expect(ids(read('主办单位信息', ['企业营业执照', 'text', '请输入营业执照号码']))).toEqual(['subject.certNumber']);
    expect(ids(read('主办单位信息', ['营业执照正面照片', 'upload']))).toEqual(['subject.certImage']);
  });

  it('reads neighbouring boxes with the very same label as pieces of one answer, and leaves them to the user', () => {
    const found = read('主办单位负责人信息', ['姓名'], ['办公室电话'], ['办公室电话']);
    expect(found.slice(1)).toMatchObject([
      { fieldId: 'subjectOwner.officePhone', part: 0, parts: 2, doubt: 'ambiguous' },
      { fieldId: 'subjectOwner.officePhone', part: 1, parts: 2, doubt: 'ambiguous' },
    ]);
  });

  it('gives one end of a unit’s paper its piece of the period', () => {
    expect(read('主办单位信息', ['营业执照有效期起', 'date'], ['经营期限至', 'date'])).toMatchObject([
      { fieldId: 'subject.certValidity', part: 0, parts: 2 },
      { fieldId: 'subject.certValidity', part: 1, parts: 2 },
    ]);
  });

  it('names the levels of a region that are typed in', () => {
    const found = read('单位基本情况', ['省（自治区、直辖市）'], ['地（区、市、州、盟）'], ['县（区、市、旗）']);
    for (const id of ids(found)) expect(id).toMatch(/^subject\.(?:region|officeRegion)$/);
  });

  it('gives 联系人 after the legal representative to somebody else', () => {
    expect(ids(read('', ['法定代表人姓名'], ['联系人姓名']))[1]).not.toBe('legalRep.name');
  });

  it('takes what another trade, another party or a system’s own number asks for none of ours', () => {
    const asked: Asked[] = [
      ['消防安全管理人姓名'],
      ['第三方加固单位统一社会信用代码'],
      ['第三方联系电话'],
      ['企业编号'],
      ['机房编号'],
      ['经营地址邮政编码'],
      ['电话 国家代码'],
      ['公安备案省份', 'select'],
      ['ICP备案有效期', 'date'],
      ['主要经营区域', 'select'],
      ['所属区域', 'select', '请选择国家'],
      ['代理授权证明', 'upload'],
    ];
    expect(ids(read('', ...asked))).toEqual(asked.map(() => null));
  });

  it('takes any trade’s permit for none of ours where nothing speaks of a website', () => {
    const rows = [bare('企业名称'), bare('餐饮服务许可证', '', 'upload'), bare('许可证号')];
    const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
    expect(matches.map(({ fieldId }) => fieldId).filter((id) => id !== 'subject.name')).toEqual([]);
  });

  it('keeps a person’s card a person’s in a unit’s block', () => {
    expect(ids(read('商户申请信息', ['身份证有效期限', 'date']))[0]).not.toBe('subject.certValidity');
  });

  it('takes the end of a card after its number for the card’s, also in a unit’s block', () => {
    const found = read('企业信息', ['统一社会信用代码'], ['法人姓名'], ['法人证件号'], ['证件到期日', 'date']);
    expect(ids(found)[3]).toBe('legalRep.idValidTo');
  });

  it('takes another permit’s period for no unit’s', () => {
    expect(ids(read('', ['许可证有效期', 'date']))).toEqual([null]);
  });

  it('takes the description in a site’s settings for search engines’', () => {
    expect(ids(read('基础信息', ['站点描述', 'textarea'], ['关键词']))[0]).toBeNull();
    expect(ids(read('网站信息', ['网站描述', 'textarea']))).toEqual(['website.remark']);
  });

  it('takes a page for an APP’s by more than one label of another block', () => {
    const rows = [bare('域名', '网络情况'), bare('服务器IP', '网络情况'), bare('移动应用名称', '新技术应用')];
    const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
    expect(matches.map(({ fieldId }) => fieldId)).toEqual(['website.domain', 'website.ip', 'app.name']);
  });

  it('takes who proves his own identity for the person who files', () => {
    expect(ids(read('个人认证', ['姓名'], ['身份证人像面照片', 'upload']))).toEqual([
      'subjectOwner.name',
      'subjectOwner.idFrontImage',
    ]);
  });

  it('takes what follows the number of a unit’s paper for the same paper’s', () => {
    const found = read('证件信息', ['单位证件号码'], ['证件有效期', 'date-range'], ['证件扫描件', 'upload']);
    expect(ids(found)).toEqual(['subject.certNumber', 'subject.certValidity', 'subject.certImage']);
    expect(ids(read('主体负责人信息', ['姓名'], ['证件扫描件', 'upload']))[1]).not.toBe('subject.certImage');
  });

  it('takes the street after each region for that region’s', () => {
    const found = read(
      '单位信息',
      ['单位办公地址', 'cascader'],
      ['详细地址'],
      ['单位注册地址', 'cascader'],
      ['详细地址'],
    );
    expect(ids(found)).toEqual([
      'subject.officeRegion',
      'subject.officeAddress',
      'subject.registeredRegion',
      'subject.registeredAddress',
    ]);
  });

  it('takes the end of what was ordered for nobody’s card', () => {
    expect(ids(read('新增网站', ['网站名称'], ['到期时间', 'date']))[1]).toBeNull();
    expect(ids(read('网站负责人', ['证件号码'], ['到期时间', 'date']))[1]).toBe('siteOwner.idValidTo');
  });

  it('takes providers and builders of something else for none of a filing’s', () => {
    expect(ids(read('网站信息', ['短信服务商'], ['SDK服务商及名称'], ['网站建设单位']))).toEqual([null, null, null]);
    expect(ids(read('网站信息', ['接入服务商']))).toEqual(['website.accessProvider']);
  });

  it('leaves a person alone whom the heading names beside another', () => {
    expect(ids(read('上传法人身份证（有负责人也需）', ['负责人身份证正面', 'upload']))).toEqual([null]);
    expect(ids(read('主办单位负责人', ['负责人身份证正面', 'upload']))).toEqual(['subjectOwner.idFrontImage']);
  });

  it('gives 主办单位电话 in a website’s block to the unit, and 网址 among the unit’s facts to its website', () => {
    expect(ids(read('网站信息', ['主办单位电话']))).toEqual(['subjectOwner.officePhone']);
    const rows = [bare('主办单位名称', '主体基本信息'), bare('网址', '主体基本信息'), bare('算法名称', '算法信息')];
    const { matches } = matchSnapshot({ ...snapshotOf(rows), title: '算法备案系统' }, unknownPage);
    expect(matches.find(({ ref }) => ref === '1')?.fieldId).toBe('website.url');
  });

  it('takes neither the provider’s people nor what is asked once more in English', () => {
    expect(ids(read('', ['负责人姓名（移动侧）'], ['负责人电话（我方）'], ['域名管理联系人']))).toEqual([
      null,
      null,
      null,
    ]);
    expect(ids(read('主办单位信息', ['通信地址（英文）'], ['通信地址（中文）']))).toEqual([
      null,
      'subject.mailingAddress',
    ]);
  });

  it('tells the side of a card by what is printed on it', () => {
    expect(
      ids(read('法定代表人', ['证件正面照片（身份证国徽面）', 'upload'], ['证件正面（人像面）', 'upload'])),
    ).toEqual(['legalRep.idBackImage', 'legalRep.idFrontImage']);
  });

  it('gives 长期有效 beside the period of the unit’s paper to the paper, and to no person', () => {
    const rows = [
      bare('主办单位名称', '证件信息'),
      bare('主体证件有效期', '证件信息', 'date-range'),
      bare('长期有效', '证件信息 > 主体证件有效期', 'checkbox'),
      bare('证件扫描件', '证件信息', 'upload'),
    ];
    const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
    expect(matches.map(({ ref, fieldId }) => [ref, fieldId]).slice(1)).toEqual([
      ['1', 'subject.certValidity'],
      ['2', 'subject.certValidity'],
      ['3', 'subject.certImage'],
    ]);
  });

  it('gives the papers of 主办人 among the unit’s facts to the unit, and so the number after their kind', () => {
    expect(ids(read('主办单位信息', ['主办人的证件类型', 'select'], ['证件号码']))).toEqual([
      'subject.certType',
      'subject.certNumber',
    ]);
  });

  it('takes what is asked of a thing around the field for no field', () => {
    const asked: Asked[] = [
      ['IP地址使用方式', 'select'],
      ['域名服务器'],
      ['域名验证方式', 'select'],
      ['Bucket 域名'],
      ['主机区域'],
    ];
    expect(ids(read('', ...asked)).filter((id) => id !== 'website.serverLocation')).toEqual([null, null, null, null]);
  });

  it('leaves 负责人 after the unit’s papers open where only the website’s is named', () => {
    const rows = [
      bare('姓名', '网站负责人'),
      bare('营业执照', '资料上传', 'upload'),
      bare('负责人身份证正面', '资料上传', 'upload'),
      bare('网站名称', '网站信息'),
    ];
    const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
    expect(matches.map(({ fieldId }) => fieldId)).toEqual(['siteOwner.name', 'subject.certImage', 'website.name']);
  });

  it('takes 业务类型 for a filing’s only where something speaks of one', () => {
    const rows = [bare('主办单位名称'), bare('业务类型', '', 'select')];
    const found = matchSnapshot(snapshotOf(rows), unknownPage).matches.map(({ fieldId }) => fieldId);
    expect(found).not.toContain('filing.scenario');
    const filing = matchSnapshot({ ...snapshotOf(rows), title: '新增备案' }, unknownPage).matches;
    expect(filing.find(({ ref }) => ref === '1')?.fieldId).toBe('filing.scenario');
  });

  it('reads a filing’s own block though it is called an order', () => {
    expect(ids(read('备案资料上传 > 订单信息', ['备案类型', 'select']))).toEqual(['filing.scenario']);
    expect(ids(read('订单信息', ['联系人']))).toEqual([null]);
  });

  it('knows the people and the numbers that a filing calls otherwise', () => {
    expect(ids(read('ICP负责人基本情况', ['姓名'], ['手机号码']))).toEqual(['siteOwner.name', 'siteOwner.mobile']);
    expect(ids(read('', ['应急联系人固定电话']))).toEqual(['emergencyContact.officePhone']);
    expect(ids(read('接入备案', ['营业执照号码']))).toEqual(['subject.certNumber']);
  });

  it('leaves 通信地址 among a website’s facts open: it may be its responsible person’s', () => {
    expect(ids(read('备案网站', ['详细通信地址']))).toEqual([null]);
    expect(ids(read('主办单位信息', ['详细通信地址']))).toEqual(['subject.mailingAddress']);
  });
});
