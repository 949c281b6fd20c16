import { type About, siblingText, textOf } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanText, withSpelling } from './spelling';

const titles = /(?:先生|女士|小姐|总经理|经理|老师|主任|董事长|同志)$/;
const mainland = /^[一-龥㐀-䶵·]{2,25}$/;
// What is typed for the middle dot of names such as 阿依古丽·买买提.
const dots = /[•．‧・･⋅∙.]/g;

/** A person's name as on the document; Latin letters only where the document has them. */
function testPersonName(raw: string, latinAllowed = false): readonly Finding[] {
  const clean = cleanText(raw);
  if (/[A-Za-z]/.test(clean)) return latinAllowed ? testLatin(raw, clean) : [latin(clean)];
  const name = clean.replace(/\s+/g, '').replace(dots, '·');
  return [...(problemOf(name) ?? withSpelling(raw, name, softProblems(name)))];
}

function testLatin(raw: string, clean: string): readonly Finding[] {
  if (/^[\p{L}\p{M}][\p{L}\p{M} .,'’·-]{1,99}$/u.test(clean)) return withSpelling(raw, clean, []);
  return [
    error(
      'format',
      '外文姓名只能用字母、空格、点、逗号、连字符和撇号。请照护照资料页填写。',
      'A foreign name has letters, spaces, dots, commas, hyphens and apostrophes only. Copy it from the data page of the passport.',
    ),
  ];
}

const latin = (name: string): Finding =>
  error(
    'format',
    `姓名“${name.slice(0, 20)}”里有字母。持居民身份证的请填证件上的汉字姓名；持护照的请先把证件类型选为护照。`,
    `The name “${name.slice(0, 20)}” has Latin letters. With a resident ID, enter the Chinese name on the card; with a passport, choose passport as the type first.`,
  );

function problemOf(name: string): readonly Finding[] | null {
  const title = titles.exec(name)?.[0];
  if (title && [...name].length > title.length)
    return [
      error(
        'title',
        `姓名里带了称谓“${title}”。请只填证件上的姓名。`,
        `The name carries the title “${title}”. Enter only the name on the document.`,
      ),
    ];
  const strange = [...name].find((char) => !/[\p{Script=Han}·]/u.test(char));
  if (strange)
    return [
      error(
        'format',
        `姓名里有“${strange}”，姓名只能是汉字和间隔号“·”。请删去括号、职务、数字等内容。`,
        `The name has “${strange}”; only Chinese characters and the middle dot “·” belong there. Take out brackets, titles and digits.`,
      ),
    ];
  const length = [...name].length;
  if (length >= 2 && length <= 25) return null;
  return [
    error(
      'length',
      `姓名应为 2 至 25 个字，您填了 ${length} 个。请照证件填写全名。`,
      `A name has 2 to 25 characters; this has ${length}. Enter the full name on the document.`,
    ),
  ];
}

function softProblems(name: string): readonly Finding[] {
  if (/^.[总工]$/u.test(name))
    return [
      warn(
        'title',
        `“${name}”像是称呼，不是姓名。请填证件上的全名。`,
        `“${name}” looks like a form of address. Enter the full name on the document.`,
      ),
    ];
  if (mainland.test(name)) return [];
  return [
    warn(
      'rare-character',
      '姓名里有生僻字，部分平台无法录入。请先原样填写；若平台不接受，请按其提示处理并备好证件。',
      'The name has a rare character that some portals cannot store. Enter it as it is; if refused, follow the portal’s advice and keep the document at hand.',
    ),
  ];
}

const latinDocuments = /护照|永久居留|通行证|港澳|台湾|其他/;

function test(text: string, about: About): readonly Finding[] {
  const idType =
    about.key === 'subject.name'
      ? textOf(about, 'subject.certType') || textOf(about, 'subjectOwner.idType')
      : about.key === 'account.personName'
        ? textOf(about, 'account.personIdType')
        : siblingText(about, 'idType');
  return testPersonName(text, latinDocuments.test(idType));
}

export const personNameRule: TextRule = { id: 'R-NAME', source: 'mpsWalkthrough', takes: 'text', test };
