import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanText } from './spelling';

// How names of units end: companies, shops, institutions, associations, bodies of the state, farms, religious sites;
// partnerships end in brackets.
const endings = [
  ...['公司', '集团', '企业', '合伙', '中心', '基金', '联盟', '机构', '代表处', '使馆', '办公室', '政府', '委员会'],
  ...['学校', '大学', '学院', '中学', '小学', '幼儿园', '医院', '诊所', '银行', '报社', '电视台', '合作社', '超市'],
  ...'厂店社部所院会局厅馆站处科队室园场行吧坊铺台寺观堂庙户屋阁轩斋摊城库点组段苑庄家楼网号）)',
];

/** A unit's name as on its certificate. */
function testOrgName(raw: string): readonly Finding[] {
  const name = cleanText(raw);
  const length = [...name].length;
  if (length < 2 || length > 100)
    return [
      error(
        'length',
        `单位名称应为 2 至 100 个字，您填了 ${length} 个。请照证件填写全称。`,
        `A unit's name has 2 to 100 characters; this has ${length}. Enter the full name on the certificate.`,
      ),
    ];
  const strange = [...name].find((char) => !/[\p{Script=Han}A-Za-z0-9０-９Ａ-Ｚａ-ｚ（）()·&＆\-－—]/u.test(char));
  if (strange !== undefined) return [strangeCharacter(strange)];
  return [...brackets(name), ...ending(name)];
}

function strangeCharacter(char: string): Finding {
  const [zh, en] = /\s/.test(char) ? ['空格', 'a space'] : [`“${char}”`, `“${char}”`];
  return error(
    'format',
    `单位名称里有${zh}。请对照证件删去，名称只含汉字、字母、数字、（）·&-。`,
    `The unit's name has ${en}. Take it out: names have Chinese characters, letters, digits and （）·&- only.`,
  );
}

function brackets(name: string): readonly Finding[] {
  if (!/[()]/.test(name)) return [];
  const right = name.replaceAll('(', '（').replaceAll(')', '）');
  return [
    warn(
      'brackets',
      `括号是半角“()”。营业执照上一般是全角，请核对证件，通常应为“${right}”。`,
      `The brackets are half-width “()”. Licences normally print them full-width; check yours. Usually it is “${right}”.`,
      right,
    ),
  ];
}

function ending(name: string): readonly Finding[] {
  if (endings.some((ending) => name.endsWith(ending))) return [];
  return [
    warn(
      'short-name',
      '名称不像全称（一般以公司、中心、委员会、学校、店等结尾）。请照证件逐字填写，不用简称。',
      'This does not look like a full name (they end in 公司, 中心, 委员会, 学校, 店 and the like). Copy the certificate character by character.',
    ),
  ];
}

export const orgNameRule: TextRule = { id: 'R-ORGNAME', source: 'huawei', takes: 'text', test: testOrgName };
