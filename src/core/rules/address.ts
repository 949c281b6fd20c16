import { provinces } from '../directory/provinces';
import { type About, textOf } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding, info, warn } from './finding';
import { cleanText } from './spelling';

const street = /[路街道号栋幢室村弄层楼座巷里组屯院厦园苑]|胡同|单元|广场|大道/;
const door = /[0-9０-９一二三四五六七八九十]\s*(?:号|栋|幢|室|层|楼|座|单元|弄|组)|[0-9０-９]{1,5}$/;
const onlyRegion = /^[一-龥]{2,}(?:省|自治区|特别行政区|市|区|县|旗|盟|自治州|地区|乡|镇|街道)$/;

/** A detailed address: down to the door, not the region once more. */
function testAddress(raw: string, remark = ''): readonly Finding[] {
  const address = cleanText(raw);
  const length = [...address].length;
  if (length < 5)
    return [
      error(
        'too-short',
        `地址只有 ${length} 个字，太短。请写到路名、门牌号和房间号。`,
        `The address has only ${length} characters. Give street, number and room.`,
      ),
    ];
  if (onlyRegion.test(address) && !/[路道号栋幢室村弄层楼]/.test(address.replace(/街道$/, '')))
    return [
      error(
        'region-only',
        '这里只写了行政区划。请继续写路名、门牌号和房间号。',
        'This is only the region. Go on with street, number and room.',
      ),
    ];
  if (!street.test(address))
    return [
      warn(
        'no-street',
        '地址里看不到路、街、号、栋、室等字样。请写到门牌号和房间号。',
        'No street, number, building or room can be seen in the address. Give it down to the door.',
      ),
    ];
  return door.test(address) || remark.includes('最详细地址') ? [] : [noDoor];
}

const noDoor = warn(
  'no-door-number',
  '地址里没有门牌号。确实没有门牌号的，请在备注中写明“通信地址已为最详细地址”。',
  'The address has no door number. If there really is none, write “通信地址已为最详细地址” in the remark.',
);

const separateRegion: ReadonlySet<string> = new Set(['subject.officeAddress', 'person.address']);

function test(text: string, about: About): readonly Finding[] {
  const findings = testAddress(text, textOf(about, 'subject.remark'));
  const start = cleanText(text);
  if (!separateRegion.has(about.key) || !provinces.some(({ fullName }) => start.startsWith(fullName))) return findings;
  return [
    ...findings,
    info(
      'repeats-region',
      '省市区已在上一项选择，这里从路名写起即可，不要重复。',
      'Province, city and county are chosen above; begin with the street here and do not repeat them.',
    ),
  ];
}

export const addressRule: TextRule = { id: 'R-ADDRESS', source: 'tencent', takes: 'text', test };
