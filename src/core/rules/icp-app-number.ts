import type { TextRule } from './define-rule';
import { cleanFilingNumber } from './filing-number';
import { error, type Finding } from './finding';
import { icpSuffix, isIcpNumber, testIcpNumber } from './icp-number';

/** The number of an app, mini program or quick app: its suffix ends with A, X or K. */
function testIcpAppNumber(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  const suffix = icpSuffix(code);
  if (!isIcpNumber(code) || /[AXK]$/.test(suffix)) return testIcpNumber(raw);
  return [
    error(
      'not-an-app',
      suffix
        ? `后缀“${suffix}”是网站的备案号。请填 APP 的备案号（如 -2A）；小程序以 X 结尾，快应用以 K 结尾。`
        : '这是主体备案号。请填 APP 的备案号（如 -2A）；小程序以 X 结尾，快应用以 K 结尾。',
      suffix
        ? `The suffix “${suffix}” belongs to a website. Enter the app's number (such as -2A); mini programs end with X, quick apps with K.`
        : 'This is the subject’s number. Enter the app’s (such as -2A); mini programs end with X, quick apps with K.',
    ),
  ];
}

export const icpAppNumberRule: TextRule = {
  id: 'R-ICPNO-APP',
  source: 'huawei',
  takes: 'text',
  test: testIcpAppNumber,
};
