import type { Milestone } from './milestone';

/** What happens with the police and the CAC. */
export const otherMilestones = {
  'mps-account': {
    actor: 'you',
    title: { zh: '登录公安平台', en: 'Log in at the MPS platform' },
    about: {
      zh: '用“公安一网通办”APP 扫码实人认证，只从应用商店下载。2023 年 10 月 7 日前的账号先绑定旧账号。',
      en: 'With the 公安一网通办 app (from an app store only) and a face check. Accounts from before 7 October 2023 are bound first.',
    },
    source: 'mpsGuide',
  },
  'mps-submit': {
    actor: 'you',
    title: { zh: '提交公安备案', en: 'Hand in the MPS filing' },
    about: {
      zh: '网站开通后 30 日内。不用等主体审核通过，就可以接着填网站。',
      en: 'Within 30 days of the opening. The site can be entered before the subject is approved.',
    },
    source: 'mpsOrder33',
  },
  'mps-approved': {
    actor: 'police',
    title: { zh: '网安审核通过，拿到公安备案号', en: 'The police approve; the MPS number is there' },
    about: {
      zh: '页面写 30 日，常见几小时到两周。属地网安可能打电话或约谈，交互式网站要现场或当面核查，属正常。',
      en: 'The form says 30 days, often hours to two weeks. A call or an interview by the local police is normal for interactive sites.',
    },
    source: 'mpsGuide',
    brings: 'mps',
  },
  'mps-footer': {
    actor: 'you',
    title: { zh: '页脚放好公安备案号和图标', en: 'Icon and MPS number in the footer' },
    about: {
      zh: '审核通过后 30 日内，链接到 beian.mps.gov.cn/#/query/webSearch?code= 加 14 位号码。',
      en: 'Within 30 days of the approval, linked to beian.mps.gov.cn/#/query/webSearch?code= and the 14 digits.',
    },
    source: 'tencent',
  },
  'algorithm-started': {
    actor: 'you',
    title: { zh: '算法服务上线', en: 'The algorithm goes online' },
    about: {
      zh: '从提供服务之日起 10 个工作日内备案。上线前就可以准备材料。',
      en: 'File within 10 working days of first providing the service. The material can be prepared before.',
    },
    source: 'algorithmRules',
  },
  'cac-submit': {
    actor: 'you',
    title: { zh: '提交算法备案', en: 'Hand in the algorithm filing' },
    about: {
      zh: '先填主体信息（先审），再填算法信息和产品信息。名称、模态、产品形态前后要一致。',
      en: 'Subject first (reviewed first), then algorithm and product. Names, modalities and product form have to agree.',
    },
    source: 'algorithmRules',
  },
  'cac-approved': {
    actor: 'cac',
    title: { zh: '网信办备案通过，拿到备案编号', en: 'The CAC files it; the number is there' },
    about: {
      zh: '材料齐全后 30 个工作日内；实际整体 1 到 4 个月。',
      en: 'Within 30 working days of complete material; in practice one to four months in all.',
    },
    source: 'public',
    brings: 'cac',
  },
  'cac-shown': {
    actor: 'you',
    title: { zh: '在产品里公示备案编号', en: 'Show the number in the product' },
    about: {
      zh: '在网站或应用的显著位置标明备案编号，并提供公示信息链接。',
      en: 'In a prominent place of the site or app, with a link to the public notice.',
    },
    source: 'algorithmDisplay',
  },
} as const satisfies Record<string, Milestone>;
