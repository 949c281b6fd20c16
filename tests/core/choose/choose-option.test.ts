import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type FieldId, isFieldId } from '../../../src/core/catalogue/fields';
import { chooseOption } from '../../../src/core/choose/choose-option';

type Row = readonly [
  fieldId: FieldId,
  wanted: string,
  offered: readonly string[],
  expected: number | string,
  why: string,
];

const person: FieldId = 'subjectOwner.idType';
const unit: FieldId = 'subject.certType';
const nature: FieldId = 'subject.nature';

const chosen: readonly Row[] = [
  [person, '居民身份证', ['请选择', '临时居民身份证', '居民身份证', '护照'], 2, 'exact over all options first'],
  [person, '居民身份证', ['请选择', '居民 身份证 *'], 1, 'spaces and marks do not count'],
  [person, '居民身份证', ['身份证', '护照', '军官证', '台胞证'], 0, 'another wording'],
  [
    person,
    '居民身份证',
    ['护照', '第二代居民身份证', '外国人永久居留身份证'],
    1,
    'another wording beside a longer trap',
  ],
  [person, '居民身份证', ['111 居民身份证', '112 临时居民身份证'], 0, "the portal's own code in front"],
  [person, '居民身份证', ['居民身份证(111)', '临时居民身份证(112)'], 0, "the portal's own code behind"],
  [person, '台湾居民来往大陆通行证', ['身份证', '护照', '军官证', '台胞证'], 3, 'colloquial name'],
  [person, '港澳居民来往内地通行证', ['台胞证', '回乡证'], 1, 'colloquial name'],
  [person, '普通护照', ['居民身份证', '护照'], 1, 'a kind of passport where only passports are offered'],
  [person, '护照', ['外交护照', '护照', '普通护照'], 1, 'exact wins over the kinds'],
  [person, '其他证件', ['居民身份证', '其他'], 1, 'the list of certificates ends in 其他'],
  [
    unit,
    '统一社会信用代码证',
    ['营业执照', '统一社会信用代码证书', '组织机构代码证'],
    1,
    'licence and USCC are two options',
  ],
  [
    unit,
    '统一社会信用代码证',
    ['营业执照（统一社会信用代码）', '组织机构代码证'],
    0,
    'the licence that carries the code',
  ],
  [unit, '营业执照证书', ['工商营业执照', '组织机构代码证'], 0, 'another wording of the licence'],
  [unit, '营业执照（个人或企业）', ['营业执照(个人或企业)', '组织机构代码证'], 0, 'width of brackets'],
  [nature, '企业', ['非企业单位', '民办非企业单位', '企业（含个体）'], 2, 'never the non-enterprise'],
  [nature, '企业', ['企业（不含个体）', '企业（含个体）'], 1, 'the plain wording of the two'],
  [nature, '民办非企业', ['企业', '民办非企业单位', '事业单位'], 1, 'the older wording'],
  [nature, '个人', ['个人独资企业', '个人', '企业'], 1, 'a person is no sole-owner company'],
  [nature, '国防机构', ['军队', '企业'], 0, "MPS's older wording"],
  [nature, '政府机关', ['2、政府机关', '3、事业单位'], 0, 'numbered options'],
  [nature, '律师事务所', ['企业', '律师执业机构'], 1, 'one institution, two names'],
  ['website.accessMethod', '专线接入', ['专线', '主机托管', '虚拟主机', '云接入'], 0, "MIIT's wording"],
  ['website.accessMethod', '租赁虚拟空间', ['专线', '主机托管', '虚拟主机', '云接入'], 2, "MIIT's wording"],
  ['website.accessMethod', '其他', ['专线', '其他方式'], 1, "MIIT's wording"],
  ['website.language', '中文简体', ['英语', '简体中文', '繁体中文'], 1, 'turned round'],
  ['website.language', '俄罗斯语', ['英语', '俄语'], 1, 'short name'],
  ['website.registrar', '阿里云计算有限公司', ['阿里云计算有限公司（万网）', '北京新网'], 0, 'one legal entity'],
  ['website.registrar', '阿里云计算有限公司', ['阿里云计算有限公司', '阿里云计算有限公司（万网）'], 0, 'exact wins'],
  ['website.registrar', '腾讯云计算（北京）有限责任公司', ['腾讯云计算(北京)有限责任公司'], 0, 'width of brackets'],
  ['appPackage.platform', 'iOS（苹果）', ['Android', 'iOS', 'HarmonyOS'], 1, 'without the explanation'],
  ['appPackage.platform', '安卓', ['Android', 'iOS', 'HarmonyOS'], 0, 'in English'],
  ['appPackage.platform', '安卓', ['苹果/iOS', 'Android（安卓）'], 1, 'two names of it in one'],
  [person, '台湾居民来往大陆通行证', ['护照', '台胞证/台湾居民往来大陆通行证'], 1, 'two names of it in one'],
  ['algorithm.type', '个性化推送类', ['个性化推送', '排序精选'], 0, 'without the ending'],
  ['website.interactiveTypes', '聊天室（文字或音视频）', ['聊天室', '论坛'], 0, 'without the explanation'],
  ['website.preApprovals', '出版', ['新闻', '出版服务', '教育'], 1, 'an ending that adds nothing'],
  ['website.content', '其他', ['其它', '综合门户'], 0, '其它 is 其他'],
];

const refused: readonly Row[] = [
  [person, '居民身份证', ['临时居民身份证', '护照'], 'option-not-offered', 'the temporary card is another card'],
  [person, '居民身份证', ['非居民身份证'], 'option-not-offered', 'never a substring'],
  [person, '居民身份证', ['外国人永久居留身份证', '港澳居民居住证'], 'option-not-offered', 'never a substring'],
  [
    person,
    '护照',
    ['护照/居民身份证', '居民身份证（护照）'],
    'option-not-offered',
    'one name of it, and another thing',
  ],
  [person, '居民身份证', ['身份证（临时）'], 'option-not-offered', 'a bracket that narrows'],
  [person, '居民身份证', ['身份证', '二代身份证'], 'option-ambiguous', 'two wordings of the same'],
  [person, '居民身份证', ['居民身份证', '居民身份证 '], 'option-ambiguous', 'the same twice'],
  [person, '护照', ['外交护照', '公务护照', '普通护照'], 'option-not-offered', 'which kind nobody said'],
  [person, '居民身份证', ['请选择', '全部', '-', ''], 'option-not-offered', 'placeholders are no options'],
  [person, '请选择', ['请选择', '居民身份证'], 'option-not-offered', 'a placeholder is no value'],
  [person, '', ['', '居民身份证'], 'option-not-offered', 'nothing is no value'],
  [
    unit,
    '统一社会信用代码证',
    ['营业执照', '组织机构代码证'],
    'option-not-offered',
    'a bare licence need not carry the code',
  ],
  [unit, '营业执照证书', ['统一社会信用代码证书'], 'option-not-offered', 'nor the other way round'],
  [nature, '企业', ['非企业', '民办非企业单位', '个人独资企业'], 'option-not-offered', 'never a substring'],
  [nature, '企业', ['企业（个人独资）', '事业单位'], 'option-not-offered', 'a bracket that narrows'],
  [nature, '个人', ['个人独资企业', '个体工商户'], 'option-not-offered', 'never a substring'],
  [nature, '企业', ['企业（法人）', '企业（分支）'], 'option-ambiguous', 'two that only begin alike'],
  ['website.registrar', '阿里云计算有限公司', ['阿里云计算有限公司上海分公司'], 'option-not-offered', 'a branch'],
  [
    'website.registrar',
    '阿里云计算有限公司',
    ['阿里巴巴云计算（北京）有限公司'],
    'option-not-offered',
    'a sister company',
  ],
  [
    'website.registrar',
    '新网有限公司',
    ['新网有限公司（上海）'],
    'option-not-offered',
    'another company until shown otherwise',
  ],
  [
    'website.accessMethod',
    '租赁主机',
    ['专线', '主机托管', '虚拟主机', '云接入'],
    'option-not-offered',
    'not the same question',
  ],
  ['website.preApprovals', '医疗保健', ['运动保健', '新闻'], 'option-not-offered', 'sounds alike'],
];

describe('chooseOption', () => {
  it.each(chosen)('%s: %s among %j is %s (%s)', (fieldId, wanted, offered, expected) => {
    expect(chooseOption(wanted, offered, fieldId)).toEqual({ ok: true, index: expected });
  });

  it.each(refused)('%s: %s among %j is refused as %s (%s)', (fieldId, wanted, offered, expected) => {
    expect(chooseOption(wanted, offered, fieldId)).toEqual({ ok: false, refused: expected });
  });

  const lists = Object.entries(catalogue).flatMap(([key, field]) => {
    const fieldId = key.replace(/^person\./, 'siteOwner.');
    return field.options && isFieldId(fieldId) ? [{ fieldId, options: field.options }] : [];
  });

  it('finds every option of the catalogue in its own list, in any order, in any width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.integer(), fc.boolean(), ({ fieldId, options }, seed, wide) => {
        const order = [...options].sort((a, b) => hash(a, seed) - hash(b, seed));
        const shown = order.map((option) =>
          wide ? option.replace('(', '（').replace(')', '）') : option.replace('（', ' (').replace('）', ')'),
        );
        for (const [index, option] of order.entries()) {
          expect(chooseOption(option, ['请选择', ...shown], fieldId)).toEqual({ ok: true, index: index + 1 });
        }
      }),
    );
  });

  it('never takes an option that the wanted one was taken away from, unless it is another wording of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), ({ fieldId, options }, at) => {
        const wanted = options[at % options.length] ?? '';
        const others = options.filter((option) => option !== wanted);
        const result = chooseOption(wanted, others, fieldId);
        if (result.ok)
          expect(chooseOption(others[result.index] ?? '', [wanted], fieldId).ok || wanted.includes('护照')).toBe(true);
      }),
    );
  });

  it('never takes an option with a negation put before the wanted one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.nat(),
        fc.constantFrom('非', '不', '无', '临时', '其他'),
        ({ fieldId, options }, at, word) => {
          const wanted = options[at % options.length] ?? '';
          expect(chooseOption(wanted, [`${word}${wanted}`], fieldId).ok).toBe(word === '临时' && wanted === '');
        },
      ),
    );
  });

  it('refuses rather than guesses among texts that have nothing to do with the field', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), (offered) => {
        const strangers = offered.filter((option) => !/[身份证]/.test(option));
        expect(chooseOption('居民身份证', strangers, person).ok).toBe(false);
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) | 0, seed);
}
