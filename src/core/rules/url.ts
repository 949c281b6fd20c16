import type { TextRule } from './define-rule';
import { testDomainName } from './domain-name';
import { type Finding, warn } from './finding';
import { readHost } from './host';
import { cleanText } from './spelling';

const steps = /[→>＞»]|->|首页|打开|点击|搜索/;

/** An address that a reviewer can open, or for apps the way to click. */
function testUrl(raw: string): readonly Finding[] {
  const text = cleanText(raw);
  const address = /https?:\/\/[^\s→，。、；]{1,2000}/i.exec(text)?.[0];
  if (!address)
    return steps.test(text)
      ? []
      : [
          warn(
            'no-address',
            '这里看不到网址，也看不到点击路径。请写 http(s):// 开头的网址，或“首页 → 功能”这样的路径。',
            'Neither an address nor a click path can be seen. Enter an address that begins with http(s)://, or a path such as “home → function”.',
          ),
        ];
  if (!testDomainName(readHost(address).host).some(({ level }) => level === 'error')) return [];
  return [
    warn(
      'host',
      '网址里的域名不对，或者是 IP、本机地址，审核员打不开。请换成公开可访问的网址。',
      'The host in this address is wrong, an IP or a local name, so the reviewer cannot open it. Use a public address.',
    ),
  ];
}

export const urlRule: TextRule = { id: 'R-URL', source: 'public', takes: 'text', test: testUrl };
