import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldId, fieldOf } from '../../../src/core/catalogue/fields';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import type { PageKnowledge } from '../../../src/core/match/page-match';
import type { ControlSnapshot } from '../../../src/core/plan/snapshot';
import { filingPage, unknownPage } from './pages';
import { isRight, type RealControl, readRealForms, snapshotOf } from './real-forms';

function row(label: string, more: Partial<RealControl> = {}): RealControl {
  return {
    form: 'x',
    ui: 'native',
    section: '',
    label,
    placeholder: '',
    name: '',
    id: '',
    control: 'text',
    options: [],
    accept: [],
    ...more,
  };
}

function match(rows: RealControl[], knowledge: PageKnowledge = filingPage, change: Partial<ControlSnapshot> = {}) {
  const snapshot = snapshotOf(rows);
  const page = matchSnapshot(
    { ...snapshot, controls: snapshot.controls.map((control) => ({ ...control, ...change })) },
    knowledge,
  );
  return rows.map((_, at) => {
    const found = page.matches.find((one) => one.ref === String(at));
    const refused = page.refusals.find((one) => one.ref === String(at));
    return {
      fieldId: found?.fieldId ?? null,
      part: found?.part,
      doubt: found?.doubt ?? null,
      reason: found?.reason ?? refused?.reason,
    };
  });
}

describe('the collected real forms', () => {
  const sum = { right: 0, wrong: 0, missed: 0, none: 0, named: 0 };
  for (const rows of readRealForms().values()) {
    const page = matchSnapshot(snapshotOf(rows), unknownPage);
    rows.forEach((one, at) => {
      const fieldId = page.matches.find((found) => found.ref === String(at))?.fieldId ?? null;
      if (one.accept.length === 0) sum[fieldId === null ? 'none' : 'named']++;
      else sum[fieldId === null ? 'missed' : isRight(one, fieldId) ? 'right' : 'wrong']++;
    });
  }
  const fields = sum.right + sum.wrong + sum.missed;

  it('names at least 97 % of the controls that are fields', () =>
    expect(sum.right / fields).toBeGreaterThanOrEqual(0.97));
  it('names at most 0.5 % wrongly', () => expect(sum.wrong / fields).toBeLessThanOrEqual(0.005));
  it('leaves at least 99 % of the others alone', () =>
    expect(sum.none / (sum.none + sum.named)).toBeGreaterThanOrEqual(0.99));
});

describe('whose field it is', () => {
  const cases: [section: string, label: string, fieldId: FieldId][] = [
    ['主体负责人信息', '姓名', 'subjectOwner.name'],
    ['网站负责人', '手机号码', 'siteOwner.mobile'],
    ['网站安全负责人信息', '证件号码', 'securityOwner.idNumber'],
    ['网站应急联络人信息', '证件号码', 'emergencyContact.idNumber'],
    ['网站信息', '负责人姓名', 'siteOwner.name'],
    ['主办单位信息', '证件号码', 'subject.certNumber'],
    ['主办单位信息', '法定代表人姓名', 'legalRep.name'],
    ['主办单位信息', '主体负责人手机号', 'subjectOwner.mobile'],
    ['算法安全责任人', '姓名', 'algorithmOwner.name'],
    ['', '网站负责人的电子邮箱', 'siteOwner.email'],
    ['', '＊主办单位名称（全称）：', 'subject.name'],
    ['网站接入服务商', '名称', 'website.accessProvider'],
    ['域名注册服务商', '名称', 'website.registrar'],
    ['APP信息', '名称', 'app.name'],
  ];
  it.each(cases)('%s / %s is %s', (section, label, fieldId) => {
    expect(match([row(label, { section })])[0]?.fieldId).toBe(fieldId);
  });

  it('reads 省, 市, 区 under an address as the pieces of its region', () => {
    const rows = ['省', '市', '区'].map((label) => row(label, { section: '单位办公地址', control: 'select' }));
    expect(match(rows)).toMatchObject([0, 1, 2].map((part) => ({ fieldId: 'subject.officeRegion', part })));
  });

  it('lets the options say whose certificate type it is', () => {
    const ofUnit = row('证件类型', { control: 'select', options: ['请选择', '工商营业执照', '组织机构代码证'] });
    const ofPerson = row('证件类型', { control: 'select', options: ['身份证', '护照'] });
    expect(match([ofUnit])[0]?.fieldId).toBe('subject.certType');
    expect(match([ofPerson])[0]?.fieldId).toBe('subjectOwner.idType');
  });

  it('lets a label lean on the owner that the label before it names', () => {
    const found = match([
      row('主办单位性质', { control: 'select' }),
      row('证件类型', { control: 'select' }),
      row('证件号码'),
    ]);
    expect(found.map((one) => one.fieldId)).toEqual(['subject.nature', 'subject.certType', 'subject.certNumber']);
  });
});

describe('refusals', () => {
  it('refuses two controls with the same words in the same place', () => {
    expect(match([row('主办单位名称'), row('主办单位名称')])).toMatchObject([
      { fieldId: null, reason: 'ambiguous' },
      { fieldId: null, reason: 'ambiguous' },
    ]);
  });

  it('refuses when the anchor and the label disagree', () => {
    const knowledge = { ...filingPage, anchors: { form_item_webnm: 'website.name' as FieldId } };
    expect(match([row('负责人手机号码', { id: 'form_item_webnm' })], knowledge)[0]).toMatchObject({
      fieldId: null,
      reason: 'anchor-and-label-disagree',
    });
    expect(match([row('网站名称', { id: 'form_item_webnm' })], knowledge)[0]).toMatchObject({
      fieldId: 'website.name',
      reason: 'anchor-and-label',
    });
    expect(match([row('', { id: 'form_item_webnm' })], knowledge)[0]).toMatchObject({
      fieldId: 'website.name',
      reason: 'anchor',
    });
  });

  it('refuses an anchor whose label is of another role', () => {
    const knowledge = { ...filingPage, anchors: { form_item_rpbnm: 'subjectOwner.name' as FieldId } };
    expect(match([row('应急联络人姓名', { id: 'form_item_rpbnm' })], knowledge)[0]).toMatchObject({
      fieldId: null,
      reason: 'anchor-and-label-disagree',
    });
  });

  it('takes no placeholder’s word for a label that is not understood', () => {
    expect(match([row('归口代号', { placeholder: '请输入网站名称' })])[0]).toMatchObject({ fieldId: null });
  });

  it('doubts a label whose placeholder asks for something else', () => {
    expect(match([row('主体备案号', { placeholder: '请输入网站备案号' })])[0]).toMatchObject({
      fieldId: 'subject.icpNumber',
      doubt: 'placeholder-and-label-disagree',
    });
    expect(match([row('主办单位名称', { placeholder: '请填写真实姓名' })])[0]).toMatchObject({
      fieldId: 'subject.name',
      doubt: null,
    });
  });

  it.each(['密码', '登录密码', '开户银行', '客服电话', '传真', '公司微博', '收货地址', '股东姓名'])(
    'has no field for %s',
    (label) => {
      expect(match([row(label)])[0]?.fieldId).toBe(null);
    },
  );

  it('takes a code for what only the person can fill', () => {
    const { fieldId } = match([row('短信验证码')])[0] ?? {};
    expect(fieldId && fieldOf(fieldId).manual).toBe(true);
  });

  it('refuses what cannot be seen', () => {
    expect(match([row('证件号码', { section: '负责人信息' })], filingPage, { visible: false })[0]).toMatchObject({
      fieldId: null,
      reason: 'hidden',
    });
  });

  it('refuses a field in a control that cannot hold it', () => {
    expect(match([row('身份证人像面')])[0]).toMatchObject({ fieldId: null, reason: 'kind-does-not-fit' });
  });

  it('leaves a page alone that only asks what every register asks', () => {
    expect(match([row('企业名称'), row('统一社会信用代码')], unknownPage)).toMatchObject([
      { fieldId: null },
      { fieldId: null },
    ]);
  });

  it('leaves a bank account’s block alone', () => {
    expect(
      match([row('企业名称'), row('统一社会信用代码'), row('开户银行')], unknownPage).map((one) => one.fieldId),
    ).toEqual([null, null, null]);
  });
});

describe('what stands beside a control', () => {
  it('tells a package’s system from all systems of an APP', () => {
    const rows = [row('运行平台', { section: 'APP信息', control: 'select' })];
    expect(match(rows)[0]).toMatchObject({ fieldId: 'appPackage.platform' });
    const several = [row('运行平台', { section: 'APP信息', control: 'checkbox-group', options: ['安卓', '苹果'] })];
    expect(match(several)[0]).toMatchObject({ fieldId: 'app.platforms' });
  });
  it('makes 电话号码 the office’s where his 手机号码 is asked too, and leaves it his mobile elsewhere', () => {
    const his = { section: '网站负责人' };
    const both = match([row('姓名', his), row('电话号码', his), row('手机号码', his)]);
    expect(both.map((one) => one.fieldId)).toEqual(['siteOwner.name', 'siteOwner.officePhone', 'siteOwner.mobile']);
    expect(match([row('姓名', his), row('电话号码', his)])[1]).toMatchObject({ fieldId: 'siteOwner.mobile' });
  });
  it('makes 应急联系人 with a mobile among a person’s fields his second telephone', () =>
    expect(match([row('应急联系人电话', { section: '主体负责人信息' })])[0]).toMatchObject({
      fieldId: 'subjectOwner.emergencyPhone',
    }));
  it('takes no period for a person’s right after what a unit was asked', () => {
    const here = { section: '主体负责人信息' };
    const rows = [row('公司名称', here), row('有效期限', { ...here, control: 'date' })];
    expect(match(rows)[1]).toMatchObject({ fieldId: null, reason: 'ambiguous' });
  });
  it('takes 绑定域名 for the domain where nothing else asks for it', () => {
    expect(match([row('绑定域名')])[0]).toMatchObject({ fieldId: 'website.domain' });
    expect(match([row('主域名'), row('绑定域名')])[1]).toMatchObject({ fieldId: 'website.otherDomains' });
  });
  it('doubts which domain a row of several is about, and names what the row asks', () => {
    const rows = ['域名', '域名注册商', '域名', '域名注册商'].map((label) => row(label, { section: '网站 1' }));
    expect(match(rows).map(({ fieldId, doubt }) => [fieldId, doubt])).toEqual([
      ['website.domain', 'ambiguous'],
      ['website.registrar', 'ambiguous'],
      ['website.domain', 'ambiguous'],
      ['website.registrar', 'ambiguous'],
    ]);
  });
  it('doubts a block whose heading names another person than the words in it', () => {
    const block = (section: string, placeholder: string) =>
      match(
        ['姓名', '证件号码', '手机号码'].map((label, at) =>
          row(label, { section, placeholder: at === 0 ? placeholder : '' }),
        ),
      );
    const doubts = (section: string, placeholder: string) =>
      block(section, placeholder).map(({ doubt }) => doubt !== null);
    expect(doubts('法定代表人', '请输入主体负责人姓名').slice(1)).toEqual([true, true]);
    expect(doubts('主体负责人信息', '请输入主体负责人姓名')).toEqual([false, false, false]);
    expect(doubts('主体负责人信息', '一般为法定代表人')).toEqual([false, false, false]);
  });
  it('takes 长期 as one of two for the end of a card that has none', () => {
    const options = ['长期', '有固定期限'];
    const rows = [row('证件号码'), row('证件有效期', { control: 'radio', options })];
    const his = rows.map((one) => ({ ...one, section: '网站负责人信息' }));
    expect(match(his)[1]).toMatchObject({ fieldId: 'siteOwner.idLongTerm', doubt: null });
    const its = rows.map((one) => ({ ...one, section: '主办单位信息' }));
    expect(match(its)[1]).toMatchObject({ fieldId: 'subject.certValidity', doubt: null });
    const years = its.map((one) => ({ ...one, options: ['1年', '3年'] }));
    expect(match(years)[1]).toMatchObject({ fieldId: null });
  });
  it('gives 长期 to whomever the period before it belongs, and after a domain’s to nobody', () => {
    const unit = { section: '主办单位信息' };
    const asked = (...rows: RealControl[]) => {
      const { fieldId, doubt } = match([row('单位名称', unit), row('统一社会信用代码', unit), ...rows]).at(-1) ?? {};
      return [fieldId, doubt];
    };
    const period = (label: string) => row(label, { ...unit, control: 'date-range' });
    const box = row('长期有效', { ...unit, control: 'checkbox' });
    const within = row('长期有效', { section: '主办单位信息 > 证件有效期', control: 'checkbox' });
    const his = [row('法定代表人姓名', unit), row('法定代表人证件号码', unit)];
    expect(asked(...his, period('证件有效期'), within)).toEqual(['legalRep.idLongTerm', null]);
    expect(asked(...his, period('法定代表人证件有效期'), box)).toEqual(['legalRep.idLongTerm', null]);
    expect(asked(period('营业执照有效期'), box)).toEqual(['subject.certValidity', null]);
    expect(asked(period('域名证书有效期'), box)).toEqual([null, null]);
    expect(asked(box)).toEqual(['subject.certValidity', 'ambiguous']);
  });
  it('gives each of the boxes under 域名列表 a domain, and leaves the pieces of one address alone', () => {
    const parts = (placeholder: string) =>
      [0, 1].map((part) => ({ ...row('域名列表', { placeholder, section: '网站信息' }), part, parts: 2 }));
    const named = (rows: ReturnType<typeof parts>) => {
      const { controls, ...page } = snapshotOf(rows);
      const boxes = controls.map((control, part) => ({ ...control, part, parts: 2 }));
      return matchSnapshot({ ...page, controls: boxes }, filingPage).matches.map(
        ({ fieldId, parts }) => `${fieldId} of ${parts}`,
      );
    };
    expect(named(parts('example.com'))).toEqual(['website.domain of 1', 'website.otherDomains of 1']);
    expect(named(parts(''))).toEqual(['website.domain of 2', 'website.domain of 2']);
  });
  it('names nothing of a further domain’s row, and not the page’s own name', () => {
    const of = (section: string) => ['域名注册商', '域名证书到期日'].map((label) => row(label, { section }));
    expect(match(of('网站域名列表 > 其他域名')).map(({ fieldId }) => fieldId)).toEqual([null, null]);
    expect(match(of('网站域名列表 > 主域名'))[0]).toMatchObject({ fieldId: 'website.registrar' });
    expect(match([row('ICP/IP地址信息备案管理系统（企业侧）')])[0]).toMatchObject({ fieldId: null });
  });
  it('asks whether, not which, over 是 and 否, and takes no company with a thing of it for one', () => {
    const asked = row('是否有评论、论坛等互动栏目', { control: 'radio', options: ['是', '否'] });
    expect(match([asked])[0]).toMatchObject({ fieldId: 'website.interactive' });
    expect(match([row('接入服务商及公网IP')])[0]).toMatchObject({ fieldId: null });
    expect(match([row('其他可访问该站的域名', { section: '网站情况' })])[0]).toMatchObject({
      fieldId: 'website.otherDomains',
    });
  });
  it('doubts which of an APP’s domains stands in the row of a package', () => {
    const cells = ['运行平台', '域名', '包名', '运行平台', '域名', '包名'];
    const rows = cells.map((label) => row(label, { section: 'APP特征信息' }));
    expect(match(rows)[1]).toMatchObject({ fieldId: 'app.domain', doubt: 'ambiguous' });
    expect(match(rows.slice(0, 3))[1]).toMatchObject({ fieldId: 'app.domain', doubt: null });
  });
  it('gives the dates under 域名 to the domain, and a provider’s place to the provider', () => {
    const dates = row('有效期', { section: '二、域名', control: 'date-range' });
    expect(match([dates])[0]).toMatchObject({ fieldId: 'website.domainCertValidity' });
    const options = ['中国境内', '中国境外'];
    expect(match([row('接入商位置', { control: 'radio', options })])[0]).toMatchObject({
      fieldId: 'website.accessProviderScope',
    });
    expect(match([row('域名商注册地', { control: 'cascader' })])[0]).toMatchObject({
      fieldId: 'website.registrarRegion',
    });
  });
  it('leaves alone what asks for one of two, and the telephone of a room', () => {
    for (const label of ['联系人（手机号或邮箱）', '图标与运行截图', '机房值班电话'])
      expect(match([row(label, { section: '网站信息' })])[0]).toMatchObject({ fieldId: null });
    expect(match([row('证件名称', { section: '主办单位信息' })])[0]).toMatchObject({ fieldId: null });
  });
  it('names who files by the entries alone, and leaves it to the user', () => {
    const rows = [
      row('主办单位名称', { section: '主体信息' }),
      row('您是', { section: '主体信息', control: 'radio', options: ['个人', '企业'] }),
    ];
    expect(match(rows)[1]).toMatchObject({ fieldId: 'subject.type', doubt: 'ambiguous' });
  });

  it('asks whether two people are one in whatever words, and doubts it where who the other is stays open', () => {
    const ofSite = (label: string) =>
      match([row('姓名', { section: '主体负责人' }), row(label, { section: '网站负责人', control: 'checkbox' })])[1];
    for (const label of ['与主体负责人一致', '跟主办单位负责人一样', '就是上面的主体负责人'])
      expect(ofSite(label), label).toMatchObject({ fieldId: 'siteOwner.sameAsSubjectOwner', doubt: null });
    for (const label of ['与法人为同一人', '同法定代表人', '就是上面这个人，不再重复填写'])
      expect(ofSite(label), label).toMatchObject({ fieldId: 'siteOwner.sameAsSubjectOwner', doubt: 'ambiguous' });
    expect(ofSite('与经办人一致')).toMatchObject({ fieldId: null });
    // 同主体负责人 under the heading of the person before: it may be about whoever comes next.
    const misplaced = [row('同主体负责人', { section: '主体负责人', control: 'checkbox' })];
    expect(match(misplaced)[0]?.doubt).not.toBeNull();
    const entries = ['与法人一致', '另行填写'];
    const byEntries = [row('填写方式', { section: '网站负责人', control: 'radio', options: entries })];
    expect(match(byEntries)[0]?.doubt).not.toBeNull();
    const ofSubject = [row('与法定代表人为同一人', { section: '主体负责人', control: 'checkbox' })];
    expect(match(ofSubject)[0]).toMatchObject({ fieldId: 'legalRep.sameAsSubjectOwner', doubt: 'ambiguous' });
  });

  it('doubts 证件编号 in a website’s block before anybody was named, and not 身份证号码', () => {
    const ofSite = (label: string) =>
      match([row('前置审批文件', { section: '网站信息' }), row(label, { section: '网站信息' })])[1];
    expect(ofSite('证件编号')).toMatchObject({ fieldId: 'siteOwner.idNumber', doubt: 'ambiguous' });
    expect(ofSite('身份证号码')).toMatchObject({ fieldId: 'siteOwner.idNumber', doubt: null });
  });

  it('takes 服务类型 for the police’s yes or no without a doubt only where the entries say so', () => {
    const asked = (options: string[], control = 'radio') =>
      match([row('网站名称', { section: '网站信息' }), row('服务类型', { section: '网站信息', control, options })])[1];
    expect(asked(['是', '否'])).toMatchObject({ fieldId: 'website.interactive', doubt: null });
    expect(asked([], 'select')?.doubt).not.toBeNull();
    expect(asked(['信息发布', '论坛', '网络购物'], 'checkbox-group')?.fieldId ?? '').not.toMatch(/^app\./);
  });

  it('knows a list by any portal’s wordings of its entries', () => {
    const options = ['自然人', '组织机构'];
    expect(match([row('开办主体', { control: 'radio', options })])[0]).toMatchObject({ fieldId: 'subject.type' });
  });
  it('leaves a list of all papers there are to the person whose block it is', () => {
    const options = ['工商营业执照', '组织机构代码证', '社团法人证书', '身份证', '护照'];
    const found = match([row('证件类型', { section: '网络安全负责人', control: 'select', options })]);
    expect(found[0]).toMatchObject({ fieldId: 'securityOwner.idType' });
  });
  it('gives the number of 营业执照 to a box, not to one that a page fills with the place of the picture', () => {
    const asked = (section: string, placeholder = '') =>
      match([row('单位名称', { section }), row('营业执照', { section, placeholder })])[1];
    expect(asked('主办单位信息')).toMatchObject({ fieldId: 'subject.certNumber' });
    expect(asked('主办单位信息', '请上传图片')).toMatchObject({ fieldId: null });
    expect(asked('营业执照：（备注：上传营业执照给我们）')).toMatchObject({ fieldId: null });
  });
  it('gives no value where a system wants the number of an entry, or yes or no', () => {
    for (const label of ['主办单位所在省ID', '网站接入方式ID'])
      expect(match([row('网站名称'), row(label)])[1]).toMatchObject({ fieldId: null });
    expect(match([row('是否动态IP', { control: 'select', options: ['是', '否'] })])[0]).toMatchObject({
      fieldId: null,
    });
  });
});

describe('what the user taught', () => {
  const taught = { ...filingPage, taught: [{ label: '单位简称', section: '', fieldId: 'subject.name' as FieldId }] };
  it('is used first', () =>
    expect(match([row('单位简称：')], taught)[0]).toMatchObject({ fieldId: 'subject.name', reason: 'taught' }));
  it('can say that a field is none of ours', () => {
    const none = { ...filingPage, taught: [{ label: '主办单位名称', section: '', fieldId: null }] };
    expect(match([row('主办单位名称')], none)[0]).toMatchObject({ fieldId: null });
  });
});

describe('any page at all', () => {
  it('gives every control one match or one refusal, and never throws', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('姓名', '证件号码（必填）', '主办单位', '网站', '信息', '省'));
    const anyRow = fc.record({
      section: text,
      label: text,
      placeholder: text,
      control: fc.constantFrom('text', 'select', 'upload', 'radio', 'date'),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const snapshot = snapshotOf(rows.map((one) => row(one.label, one)));
        const page = matchSnapshot(snapshot, unknownPage);
        const refs = [...page.matches, ...page.refusals].map((one) => one.ref).sort();
        expect(refs).toEqual(snapshot.controls.map((one) => one.ref).sort());
      }),
    );
  });

  it('reads a label of 10,000 characters in no time', () => {
    const begin = performance.now();
    match([row('证件'.repeat(5_000)), row('（'.repeat(10_000))]);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
