import type { ItemRule } from './checklist-item';
import type { ScenarioId } from './scenario';

const sites: readonly ScenarioId[] = ['icp-first', 'icp-new-website', 'mps-new-website'];
const police: readonly ScenarioId[] = ['mps-new-website', 'mps-new-app', 'mps-claim', 'mps-change'];

/** What the police and the CAC want. A site’s ICP filing goes on to the police, so their papers stand there too. */
export const otherChecklist: readonly ItemRule[] = [
  {
    id: 'mps-app',
    scenarios: [...police, 'icp-first', 'icp-new-website', 'icp-new-app'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '公安：手机装好“公安一网通办”（只从应用商店下载），每次登录都要刷脸；苹果手机扫不出时换安卓。',
      en: 'MPS: the 公安一网通办 app from an app store; each login wants a face check. If an iPhone fails to scan, try Android.',
    },
    source: 'mpsGuide',
  },
  {
    id: 'mps-icp-number',
    scenarios: ['mps-new-website', 'mps-new-app'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '网站备案号（带“-1”；APP 带“-2A”），不是主体备案号。',
      en: 'The site’s number with “-1” (apps “-2A”), not the subject’s.',
    },
    source: 'public',
  },
  {
    id: 'mps-open',
    scenarios: ['mps-new-website'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '网站打得开；网页标题、ICP 名称与要填的名称一致。',
      en: 'The site can be opened; its title and the ICP name are the name you enter.',
    },
    source: 'public',
  },
  {
    id: 'mps-id-hand',
    scenarios: [...sites, 'mps-new-app'],
    group: 'document',
    need: 'required',
    text: {
      zh: '公安：负责人身份证两面和手持半身照（安全负责人、应急联络人也一样）。',
      en: 'MPS: both sides of the ID card and a photo with it in hand, also of the security owner and emergency contact.',
    },
    source: 'mpsWalkthrough',
  },
  {
    id: 'mps-domain-certificate',
    scenarios: sites,
    group: 'document',
    need: 'required',
    text: {
      zh: '公安：域名证书的图片（jpg 或 png，压到 300 KB 以内）。',
      en: 'MPS: the domain certificate as an image, jpg or png up to 300 KB.',
    },
    source: 'public',
  },
  {
    id: 'mps-registrar',
    scenarios: sites,
    group: 'condition',
    need: 'required',
    text: {
      zh: '公安：查好 WHOIS 里的注册商全称，和服务器商的公司全称、所在地区。',
      en: 'MPS: the registrar as WHOIS names it, and the provider’s legal name and region.',
    },
    source: 'mpsWalkthrough',
  },
  {
    id: 'mps-licence',
    scenarios: [...police, 'icp-first', 'icp-new-website'],
    subject: 'org',
    group: 'document',
    need: 'required',
    text: {
      zh: '公安：营业执照照片和法定代表人姓名。',
      en: 'MPS: photo of the licence, and the legal representative’s name.',
    },
    source: 'mpsWalkthrough',
  },
  {
    id: 'mps-screenshots',
    scenarios: ['mps-new-app', 'icp-new-app'],
    group: 'document',
    need: 'required',
    text: { zh: '公安：APP 截图 3 到 5 张。', en: 'MPS: three to five screenshots of the app.' },
    source: 'mpsGuide',
  },
  {
    id: 'mps-interview',
    scenarios: [...sites, 'mps-new-app'],
    group: 'document',
    need: 'depends',
    text: {
      zh: '交互式网站面谈时：身份证复印件、执照复印件、域名证书复印件、两位联系人的身份证、批文。',
      en: 'For the interview of interactive sites: copies of ID, licence, domain certificate, both contacts’ IDs, approvals.',
    },
    source: 'mpsGuide',
  },
  {
    id: 'mps-claim-proof',
    scenarios: ['mps-claim'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '知道原来的公安备案号或域名，主体与原备案一致。',
      en: 'The earlier MPS number or the domain; the subject is the same.',
    },
    source: 'mpsGuide',
  },
  {
    id: 'cac-org',
    scenarios: ['cac-algorithm'],
    group: 'condition',
    need: 'required',
    text: { zh: '以单位名义备案；ICP 主体与算法备案主体一致。', en: 'Filed by a unit; the ICP subject is the same.' },
    source: 'public',
  },
  {
    id: 'cac-letters',
    scenarios: ['cac-algorithm'],
    group: 'document',
    need: 'required',
    text: {
      zh: '平台模板的算法备案承诺书、落实算法安全主体责任基本情况（签字盖章）。',
      en: 'On the portal’s own templates: commitment letter and the statement on safety responsibility, signed and stamped.',
    },
    source: 'algorithmRules',
  },
  {
    id: 'cac-assessment',
    scenarios: ['cac-algorithm'],
    group: 'document',
    need: 'required',
    text: {
      zh: '算法安全自评估报告、拟公示内容；内容要具体，不要套模板。',
      en: 'Safety self-assessment and the public notice, concrete and not a template.',
    },
    source: 'public',
  },
  {
    id: 'cac-model',
    scenarios: ['cac-algorithm'],
    group: 'document',
    need: 'depends',
    text: {
      zh: '用第三方模型的：对方的备案号、合作协议和截图。',
      en: 'With a third party’s model: its filing number, the agreement and screenshots.',
    },
    source: 'public',
  },
];
