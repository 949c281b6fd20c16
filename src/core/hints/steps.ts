import type { Topic } from './hint';

/** What is done in a filing, in its order, and the kinds of filing. */
export const steps: Readonly<Record<string, Topic>> = {
  'domain-real-name': {
    title: { zh: '完成域名实名认证', en: 'Verify the domain’s holder' },
    about: {
      zh: '持有者与将来的备案主体一致，通过后等满 3 天。',
      en: 'The holder is the later subject; wait three days afterwards.',
    },
    words: '域名实名 等3天 三天',
  },
  server: {
    title: { zh: '准备备案用的服务器', en: 'Get a server for the filing' },
    about: {
      zh: '中国内地节点，包年包月累计满 3 个月，剩余满 1 个月，有公网 IP，已备服务少于 5 个。',
      en: 'In the mainland, rented for three months, one month left, a public IP, fewer than five services on it.',
    },
    words: '服务器要求 云服务器 ecs cvm 买服务器 server',
  },
  'submit-icp': {
    title: { zh: '提交ICP备案', en: 'Hand in the ICP filing' },
    about: {
      zh: '在接入服务商的控制台填写主体、网站和负责人，提交前关闭域名解析。',
      en: 'Enter subject, site and people in the provider’s console; switch off the domain’s resolution before.',
    },
    words: '填写备案信息 关闭解析 提交订单 submit',
  },
  'first-review': {
    title: { zh: '接入服务商初审', en: 'First review by the provider' },
    about: {
      zh: '1 到 2 个工作日，会打电话核实；未接通约 1 小时后再打一次，仍不通就退回。',
      en: 'One or two working days with a phone call; if nobody answers, one more about an hour later, then it is returned.',
    },
    words: '初审 电话核实 阿里云初审 腾讯云初审 review',
  },
  'sms-check': {
    title: { zh: '短信核验', en: 'SMS check' },
    about: {
      zh: '收到 12381 或 106 开头的短信后，24 小时内到工信部网站核验；连错 5 次，第 6 次退单。',
      en: 'Within 24 hours of the SMS from 12381 or 106…, on MIIT’s site; after five wrong tries the sixth returns the order.',
    },
    words: '验证码 12381 工信部短信 24小时 sms',
  },
  'administration-review': {
    title: { zh: '管局审核', en: 'Review by the province' },
    about: {
      zh: '最长 20 个工作日；通过后短信先告知主体备案号，网站备案号几小时后可查。',
      en: 'Up to 20 working days; the SMS shows the subject’s number, the site’s number appears hours later.',
    },
    words: '通管局审核 审核多久 20个工作日 备案进度',
  },
  'footer-icp': {
    title: { zh: '网站底部放ICP备案号', en: 'Put the ICP number in the footer' },
    about: {
      zh: '开通时放在首页底部居中，链接到 beian.miit.gov.cn。不放的责令改正，罚款 5,000 到 10,000 元。',
      en: 'When the site opens: bottom centre of the home page, linked to beian.miit.gov.cn. The fine is 5,000 to 10,000 yuan.',
    },
    words: '页脚 备案号放哪里 悬挂备案号 挂备案号 footer',
  },
  'submit-mps': {
    title: { zh: '提交公安备案', en: 'Hand in the MPS filing' },
    about: {
      zh: '开通后 30 日内：先建开办主体，不必等它通过，就可申请新办网站；最后有 30 秒的告知书。',
      en: 'Within 30 days of opening: create the subject, apply for the site without waiting for it, read the notice for 30 seconds.',
    },
    words: '新办网站申请 30天 三十日 开办主体管理 新增开办主体',
  },
  'mps-review': {
    title: { zh: '公安机关审核', en: 'Review by the police' },
    about: {
      zh: '30 个自然日内，当地网安会打电话；非交互式初审后即完成，交互式要面审或实地检查。',
      en: 'Within 30 days; the local police call. Non-interactive sites end there, interactive ones get an interview or a visit.',
    },
    words: '面审 实地检查 网警电话 网安电话 当面核验 interview',
  },
  'footer-mps': {
    title: { zh: '网站底部放公安备案号', en: 'Put the MPS number in the footer' },
    about: {
      zh: '审核通过后 30 日内放图标、编号和链接，在“已备案网站”详情里复制。',
      en: 'Within 30 days of approval: icon, number and link, to be copied from the filed site’s details.',
    },
    words: '公安备案图标 备案编号 警徽 复制备案号',
  },
  'submit-algorithm': {
    title: { zh: '提交算法备案', en: 'Hand in the algorithm filing' },
    about: {
      zh: '先主体信息，再算法信息和产品信息；上线后 10 个工作日内，材料齐全后 30 个工作日内答复。',
      en: 'Subject first, then algorithm and product; within 10 working days of going online, answered within 30.',
    },
    words: '算法备案流程 10个工作日',
  },
  'first-filing': {
    title: { zh: '首次备案', en: 'First filing' },
    about: {
      zh: '主体和域名都没有备过案。需要域名、服务器、证件和负责人核身。',
      en: 'Neither subject nor domain was filed before: domain, server, certificates, face check.',
    },
    words: '第一次备案 新备案',
  },
  'new-site': {
    title: { zh: '新增网站', en: 'New website' },
    about: {
      zh: '主体已备案，再加一个网站；以前的网站要能打开、内容相符、挂着备案号。',
      en: 'The subject has filed and adds a site; earlier sites have to be up, true and carry their numbers.',
    },
    words: '新增互联网信息服务 加网站 无接入新增',
  },
  'new-app': {
    title: { zh: '新增APP', en: 'New app' },
    about: {
      zh: '主体已备案，再加一个 APP；每个上架平台各填一条包名、公钥和签名。',
      en: 'The subject has filed and adds an app: package, key and signature for each platform.',
    },
    words: 'app备案 应用备案',
  },
  'new-access': {
    title: { zh: '新增接入', en: 'Additional access' },
    about: {
      zh: '网站已在别处备案，现在也用这家的服务器。备案号不变，信息要与工信部一致。',
      en: 'Filed elsewhere, now also served here. The number stays; the data has to equal MIIT’s.',
    },
    words: '接入备案 换服务器 换接入商 转入备案',
  },
  change: {
    title: { zh: '变更备案', en: 'Change a filing' },
    about: {
      zh: '名称、地址、证件、负责人、IP、域名或包信息变了，要在 10 个工作日内更正；省份、证件号和域名不能改。',
      en: 'Name, address, certificate, people, IP or packages changed: within 10 working days. Province, number and domain stay.',
    },
    words: '修改备案 改备案信息 网站信息变更',
  },
  'cancel-subject': {
    title: { zh: '注销主体', en: 'Cancel the subject' },
    about: {
      zh: '连同名下全部网站和 APP 一起注销，要短信核验，不能恢复。',
      en: 'With all its sites and apps; needs the SMS check and cannot be undone.',
    },
    words: '注销备案 删除备案 取消备案',
  },
  'cancel-service': {
    title: { zh: '注销服务', en: 'Cancel one service' },
    about: {
      zh: '只注销一个网站或 APP，主体保留；要短信核验。',
      en: 'One site or app only, the subject stays; needs the SMS check.',
    },
    words: '注销网站 网站注销申请 注销app',
  },
  'cancel-access': {
    title: { zh: '取消接入', en: 'Leave a provider' },
    about: {
      zh: '不再用这家的服务器。没有别家接入时，备案号会变成空壳并被收回。',
      en: 'The site leaves this provider. Without another one the number becomes empty and is withdrawn.',
    },
    words: '取消接入备案 转出备案',
  },
  migrate: {
    title: { zh: '迁移备案', en: 'Move a site to another subject' },
    about: {
      zh: '把网站迁到另一个主体，先过户域名；不能迁给个人，APP 不能迁移。',
      en: 'To another subject, after the domain’s transfer; never to an individual, and apps cannot move.',
    },
    words: '转移备案 过户',
  },
  'claim-site': {
    title: { zh: '已办网站认领', en: 'Claim a filed site' },
    about: {
      zh: '网站以前用别的账号做过公安备案，在这里认领到自己名下。',
      en: 'The site was filed with MPS from another account: claim it here.',
    },
    words: '网站认领 认领',
  },
  'bind-account': {
    title: { zh: '绑定旧账号', en: 'Bind the old account' },
    about: {
      zh: '2023 年 10 月 7 日以前注册的：先注册新账号，登录后点右上角姓名，选“绑定旧账号”。',
      en: 'Registered before 7 October 2023: make a new account, log in, click your name at the top right, bind the old one.',
    },
    words: '旧账号 老账号 账号迁移 bind',
  },
};
