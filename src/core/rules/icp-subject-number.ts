import type { TextRule } from './define-rule';
import { cleanFilingNumber } from './filing-number';
import { error, type Finding } from './finding';
import { icpSuffix, isIcpNumber, testIcpNumber } from './icp-number';

/** The number of a subject: without a service's suffix. */
function testIcpSubjectNumber(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  const suffix = icpSuffix(code);
  if (!isIcpNumber(code) || !suffix) return testIcpNumber(raw);
  const subject = code.slice(0, -suffix.length);
  return [
    error(
      'has-suffix',
      `这里填主体备案号，不带“${suffix}”。请改为 ${subject}。`,
      `The subject’s number belongs here, without “${suffix}”. Write ${subject}.`,
      subject,
    ),
  ];
}

export const icpSubjectNumberRule: TextRule = {
  id: 'R-ICPNO-SUBJECT',
  source: 'tencentApp',
  takes: 'text',
  test: testIcpSubjectNumber,
};
