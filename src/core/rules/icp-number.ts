import type { About } from './about';
import type { TextRule } from './define-rule';
import { cleanFilingNumber, provinceCharacters as p } from './filing-number';
import { error, type Finding, warn } from './finding';
import { withSpelling } from './spelling';

const filing = new RegExp(`^[${p}](?:ICP备(?:\\d{8}|\\d{10})号|ICP证\\d{6}号)(?:-\\d{1,5}[AXK]?)?$`);
const licence = new RegExp(`^(?:[${p}合]?字?(?:A2\\.)?(?:B1\\.)?B2-\\d{8})(?:-\\d{1,5}[AXK]?)?$`);

/** Whether a cleaned text is an ICP filing or licence number, of a subject or of a service. */
export function isIcpNumber(code: string): boolean {
  return filing.test(code) || licence.test(code);
}

/** The suffix that numbers a subject's services: `-1` a website, `-2A` an app, `-3X` a mini program, `-4K` a quick app. */
export function icpSuffix(code: string): string {
  return /-\d{1,5}[AXK]?$/.exec(code.replace(/B2-\d{8}/, ''))?.[0] ?? '';
}

/** An ICP filing number or telecom licence number, with or without a service's suffix. */
export function testIcpNumber(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  if (isIcpNumber(code)) return withSpelling(raw, code, []);
  return [problemOf(code)];
}

function problemOf(code: string): Finding {
  const complete = code.replace(/^(.ICP[备证]\d+)(?=-|$)/, '$1号');
  if (complete !== code && isIcpNumber(complete))
    return error(
      'format',
      `数字后面缺少“号”字。请改为 ${complete}。`,
      `“号” is missing after the digits. Write ${complete}.`,
      complete,
    );
  if (code.startsWith('ICP'))
    return error(
      'format',
      '缺少开头的省份简称。请写完整，例如 京ICP备12345678号-1。',
      'The province at the beginning is missing. Write it in full, such as 京ICP备12345678号-1.',
    );
  const digits = /ICP备(\d*)/.exec(code)?.[1];
  if (digits !== undefined && digits.length !== 8 && digits.length !== 10)
    return error(
      'format',
      `“备”后面应是 8 位或 10 位数字，您填了 ${digits.length} 位。请到 beian.miit.gov.cn 查询后照填。`,
      `After “备” come 8 or 10 digits; this has ${digits.length}. Look the number up at beian.miit.gov.cn.`,
    );
  return error(
    'format',
    '备案号写法不对。应为“省份简称+ICP备+8 或 10 位数字+号”，网站再加“-1”，APP 加“-2A”。请到 beian.miit.gov.cn 查询后照填。',
    'This is not how filing numbers are written: province, ICP备, 8 or 10 digits, 号, then -1 for a website or -2A for an app. Look it up at beian.miit.gov.cn.',
  );
}

/** What a site's own field and the footer want: the number of the website, not of the subject or an app. */
function kindOf(raw: string, { key, fieldId }: About): readonly Finding[] {
  if (key !== 'website.icpNumber' && fieldId !== 'number.icp') return [];
  const code = cleanFilingNumber(raw);
  if (!isIcpNumber(code)) return [];
  const suffix = icpSuffix(code);
  if (/[AXK]$/.test(suffix))
    return [
      warn(
        'not-a-website',
        `后缀“${suffix}”是${suffix.endsWith('A') ? ' APP' : suffix.endsWith('X') ? '小程序' : '快应用'}的备案号。这里请填网站的备案号（如 -1）。`,
        `The suffix “${suffix}” belongs to ${suffix.endsWith('A') ? 'an app' : suffix.endsWith('X') ? 'a mini program' : 'a quick app'}. Enter the website's own number (such as -1).`,
      ),
    ];
  // Guangdong accepts the subject's number in the footer.
  if (suffix || (fieldId === 'number.icp' && code.startsWith('粤'))) return [];
  return [
    warn(
      'subject-number',
      '这是主体备案号（短信里常常只给这个）。请填带“-1”这样序号的网站备案号，可到 beian.miit.gov.cn 查询。',
      'This is the subject’s number, which is what the SMS often gives. Enter the website’s number with its -1; look it up at beian.miit.gov.cn.',
    ),
  ];
}

export const icpNumberRule: TextRule = {
  id: 'R-ICPNO',
  source: 'huawei',
  takes: 'text',
  test: (text, about) => [...testIcpNumber(text), ...kindOf(text, about)],
};
