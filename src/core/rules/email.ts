import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

const local = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** An e-mail address as mail systems and portals take it. */
function testEmail(raw: string): readonly Finding[] {
  const address = cleanCode(raw).replace(/[。]/g, '.');
  const wrong = problemOf(address);
  return wrong ? [wrong] : withSpelling(raw, address, []);
}

function problemOf(address: string): Finding | null {
  const parts = address.split('@');
  if (parts.length !== 2)
    return error(
      'format',
      parts.length === 1
        ? '邮箱里没有“@”。请写成 name@example.com 的形式。'
        : '邮箱里只能有一个“@”。请检查是否多写了。',
      parts.length === 1
        ? 'There is no “@” in the address. Write it like name@example.com.'
        : 'An address has only one “@”. Take the others out.',
    );
  const [name = '', host = ''] = parts;
  if (address.includes('..'))
    return error('format', '邮箱里有连续两个点“..”。请删去多余的点。', 'There are two dots in a row. Take one out.');
  if (!local.test(name))
    return error(
      'format',
      '“@”前面的部分为空、过长或有不能用的字符。请核对邮箱名。',
      'The part before “@” is empty, too long or has characters that are not allowed. Check it.',
    );
  return hostProblem(host);
}

function hostProblem(host: string): Finding | null {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2)
    return error(
      'format',
      `“@”后面的“${host.slice(0, 40)}”不完整，缺少 .com、.cn 之类的后缀。请补全。`,
      `“${host.slice(0, 40)}” after “@” is not complete: an ending such as .com or .cn is missing. Add it.`,
    );
  if (labels.every((part) => label.test(part)) && /^[A-Za-z]{2,63}$/.test(top)) return null;
  return error(
    'format',
    '“@”后面的域名写法不对。请核对，例如 example.com。',
    'The domain after “@” is not written correctly. It should look like example.com.',
  );
}

export const emailRule: TextRule = { id: 'R-EMAIL', source: 'public', takes: 'text', test: testEmail };
