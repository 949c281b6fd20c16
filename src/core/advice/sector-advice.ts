import type { CatalogueKey } from '../catalogue/fields';
import { preApprovals } from '../directory/pre-approvals';
import type { Advice } from './advice';

const goods: Readonly<Record<string, string>> = {
  枪支弹药: 'guns, ammunition, models of them',
  爆炸物品: 'explosives, fireworks',
  剧毒化学品: 'highly toxic chemicals',
  易制爆危险化学品和其他危险化学品: 'other hazardous chemicals, such as acids and solvents',
  放射性物品: 'radioactive goods',
  核材料: 'nuclear material',
  管制器具: 'controlled knives, crossbows, stun devices',
};

/** Information on dangerous goods: the site publishes it, or it does not. */
export function dangerousGoodsAdvice(options: readonly string[]): Advice {
  return {
    ask: {
      zh: '网站是否发布下面这些物品的信息（买卖、制作、使用方法）？',
      en: 'Does the site publish information on these goods: trade, making, use?',
    },
    statements: options.map((option) => ({ say: { zh: option, en: goods[option] ?? option }, option })),
    none: { zh: '都没有', en: 'none of them' },
    conclude: (chosen) => ({
      values: { 'website.dangerousGoods': chosen },
      why:
        chosen.length === 0
          ? { zh: '选“否”。', en: 'Choose 否.' }
          : { zh: '选“是”，并上传对应的许可证明。', en: 'Choose 是, and upload the permits for them.' },
    }),
    source: 'mpsGuide',
  };
}

const sectors: Readonly<Record<string, { zh: string; en: string }>> = {
  新闻: { zh: '发布时政、社会新闻', en: 'publish political or social news' },
  出版: { zh: '在线出版图书、期刊、音像', en: 'publish books, journals, recordings' },
  教育: { zh: '提供学历教育', en: 'offer formal education' },
  医疗保健: { zh: '提供看病、诊疗建议', en: 'give medical advice or treatment' },
  药品和医疗器械: { zh: '介绍或销售药品、医疗器械', en: 'describe or sell drugs or medical devices' },
  电子公告服务: { zh: '办论坛、公告板', en: 'run a forum or bulletin board' },
  文化: { zh: '提供音乐、动漫、网络表演、游戏', en: 'offer music, comics, performances, games' },
  广播电影电视节目: { zh: '播放影视、视听节目', en: 'show films or audio-visual programmes' },
  网络预约车: { zh: '做网约车', en: 'run ride-hailing' },
  互联网金融: { zh: '做理财、借贷、支付、保险', en: 'deal in investment, loans, payment, insurance' },
  校外培训: { zh: '做面向中小学生的培训', en: 'tutor schoolchildren' },
  宗教: { zh: '发布宗教内容', en: 'publish religious content' },
};

/** Approvals that have to be there before the filing. */
export function preApprovalAdvice(key: CatalogueKey & ('website.preApprovals' | 'app.preApprovals')): Advice {
  return {
    ask: { zh: '网站或 APP 是否要做下面这些事？', en: 'Is the site or app going to do any of this?' },
    statements: preApprovals.flatMap(({ name }) => (sectors[name] ? [{ say: sectors[name], option: name }] : [])),
    none: { zh: '都不做', en: 'none of it' },
    conclude: (chosen) => ({ values: { [key]: chosen }, why: whyApprovals(chosen) }),
    source: 'tencent',
  };
}

function whyApprovals(chosen: readonly string[]) {
  if (chosen.length === 0)
    return {
      zh: '选“以上都不涉及”。名称和备注里也不要出现这些行业的词。',
      en: 'Choose 以上都不涉及, and keep words of these sectors out of name and remark.',
    };
  const wanted = preApprovals.filter(({ name }) => chosen.includes(name));
  const papers = wanted.map(({ name, document, note }) => `${name}：${document ?? note ?? ''}`).join('；');
  return {
    zh: `勾选 ${chosen.join('、')}，先办好批文再备案。${papers}。个人办不了这些批文。`,
    en: `Tick ${chosen.join(', ')}, and get the permits first (${papers}). Individuals cannot get them.`,
  };
}
