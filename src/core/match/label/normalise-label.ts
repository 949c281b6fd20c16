import { translateLabel } from './translate-label';

/** A label without its decoration, and the parts that were set apart. */
export interface PlainLabel {
  /** The words of the label, brackets folded in: `负责人证件正面`. */
  readonly full: string;
  /** The words outside brackets: `负责人证件`. Equal to `full` when there are none. */
  readonly bare: string;
  /** Its sentences and half-sentences one by one, when it has several: `以前备过案吗？备过请填主体备案号`. */
  readonly clauses: readonly string[];
}

/** Labels are cut here: hostile pages have 10,000-character ones (security.md, attack 30). */
const longest = 100;

/** Format characters and combining marks, written out: property classes cost milliseconds to compile. */
const invisible =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]/g;
const leadingNumber =
  /^(?:步骤[一二三四五六七八九十\d]{1,2}[、.．:：]?|第?[一二三四五六七八九十\d]{1,3}[、.．)步章]|(?:0[1-9]|[12]\d)(?=[\u4e00-\u9fff])(?!位|小时|天|日|年|月|时|岁|张|个|人|寸|万|元|分|级|号)|[(（][一二三四五六七八九十\d]{1,2}[)）]|[①-⑳])/u;
const decoration = /[\s*＊:：·•、,，。.!！?？"“”'‘’_\-–—|/\\<>《》【】[\]]/gu;
/** Begins of questions and orders; 输入数据, 提供者 and 提供SDK are things that are asked for. */
const asking =
  /^(?:请问|烦请|麻烦|请|您的|你的|您|需要|如实|正确|准确|完整|务必|在此|此处|点击|可)*(?:选择或输入|选择\/输入|输入(?!数据|文件|的?模态|类型|形式|格式|内容)|填写|填入|填(?!报)|选择|选取|勾选|上传|设置|录入|键入|添加|提供(?!者|商|方|SDK|对外|互联网|交互|的|涉及|技术|形式|内容)|拍照上传|拍摄并?上传|拍摄|补充(?!材料|说明|资料|信息|附件)|核对)?(?:您的|你的|正确的|真实的|有效的|完整的|一个|的)*/u;
/** What stands before an order to fill in says when, not what. */
const untilOrder = /^.*(?:请填写|请填|请输入|请提供|请选择|请上传)/u;
const clauseEnd = /[，,。；;？?！!~～\n]|\s—+\s/u;
/** A mark or a button beside a label, which its text runs into: 姓名必填, 人像面 拍照. */
const mark = /[\s*＊]*(?:必填|选填)项?$|\s+(?:盖章后)?拍照(?:上传|识别)?$/u;
/** A remark that the label's text runs into: 授权委托书 主体负责人不是法定代表人时需要. */
const runIn =
  /(?<=[\u4e00-\u9fff]{2})\s+(?=\S{5,}$)(?=.*(?:不[是可能得支]|需要|必须|请|如[果为需有]|若|应当?[与为按]|可[以在选由])).*$/u;
const bracketed = /[(（]([^()（）]*)[)）]/gu;
/** Brackets that say how to fill in, not what: dropping them loses nothing. */
const remark =
  /必填|选填|可选|图片|截图|彩色|扫描|原件|复印|盖章|允许|格式|后缀|支持|不超过|大小|限|开始|起止|省市|如|例|联系|索取|建议|推荐|可多|多选|单选|最多|至少|^\d+$|^\*+$|下同|jpg|png|中文|英文|一致|相同|为准|注意|须与|位数|\d位|字以[上内]|个字|分隔|换行|可填|可不填|没有.*填|非必|区号|保持畅通|如无|若无|详见|点击|说明[:：]|请|单位[:：]|万元?$/iu;

/** A lexicon's word in the form in which labels are compared. */
export function usualWord(word: string): string {
  return usualWords(word.toUpperCase());
}

/** Chinese characters alone that begin no order, question or numbering: nothing is to be taken away. */
const plainWords =
  /^(?![请您你需如正准完务在此点可烦麻选输填勾上设录键添提拍补核第一二三四五六七八九十贵的真有])[\u4e00-\u9fff]{1,14}$(?<!(?:必填|选填)项?)/u;

/**
 * Takes a label as it is printed to the words that carry its meaning: full width, invisible characters, numbering,
 * asterisks, colons, `请输入`, and bracketed hints go.
 * @param text a label, heading or placeholder in any form; longer than 100 characters is cut.
 */
export function normaliseLabel(text: string): PlainLabel {
  if (plainWords.test(text)) {
    const full = usualWords(text);
    return { full, bare: full, clauses: [] };
  }
  const wide = sideByPicture(text.slice(0, longest).normalize('NFKC').replace(invisible, '').trim());
  const numbered = wide.replace(leadingNumber, '').replace(runIn, '').replace(mark, '');
  const kept = numbered.replace(bracketed, (whole, inner: string) => (remark.test(inner) ? '' : whole));
  const bare = strip(kept.replace(bracketed, ''));
  const clauses = numbered.replace(bracketed, '').split(clauseEnd);
  return {
    full: strip(kept.replace(/[()（）]/gu, '')) || bare,
    bare,
    clauses: clauses.length > 1 ? clauses.map((one) => strip(one.replace(untilOrder, ''))).filter(Boolean) : [],
  };
}

/** 证件正面（国徽面）: which side is called the front differs; what is printed on it does not. */
function sideByPicture(text: string): string {
  return text.replace(/正面(?=[^(]{0,6}\([^)]*国徽)|[反背]面(?=[^(]{0,6}\([^)]*(?:人像|头像))/u, '');
}

function strip(text: string): string {
  const words = translateLabel(oneLanguage(text)).replace(decoration, '');
  const told = words.replace(asking, '');
  return usualWords((told || words).toUpperCase());
}

const chinese = /[\u3400-\u9fff]/gu;
const latinWord = /[a-z][a-z\d.&'-]*/giu;
/** Latin words that Chinese labels are made of. */
const kept =
  /^(?:app|app-?id|ip|ipv\d|icp|url|sdk|md-?5|sha-?\d*|e-?mail|mail|bundle|bundle-?(?:id|name)|package|package-?name|id|qq|logo|icon|http|https|www|dns|whois|mps|pc|h5|vat|ecs|rsa|modulus|mau|ai|isp|idc|cdn|bbs)$/iu;

/** CSR文件 and POS机 are called so: a translation stands behind the Chinese. */
const initials = /^[A-Z]{2,4}$/;
const isChinese = /[\u3400-\u9fff]/u;

/** A label in two languages says the same twice: the Chinese half is read. */
function oneLanguage(text: string): string {
  if ((text.match(chinese)?.length ?? 0) < 2) return text;
  return text.replace(latinWord, (word, at: number) =>
    kept.test(word) ||
    (initials.test(word) && isChinese.test(text[at + word.length] ?? '')) ||
    (at === 0 && namesOther(word, text))
      ? word
      : ' ',
  );
}

const ofSystem = /^(?:android|ios|iphone|harmony\w*|web)$/iu;

/** Bucket 域名 is the domain of a bucket: the word before the Chinese ones translates none of them. */
function namesOther(word: string, text: string): boolean {
  if (ofSystem.test(word)) return false;
  return isChinese.test(text.slice(word.length).trimStart()[0] ?? '') && !isChinese.test(translateLabel(word));
}

/** Other words for the same, one character's difference from the usual ones. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/证照/gu, '证件'],
  [/报备/gu, '备案'],
  [/(?<!应急|紧急)联络/gu, '联系'],
  [/责任人/gu, '负责人'],
  [/(?<!语)种类|类别/gu, '类型'],
  [/终止|截至/gu, '截止'],
  [/信箱|邮件地址/gu, '邮箱'],
  [/链接/gu, '网址'],
  [/通[讯迅]/gu, '通信'],
  [/住址|地扯/gu, '地址'],
  [/登陆/gu, '登录'],
  [/帐([号户])/gu, '账$1'],
  [/号码/gu, '号'],
  [/日期|时间|时期/gu, '时间'],
  [
    /照片|相片|图片|图像|影像(?!件)|扫[描瞄]件|扫描图|扫[描瞄]$|复印件|影印件|影像件|电子件|电子版|电子扫描件/gu,
    '图片',
  ],
  [/(?:第二代|二代|居民)?身份证件?/gu, '身份证'],
  [/小程序\/?APP|APP\/?小程序/gu, 'APP'],
  [/([后末])六位/gu, '$16位'],
  [/其它/gu, '其他'],
  [/是不是|是否为|是否属于/gu, '是否'],
  [/法人代表人?|法定代表人|法定代表/gu, '法定代表人'],
];

/** Characters with which an odd word begins: most words have none of them, and are spared the list. */
const mayBeOdd = new RegExp(
  `[${[...new Set(usual.flatMap(([odd]) => odd.source.match(/[\u3400-\u9fff]/gu) ?? []))].join('')}]`,
  'u',
);

function usualWords(text: string): string {
  return mayBeOdd.test(text) ? usual.reduce((words, [odd, common]) => words.replace(odd, common), text) : text;
}
