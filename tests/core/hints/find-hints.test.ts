import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFieldId } from '../../../src/core/catalogue/fields';
import { explainHint } from '../../../src/core/hints/explain-hint';
import { findHints } from '../../../src/core/hints/find-hints';

const first = (query: string) => findHints(query)[0];
const ids = (query: string, limit?: number) => findHints(query, limit).map(({ id }) => id);

describe('the field that comes first', () => {
  it.each([
    // What portals print.
    ['网络接入服务商', 'website.accessProvider'],
    ['* 网站接入方式：', 'website.accessMethod'],
    ['请选择网站接入方式', 'website.accessMethod'],
    ['主域名', 'website.domain'],
    ['从域名', 'website.otherDomains'],
    ['签名MD5值', 'appPackage.fingerprint'],
    ['ＩＰ', 'website.ip'],
    // The beginning, and pinyin initials.
    ['接入商', 'website.accessProvider'],
    ['jrs', 'website.accessProvider'],
    ['JRS', 'website.accessProvider'],
    ['jrfws', 'website.accessProvider'],
    ['zym', 'website.domain'],
    ['wzmc', 'website.name'],
    ['sjh', 'subjectOwner.mobile'],
    // Full pinyin, as far as it is typed.
    ['zhuyuming', 'website.domain'],
    ['jieru', 'website.accessProvider'],
    ['shizhi', 'website.marketValue'],
    ['changqiyouxiao', 'subjectOwner.idLongTerm'],
    // English.
    ['access provider', 'website.accessProvider'],
    ['registrar', 'website.registrar'],
    ['domain', 'website.domain'],
    ['emergency phone', 'subjectOwner.emergencyPhone'],
    ['fingerprint', 'appPackage.fingerprint'],
    // What people say.
    ['服务器商', 'website.accessProvider'],
    ['身份证反面', 'subjectOwner.idBackImage'],
    ['身份证正面', 'subjectOwner.idFrontImage'],
    ['备案号', 'website.icpNumber'],
    ['手机', 'subjectOwner.mobile'],
    ['营业执照号', 'subject.certNumber'],
    ['公网安备', 'number.mps'],
    ['授权码', 'cloud.authCode'],
    ['包名', 'appPackage.packageName'],
    // Whole questions.
    ['市值填什么', 'website.marketValue'],
    ['请问服务器商应该怎么选', 'website.accessProvider'],
    // A role and what is asked of the person.
    ['网站安全负责人姓名', 'securityOwner.name'],
    ['安全负责人手机', 'securityOwner.mobile'],
    ['应急联络人 身份证反面', 'emergencyContact.idBackImage'],
    ['法人身份证号', 'legalRep.idNumber'],
    ['legal representative name', 'legalRep.name'],
  ])('for “%s” is %s', (query, fieldId) => {
    expect(first(query)?.fieldId).toBe(fieldId);
    expect(first(query)?.kind).toBe('field');
  });
});

describe('what else can be found', () => {
  it.each([
    ['万网', 'provider', /阿里云/],
    ['腾讯云', 'provider', /腾讯云计算（北京）有限责任公司/],
    ['tencent', 'provider', /腾讯云/],
    ['xinwang', 'provider', /北京新网数码/],
    ['dnspod', 'provider', /烟台帝思普|腾讯云/],
    ['短信核验', 'step', /短信核验/],
    ['新增接入', 'step', /新增接入/],
    ['bdjzh', 'step', /绑定旧账号/],
    ['空壳主体', 'term', /空壳主体/],
    ['公安一网通办', 'term', /实人认证/],
    ['管局', 'term', /通信管理局/],
    ['R-ID18', 'rule', /居民身份证号码/],
    ['X-30DAYS', 'rule', /30日/],
    ['照片水印', 'rule', /水印/],
  ] as const)('“%s” finds a %s', (query, kind, title) => {
    expect(findHints(query).find((hint) => hint.kind === kind)?.title).toMatch(title);
  });

  it('finds the brand before everything that only mentions it', () => {
    expect(first('万网')?.kind).toBe('provider');
    expect(first('阿里云')?.kind).toBe('provider');
  });

  it('finds explanations by a word that only they have, after everything else', () => {
    expect(ids('nginx')).toContain('field:website.ip');
    expect(ids('内网')).toContain('field:website.ip');
  });

  it('explains terms, steps and rules, and leaves fields and providers to their own guidance', () => {
    expect(explainHint('step:sms-check')?.about.zh).toContain('24 小时');
    expect(explainHint('rule:R-ID18')?.about.en).toContain('18 characters');
    expect(explainHint('term:access-provider')?.title.zh).toBe('接入服务商');
    expect([explainHint('field:website.domain'), explainHint('term:toString'), explainHint('')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the order', () => {
  it.each([
    ['exact before the beginning', '网站名称', 'field:website.name', 'rule:R-SITENAME'],
    ['the beginning before the inside', '域名注册', 'field:website.registrar', 'term:registrar'],
    ['the written word before pinyin', 'ip', 'field:website.ip', 'rule:X-IP-DNS'],
    ['a name before an everyday word', '交互式', 'field:website.interactive', 'rule:X-INTERACTIVE-FEATURES'],
    ['the subject’s people before the account’s', '手机号码', 'field:subjectOwner.mobile', 'field:account.mobile'],
  ])('puts %s', (_, query, earlier, later) => {
    const found = ids(query, 100);
    expect(found).toContain(earlier);
    expect(found).toContain(later);
    expect(found.indexOf(earlier)).toBeLessThan(found.indexOf(later));
  });

  it('names each person’s field once unless a role is asked for', () => {
    const people = findHints('身份证国徽面', 50).filter(({ fieldId }) => fieldId?.endsWith('.idBackImage'));
    expect(people.map(({ fieldId }) => fieldId)).toEqual(['subjectOwner.idBackImage']);
    const named = findHints('应急联络人', 50).map(({ fieldId }) => fieldId);
    expect(named).toEqual(expect.arrayContaining(['emergencyContact.name', 'emergencyContact.mobile']));
  });

  it('shows whose field it is', () => {
    expect(first('安全负责人手机')?.title).toBe('网站安全负责人 · 手机号码');
  });

  it('keeps to the limit', () => {
    expect(findHints('证件', 3)).toHaveLength(3);
    expect(findHints('证件').length).toBeLessThanOrEqual(8);
    expect(findHints('证件', 0)).toEqual([]);
  });

  it.each(['', '   ', '：*', 'qqqqzzzz', '😀'])('finds nothing for “%s”', (query) => {
    expect(findHints(query)).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('never throws, and only names fields that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('(', '[', '\\', '__proto__')),
        (query) => {
          const found = findHints(query, 20);
          expect(found.every(({ fieldId }) => fieldId === undefined || isFieldId(fieldId))).toBe(true);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes well under a millisecond a keystroke once the index is built', () => {
    const typed = [
      '网络接入服务商',
      'wangluojieru',
      'jrs',
      '身份证反面',
      'access provider',
      '请问服务器商在哪里选',
      'a',
      '备',
    ];
    const keystrokes = typed.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));
    for (const query of keystrokes) findHints(query);
    const rounds = 5;
    // Processor time: other work on the machine does not count.
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round++) for (const query of keystrokes) findHints(query);
    const milliseconds = process.cpuUsage(start).user / 1000;
    expect(milliseconds / (rounds * keystrokes.length)).toBeLessThan(0.5);
  });
});
