import type { Bilingual } from '../catalogue/define-fields';
import type { NumberProblem } from './filing-number';

const sentences: Record<NumberProblem, Bilingual> = {
  'digit-count': {
    zh: '请对照备案结果重抄一遍：位数不对。ICP 备案号 8 或 10 位，经营许可证 6 或 8 位，公安备案号 14 位，算法备案编号 21 位。',
    en: 'Copy it again from the filing result: the count of digits is wrong. ICP filings have 8 or 10, licences 6 or 8, MPS filings 14, algorithm filings 21.',
  },
  'no-province': {
    zh: '请补上省份简称，例如“京”：缺了它，别人查不到这个号。',
    en: 'Add the province character, such as 京: without it the number cannot be looked up.',
  },
  'unknown-province': {
    zh: '请核对第一个字：备案号以省份简称开头，不用城市简称。',
    en: 'Check the first character: numbers begin with a province, never with a city.',
  },
  'joke-number': {
    zh: '请换成真实的备案号：这是网友发放的纪念编号，不是备案。',
    en: 'Put the real number here: this one was handed out for fun and is no filing.',
  },
  'suffix-kind': {
    zh: '请核对短横线后的后缀：网站只有数字，APP 用 A，小程序用 X，快应用用 K。',
    en: 'Check the suffix: digits alone for websites, A for apps, X for mini programs, K for quick apps.',
  },
  'province-mismatch': {
    zh: '请核对省份简称：它与号码前两位代表的省份不同。',
    en: 'Check the province character: the first two digits stand for another province.',
  },
  'unit-code': {
    zh: '请核对第七、八位：公安备案号这两位通常是 02。',
    en: 'Check digits seven and eight: in MPS numbers they are usually 02.',
  },
  'mixed-form': {
    zh: '请改写为许可证上的样子，例如“京B2-20171701”：写成“ICP证B2-”容易查不到。',
    en: 'Write it as the licence prints it, such as 京B2-20171701: the mixed form is hard to look up.',
  },
};

/** What to do about a number's problem, and why. */
export function sayNumberProblem(problem: NumberProblem): Bilingual {
  return sentences[problem];
}
