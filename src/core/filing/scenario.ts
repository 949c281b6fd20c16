import type { Bilingual } from '../catalogue/define-fields';

/** Everything that a person can have before the authorities: the kinds of filing. */
export const scenarioIds = [
  'icp-first',
  'icp-new-website',
  'icp-new-app',
  'icp-new-access',
  'icp-change',
  'icp-cancel-subject',
  'icp-cancel-website',
  'icp-cancel-access',
  'mps-new-website',
  'mps-new-app',
  'mps-claim',
  'mps-change',
  'cac-algorithm',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Who decides in the end: MIIT’s provinces, the police, the CAC. */
export type Authority = 'icp' | 'mps' | 'cac';

interface Scenario {
  readonly authority: Authority;
  /** The official name, as portals print it. */
  readonly title: Bilingual;
  /** In whose words a person says that this is his. */
  readonly situation: Bilingual;
}

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  'icp-first': {
    authority: 'icp',
    title: { zh: '首次备案', en: 'First filing' },
    situation: { zh: '我有域名，从来没有备过案', en: 'I have a domain and have never filed' },
  },
  'icp-new-website': {
    authority: 'icp',
    title: { zh: '新增网站', en: 'New website' },
    situation: { zh: '我（单位）备过案，要再加一个网站', en: 'I have filed before and add a website' },
  },
  'icp-new-app': {
    authority: 'icp',
    title: { zh: '新增 APP', en: 'New app' },
    situation: { zh: '我（单位）备过案，要加一个 APP', en: 'I have filed before and add an app' },
  },
  'icp-new-access': {
    authority: 'icp',
    title: { zh: '新增接入', en: 'New access' },
    situation: {
      zh: '网站在别家备过，现在换到或加上这家服务器',
      en: 'The site was filed elsewhere and now uses another provider',
    },
  },
  'icp-change': {
    authority: 'icp',
    title: { zh: '变更备案', en: 'Change' },
    situation: { zh: '名称、负责人、地址、域名等变了', en: 'A name, person, address or domain has changed' },
  },
  'icp-cancel-subject': {
    authority: 'icp',
    title: { zh: '注销主体', en: 'Cancel the subject' },
    situation: { zh: '全部不用了，连主体一起注销', en: 'Nothing is used any more: cancel all' },
  },
  'icp-cancel-website': {
    authority: 'icp',
    title: { zh: '注销网站', en: 'Cancel a website' },
    situation: { zh: '只停掉其中一个网站', en: 'Stop one of the websites' },
  },
  'icp-cancel-access': {
    authority: 'icp',
    title: { zh: '取消接入', en: 'Cancel an access' },
    situation: { zh: '不再用某一家服务商', en: 'Leave one provider' },
  },
  'mps-new-website': {
    authority: 'mps',
    title: { zh: '公安：新办网站', en: 'MPS: new website' },
    situation: { zh: 'ICP备案下来了，要办公安备案', en: 'The ICP number is there, the police filing is next' },
  },
  'mps-new-app': {
    authority: 'mps',
    title: { zh: '公安：新办 APP', en: 'MPS: new app' },
    situation: { zh: 'APP 要办公安备案', en: 'An app needs the police filing' },
  },
  'mps-claim': {
    authority: 'mps',
    title: { zh: '公安：已办网站认领', en: 'MPS: claim a website' },
    situation: {
      zh: '网站办过公安备案，但在别的账号里',
      en: 'The site was filed with the police from another account',
    },
  },
  'mps-change': {
    authority: 'mps',
    title: { zh: '公安：信息变更', en: 'MPS: change' },
    situation: { zh: '公安备案里的信息变了', en: 'What the police have on file has changed' },
  },
  'cac-algorithm': {
    authority: 'cac',
    title: { zh: '算法备案', en: 'Algorithm filing' },
    situation: { zh: '产品用了推荐算法或生成式 AI', en: 'The product recommends or generates content' },
  },
};
