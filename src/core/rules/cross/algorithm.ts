import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { baseOf, validNumber } from './filing-numbers';
import { dateOf, isGiven, textOf, textsOf } from './read-values';
import { addDays, weekdaysBetween } from './working-days';

/** An algorithm filing tells one story: name, class, modality, product form, ICP number, and in time. */
export const algorithm: CrossRule = (facts) => [
  ...nameFitsClass(facts),
  ...productIsNamed(facts),
  ...modalityFits(facts),
  ...formFits(facts),
  ...icpFits(facts),
  ...inTime(facts),
];

const classWords: Readonly<Record<string, string>> = {
  生成合成: '生成合成类（深度合成）',
  深度合成: '生成合成类（深度合成）',
  个性化推送: '个性化推送类',
  排序精选: '排序精选类',
  检索过滤: '检索过滤类',
  调度决策: '调度决策类',
};

function nameFitsClass({ values }: Facts): Verdict[] {
  const name = textOf(values, 'algorithm.name');
  const type = textOf(values, 'algorithm.type');
  const named = Object.keys(classWords).filter((word) => name.includes(word));
  if (type === '' || named.length === 0 || named.some((word) => type.includes(word))) return [];
  const message = {
    zh: `请统一算法名称和类型：名称里写“${named[0]}”，类型选了“${type}”，所有材料要用同一个名称和类型。`,
    en: `Make name and class agree: the name says “${named[0]}”, the class is “${type}”. All papers have to use the same.`,
  };
  return [finding('warn', 'X-CAC-NAME-CONSISTENT', 'algorithm.name', message, 'public')];
}

function productIsNamed({ values }: Facts): Verdict[] {
  const product = textOf(values, 'algorithm.productName');
  const filed = [textOf(values, 'website.name'), textOf(values, 'app.name')].filter((name) => name !== '');
  if (product === '' || filed.length === 0 || filed.includes(product)) return [];
  const message = {
    zh: `请核对产品名称：它与备案的“${filed.join('”“')}”不同，各处名称要一致。`,
    en: `Check the product’s name: “${filed.join('”, “')}” is what was filed, and names have to agree everywhere.`,
  };
  return [finding('warn', 'X-CAC-NAME-CONSISTENT', 'algorithm.productName', message, 'public')];
}

const modalityWords: readonly (readonly [RegExp, string])[] = [
  [/文生文|文本生成|对话|写作|问答/, '文本'],
  [/文生图|图像|图片|绘画|换脸/, '图像'],
  [/语音|音频|声音|配音|歌声/, '音频'],
  [/视频|数字人/, '视频'],
];

function modalityFits({ values }: Facts): Verdict[] {
  if (!textOf(values, 'algorithm.type').includes('生成合成')) return [];
  const chosen = textsOf(values, 'algorithm.outputModality');
  const name = textOf(values, 'algorithm.name');
  const missing = modalityWords.find(([words, modality]) => words.test(name) && !chosen.includes(modality))?.[1];
  if (chosen.length > 0 && missing === undefined) return [];
  const message = {
    zh: `请核对输出数据模态：生成合成类要写明生成什么${missing ? `，名称提到了${missing}` : ''}，并与文件格式一一对应。`,
    en: `Check the output modality: deep synthesis has to say what it generates${missing ? ` (the name speaks of ${missing})` : ''}, format by format.`,
  };
  return [finding('warn', 'X-CAC-MODALITY', 'algorithm.outputModality', message, 'public')];
}

const formOfSuffix: Readonly<Record<string, string>> = { '': '网站', A: 'APP', X: '小程序' };

function formFits({ values }: Facts): Verdict[] {
  const forms = textsOf(values, 'algorithm.productKind');
  const suffix = /-\d+([AXK]?)$/.exec(validNumber(values, 'algorithm.productIcpNumber'))?.[1];
  const form = suffix === undefined ? undefined : formOfSuffix[suffix];
  if (form === undefined || forms.length === 0 || forms.includes(form)) return [];
  const message = {
    zh: `请核对产品形态：ICP 备案号属于${form}，形态选了“${forms.join('”“')}”，要与自评估报告一致。`,
    en: `Check the product form: the ICP number is a ${form} number, the form says “${forms.join('”, “')}”. The report has to agree.`,
  };
  return [finding('warn', 'X-CAC-FORM', 'algorithm.productKind', message, 'public')];
}

function icpFits({ values }: Facts): Verdict[] {
  const product = baseOf(validNumber(values, 'algorithm.productIcpNumber'));
  const own = (['subject.icpNumber', 'website.icpNumber', 'app.icpNumber'] as const)
    .map((fieldId) => baseOf(validNumber(values, fieldId)))
    .filter((number) => number !== '');
  if (product === '' || own.length === 0 || own.includes(product)) return [];
  const message = {
    zh: '请核对产品的 ICP 备案号：它不属于本主体，ICP 备案主体要与算法备案主体一致。',
    en: 'Check the product’s ICP number: it is another subject’s, and the ICP subject has to be the one that files the algorithm.',
  };
  return [finding('warn', 'X-CAC-ICP', 'algorithm.productIcpNumber', message, 'public')];
}

const allowed = 10;

function inTime({ values, today }: Facts): Verdict[] {
  const launched = dateOf(values, 'algorithm.launchDate');
  if (!launched || launched > today || isGiven(values, 'number.cac')) return [];
  const passed = weekdaysBetween(launched, today);
  if (passed > allowed) {
    const message = {
      zh: `请尽快提交算法备案：上线已 ${passed} 个工作日，规定 10 个工作日内办理。按周一至周五计，未扣除法定节假日。`,
      en: `File the algorithm soon: it went online ${passed} working days ago, and 10 are allowed. Counted Monday to Friday, holidays not taken off.`,
    };
    return [finding('warn', 'X-CAC-10WD', 'algorithm.launchDate', message, 'algorithmRules')];
  }
  const message = {
    zh: `请在 10 个工作日内提交算法备案：最迟 ${lastDay(launched)}，按周一至周五计，未扣除法定节假日。`,
    en: `File the algorithm within 10 working days: by ${lastDay(launched)}, counted Monday to Friday, holidays not taken off.`,
  };
  return [finding('info', 'X-CAC-10WD', 'algorithm.launchDate', message, 'algorithmRules')];
}

function lastDay(launched: string): string {
  const longest = 14;
  const days = Array.from({ length: longest }, (_, index) => addDays(launched, index + 1));
  return days.find((day) => weekdaysBetween(launched, day) === allowed) ?? addDays(launched, longest);
}
