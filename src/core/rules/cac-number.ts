import type { About } from './about';
import type { TextRule } from './define-rule';
import { cleanFilingNumber } from './filing-number';
import { error, type Finding, warn } from './finding';
import { withSpelling } from './spelling';

/** The number of an algorithm filing: 网信算备, 21 digits, 号. */
function testCacNumber(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  if (/^网信算备\d{21}号$/.test(code)) return withSpelling(raw, code, []);
  const digits = /^网信算备(\d*)号?/.exec(code)?.[1];
  return [
    error(
      'format',
      digits !== undefined && digits.length !== 21
        ? `“网信算备”后面应是 21 位数字，您填了 ${digits.length} 位。请到 beian.cac.gov.cn 的公示里复制。`
        : '算法备案编号写作“网信算备+21 位数字+号”。请到 beian.cac.gov.cn 的公示里复制。',
      digits !== undefined && digits.length !== 21
        ? `After “网信算备” come 21 digits; this has ${digits.length}. Copy it from the notice at beian.cac.gov.cn.`
        : 'The number is written 网信算备, 21 digits, 号. Copy it from the notice at beian.cac.gov.cn.',
    ),
  ];
}

/** A description of a model that others made names the numbers of its filings. */
function testDescription(text: string): readonly Finding[] {
  if (/网信算备\d{21}号|[A-Za-z]{2,20}-[A-Za-z]{2,40}-\d{8}/.test(text.normalize('NFKC'))) return [];
  return [
    warn(
      'no-number',
      '没有看到第三方模型的备案号。调用第三方大模型的，请写明模型名、提供方和其算法备案号或模型备案号；自研模型可忽略。',
      'No filing number of a third-party model can be seen. If you call one, name the model, its provider and its filing numbers; for your own model ignore this.',
    ),
  ];
}

const test = (text: string, { key }: About): readonly Finding[] =>
  key === 'algorithm.modelDescription' ? testDescription(text) : testCacNumber(text);

export const cacNumberRule: TextRule = { id: 'R-CACNO', source: 'public', takes: 'text', test };
