import type { Bilingual } from '../catalogue/define-fields';

/** A class of algorithm in the CAC filing. */
export interface AlgorithmType {
  readonly name: string;
  readonly about: Bilingual;
}

export const algorithmTypes: readonly AlgorithmType[] = [
  {
    name: '生成合成类',
    about: {
      zh: '深度合成：生成文本、图像、音视频、虚拟场景等',
      en: 'Deep synthesis: generates text, images, audio, video or virtual scenes',
    },
  },
  {
    name: '个性化推送类',
    about: { zh: '按用户属性/行为分发信息', en: 'Distributes information by a user’s traits or behaviour' },
  },
  {
    name: '排序精选类',
    about: { zh: '热搜、榜单、精选、弹窗等的排序', en: 'Orders hot searches, charts, selections, pop-ups' },
  },
  { name: '检索过滤类', about: { zh: '检索与过滤', en: 'Searches and filters' } },
  { name: '调度决策类', about: { zh: '派单、定价、路径等调度决策', en: 'Decides dispatch, prices, routes' } },
];
