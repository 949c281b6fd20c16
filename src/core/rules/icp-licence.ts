import type { TextRule } from './define-rule';
import { cleanFilingNumber, provinceCharacters } from './filing-number';
import { error, type Finding } from './finding';
import { withSpelling } from './spelling';

const licence = new RegExp(
  `^(?:[${provinceCharacters}]ICP证\\d{6}号|[${provinceCharacters}合]字?(?:A2\\.)?(?:B1\\.)?B2-\\d{8})(?:-\\d{1,5}[AXK]?)?$`,
);

/** The number of a telecom licence: 京ICP证030173号, 粤B2-20090059, 合字B2-20210001. */
function testIcpLicence(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  if (licence.test(code)) return withSpelling(raw, code, []);
  return [
    error(
      'format',
      /备/.test(code)
        ? '这是备案号，不是经营许可证号。许可证号形如 京ICP证030173号 或 粤B2-20090059，没有许可证请留空。'
        : '许可证号形如 京ICP证030173号 或 粤B2-20090059。请照许可证填写。',
      /备/.test(code)
        ? 'This is a filing number, not a licence. Licences look like 京ICP证030173号 or 粤B2-20090059; leave the field empty if there is none.'
        : 'A licence number looks like 京ICP证030173号 or 粤B2-20090059. Copy it from the licence.',
    ),
  ];
}

export const icpLicenceRule: TextRule = { id: 'R-ICPLICENCE', source: 'public', takes: 'text', test: testIcpLicence };
