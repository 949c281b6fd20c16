import type { TextRule } from './define-rule';
import { error, type Finding, info, warn } from './finding';
import { cleanText } from './spelling';

const generic: ReadonlySet<string> = new Set([
  ...['浏览器', '计算器', '日历', '天气', '手电筒', '闹钟', '相机', '相册', '地图', '音乐', '视频', '播放器'],
  ...['输入法', '记事本', '备忘录', '文件管理', '应用', '软件', 'APP', '小程序', '商城', '工具', '游戏', '阅读器'],
]);
const placeholder = /测试|示例应用|^(?:app|demo|test)\d*$|(?:^|[^a-z])(?:test|demo)(?:[^a-z]|$)/i;
const marketing = /免费|特价|优惠|折扣|促销|正版|官方推荐|最好|第一|领红包|送好礼|[¥￥$]\d|\d+元/;

/** An app's name as stores show it. */
function testAppName(raw: string): readonly Finding[] {
  const name = cleanText(raw);
  const emoji = /\p{Extended_Pictographic}/u.exec(name)?.[0];
  if (emoji)
    return [error('emoji', `名称里有表情符号“${emoji}”。请删去。`, `The name has the emoji “${emoji}”. Take it out.`)];
  if (placeholder.test(name))
    return [
      error(
        'placeholder',
        '名称像测试用的占位名。请填应用商店里展示的正式名称。',
        'The name looks like a placeholder. Enter the real name that stores show.',
      ),
    ];
  const findings = generic.has(name.toUpperCase()) ? [tooGeneric(name)] : [];
  const word = marketing.exec(name)?.[0];
  return [...findings, ...(word ? [promotes(word)] : []), ...(/\s/.test(name) ? [spaced] : [])];
}

const tooGeneric = (name: string): Finding =>
  error(
    'generic',
    `“${name}”是行业通用词，不能单独作名称。请加上您的品牌名。`,
    `“${name}” is a generic word and cannot be a name by itself. Add your brand.`,
  );

const promotes = (word: string): Finding =>
  warn(
    'marketing',
    `名称里有宣传或价格用语“${word}”，容易被驳回。请删去。`,
    `The name has the promotional word “${word}” and is often returned. Take it out.`,
  );

const spaced = info(
  'spaces',
  '名称里有空格。备案名、商店名、软著名须逐字一致，空格也算，请确认各处相同。',
  'The name has spaces. Filing, store and software copyright must agree to the letter, spaces included; make sure they do.',
);

export const appNameRule: TextRule = { id: 'R-APPNAME', source: 'tencentApp', takes: 'text', test: testAppName };
