import type { Milestone } from './milestone';

/** What happens on the way to an ICP number, and off it. */
export const icpMilestones = {
  'domain-real-name': {
    actor: 'you',
    title: { zh: '域名实名认证通过', en: 'The domain’s holder is verified' },
    about: {
      zh: '在注册商处完成，持有者要与备案主体一致。通过后等满 3 天再提交备案。',
      en: 'At the registrar; the holder has to be the filing subject. Then wait three days before you hand in.',
    },
    source: 'tencent',
  },
  server: {
    actor: 'you',
    title: { zh: '买好备案用的服务器', en: 'A server for the filing' },
    about: {
      zh: '中国内地节点，包年包月满 3 个月，剩余满 1 个月，有公网 IP，已备服务少于 5 个。在哪家买，就在哪家的控制台备案。',
      en: 'In the mainland, rented for three months with one left, a public IP, fewer than five services. You file in the console of whoever sells it.',
    },
    source: 'huawei',
  },
  'icp-change-happened': {
    actor: 'you',
    title: { zh: '信息发生变化', en: 'Something has changed' },
    about: {
      zh: '名称、证件、地址、负责人、IP、域名等。多数省份不允许变更与新增一起办。',
      en: 'Name, certificate, address, person, IP, domain … Most provinces refuse a change together with an addition.',
    },
    source: 'huawei',
  },
  'icp-submit': {
    actor: 'you',
    title: { zh: '在服务商控制台提交', en: 'Hand in at the provider’s console' },
    about: {
      zh: '提交前关闭域名解析，填好主体、网站和负责人，上传证件，负责人做真实性核验。',
      en: 'Switch off the domain’s resolution first; enter subject, site and people, upload the documents, do the face check.',
    },
    source: 'tencentApp',
  },
  'icp-first-review': {
    actor: 'provider',
    title: { zh: '服务商初审通过', en: 'The provider’s first review' },
    about: {
      zh: '1 到 2 个工作日，会打电话核实；不通时约 1 小时后再打一次，仍不通就退回。',
      en: 'One or two working days with a phone call. Nobody answers: one more about an hour later, then it is returned.',
    },
    source: 'tencentApp',
  },
  'sms-received': {
    actor: 'ministry',
    title: { zh: '收到工信部核验短信', en: 'MIIT’s text message has come' },
    about: {
      zh: '来自 12381 或 106 开头的号码，6 位数字。没收到先查拦截，最多可重发 2 次。',
      en: 'From 12381 or 106…, six digits. If it is missing, look into the blocked messages; it can be sent again twice.',
    },
    source: 'tencent',
    timed: true,
  },
  'sms-check': {
    actor: 'you',
    title: { zh: '完成短信核验', en: 'Do the SMS check' },
    about: {
      zh: '24 小时内到 beian.miit.gov.cn 核验；连错 5 次，第 6 次退单。',
      en: 'Within 24 hours at beian.miit.gov.cn. After five wrong tries the sixth returns the order.',
    },
    source: 'tencent',
  },
  'icp-approved': {
    actor: 'province',
    title: { zh: '管局审核通过，拿到备案号', en: 'The province approves; the number is there' },
    about: {
      zh: '最长 20 个工作日。短信先来的是主体备案号，网站备案号（带“-1”）几小时后可查。',
      en: 'Up to 20 working days. The SMS brings the subject’s number; the site’s (with “-1”) shows some hours later.',
    },
    source: 'huawei',
    brings: 'icp',
  },
  'site-opened': {
    actor: 'you',
    title: { zh: '放好ICP备案号，开通网站', en: 'Put the ICP number in the footer and open the site' },
    about: {
      zh: '开通时就放在首页底部居中，链接到 beian.miit.gov.cn；不放的责令改正，罚款 5,000 到 10,000 元。这一天开始算公安备案的 30 日。',
      en: 'Bottom centre of the home page from the first day, linked to beian.miit.gov.cn; the fine is 5,000 to 10,000 yuan. The police’s 30 days begin now.',
    },
    source: 'miitOrder33',
  },
  'app-shows-number': {
    actor: 'you',
    title: { zh: '在 APP 里显示备案号', en: 'Show the number in the app' },
    about: {
      zh: '放在设置或介绍页的显著位置，链接到备案系统；应用商店里也要填。',
      en: 'Where settings or introduction show it, linked to the filing system; the app stores ask for it too.',
    },
    source: 'public',
  },
  'service-down': {
    actor: 'you',
    title: { zh: '网站停止服务、撤下备案号', en: 'The site is down and its number removed' },
    about: {
      zh: '注销不可撤回：先备份，停止解析，并到公安平台注销同一网站。',
      en: 'Cancelling cannot be taken back: back up first, stop the resolution, and cancel the site with the police too.',
    },
    source: 'huawei',
  },
  'access-cancelled': {
    actor: 'provider',
    title: { zh: '取消接入完成', en: 'The access is cancelled' },
    about: {
      zh: '不用短信核验。如果没有别的服务商接入，备案号会变成空壳并被注销。',
      en: 'No SMS check. If no other provider carries the site, the number becomes empty and is cancelled.',
    },
    source: 'huawei',
  },
} as const satisfies Record<string, Milestone>;
