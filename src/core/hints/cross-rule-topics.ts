import type { CrossRuleId } from '../rules/rule-id';
import type { Topic } from './hint';

/** What the rules between fields ask. */
export const crossRuleTopics: Readonly<Partial<Record<CrossRuleId, Topic>>> = {
  'X-NATURE-CERT': {
    title: { zh: '单位性质与证件类型', en: 'Nature and certificate' },
    about: {
      zh: '证件类型由单位性质决定：企业是营业执照，事业单位是法人证书。',
      en: 'The nature decides the certificate: a licence for companies, 法人证书 for public institutions.',
    },
    words: '证件类型怎么选',
  },
  'X-PROVINCE-CERT': {
    title: { zh: '备案省份与证件所在省', en: 'Province of filing and certificate' },
    about: {
      zh: '单位不能跨省备案；个人异地备案要看省份。',
      en: 'Units cannot file across provinces; for individuals it depends.',
    },
    words: '跨省备案 异地备案 居住证',
  },
  'X-DOMAIN-OWNER': {
    title: { zh: '域名持有者与主体', en: 'Domain holder and subject' },
    about: { zh: '域名持有者要是备案主体本身。', en: 'The domain’s holder has to be the subject.' },
    words: '域名所有者 过户',
  },
  'X-LEGALREP-PRINCIPAL': {
    title: { zh: '主体负责人与法定代表人', en: 'Responsible person and legal representative' },
    about: {
      zh: '多数省份要求是同一人；安徽、海南、江苏、甘肃等可授权。',
      en: 'One person in most provinces; Anhui, Hainan, Jiangsu, Gansu take a letter.',
    },
    words: '法人 授权书 legal_representative',
  },
  'X-MOBILE-UNIQUE': {
    title: { zh: '一人一号', en: 'One mobile per person' },
    about: {
      zh: '两位负责人不是同一人时，手机号、应急电话、邮箱都不能相同。',
      en: 'Two people need two mobiles, emergency phones and mailboxes.',
    },
    words: '手机号重复 手机号已被使用 同一个手机号',
  },
  'X-EMERGENCY-DIFF': {
    title: { zh: '应急电话与手机号', en: 'Emergency phone and mobile' },
    about: { zh: '应急联系电话不能与手机号码相同。', en: 'The emergency phone may not be the mobile.' },
    words: '应急电话 紧急电话',
  },
  'X-AREACODE-REGION': {
    title: { zh: '电话区号与地址', en: 'Area code and address' },
    about: { zh: '座机区号要与通信地址所在城市一致。', en: 'The area code has to be the address city’s.' },
    words: '区号不一致',
  },
  'X-NAME-ICP-EQ-MPS': {
    title: { zh: '网站名称三处一致', en: 'One site name everywhere' },
    about: {
      zh: '公安备案名称、ICP 备案名称、网页标题要一致。',
      en: 'MPS filing, ICP filing and page title carry one name.',
    },
    words: '名称不一致 网页标题 title',
  },
  'X-OPEN-AFTER-ICP': {
    title: { zh: '网站开通日期', en: 'Opening date' },
    about: {
      zh: '不早于 ICP 备案通过的日期，通常就填那一天。',
      en: 'Not before the ICP approval; usually that very day.',
    },
    words: '开通时间 开通日期填什么',
  },
  'X-30DAYS': {
    title: { zh: '公安备案30日期限', en: 'The 30 days of the MPS filing' },
    about: {
      zh: '网站开通后 30 日内办理；通过后 30 日内把编号放到页脚。',
      en: 'File within 30 days of opening; show the number within 30 days of approval.',
    },
    words: '30天 三十天 逾期 超过30天',
  },
  'X-PROVINCE-ICP': {
    title: { zh: '备案号与省份', en: 'Number and province' },
    about: { zh: '备案号开头的字是主体所在省的简称。', en: 'The number’s first character is the subject’s province.' },
    words: '京 粤 沪 省份简称',
  },
  'X-IP-DNS': {
    title: { zh: 'IP与域名解析', en: 'IP and resolution' },
    about: {
      zh: '填域名实际解析到的公网 IP，用 CDN 的也一样。',
      en: 'The public address the domain resolves to, with a CDN too.',
    },
    words: '解析 cdn dns',
  },
  'X-PROVIDER-REF': {
    title: { zh: '接入服务商怎么选', en: 'Choosing the access provider' },
    about: {
      zh: '在门户里搜公司，选公司所在地的那一条：腾讯云是北京海淀，阿里云是杭州余杭。',
      en: 'Search the company and take the row of its own region: Tencent Beijing Haidian, Alibaba Hangzhou Yuhang.',
    },
    words: '接入商选哪个 接入商所在地',
  },
  'X-REGISTRAR-WHOIS': {
    title: { zh: '域名注册服务商怎么选', en: 'Choosing the registrar' },
    about: {
      zh: '以 WHOIS 的注册商为准；腾讯云的域名常是新网、广州云讯或烟台帝思普。',
      en: 'As WHOIS says; Tencent’s domains are often at Xinnet, Yunxun or DNSPod.',
    },
    words: '注册商选哪个 whois查询',
  },
  'X-INTERACTIVE-FEATURES': {
    title: { zh: '交互式怎么选', en: 'Interactive or not' },
    about: {
      zh: '能注册、登录、评论、上传、支付的选“是”，事后加功能要变更。',
      en: 'Yes where visitors register, comment, upload or pay; adding that later is a change.',
    },
    words: '有评论 有登录 要不要选交互',
  },
  'X-PREAPPROVAL-KEYWORDS': {
    title: { zh: '前置审批怎么选', en: 'Choosing prior approvals' },
    about: {
      zh: '不涉及选“以上都不涉及”；名称和内容里有相关词的，准备批文或承诺书。',
      en: '“None” if none apply; with such words in name or content have a permit or a commitment.',
    },
    words: '前置许可怎么选 批文',
  },
  'X-PERSON-CONTENT': {
    title: { zh: '个人网站的内容', en: 'What personal sites may hold' },
    about: {
      zh: '个人只能选“博客/个人空间”或“其他”，不能办论坛、商城和企业内容。',
      en: 'Only 博客/个人空间 or 其他: no forum, shop or company content.',
    },
    words: '个人备案限制 个人能不能',
  },
  'X-RESOURCE': {
    title: { zh: '备案服务器', en: 'Server for the filing' },
    about: {
      zh: '中国内地、包年包月满 3 个月、剩余满 1 个月、有公网 IP。',
      en: 'In the mainland, three months rented, one left, a public IP.',
    },
    words: '服务器要求 香港服务器 海外服务器',
  },
  'X-PACKAGE-UNIQUE': {
    title: { zh: '包名不能重复', en: 'Package names do not repeat' },
    about: {
      zh: '不同 APP 不能共用包名，同一 APP 不同平台可以相同。',
      en: 'Apps may not share one; one app’s platforms may.',
    },
    words: '包名重复',
  },
  'X-MIIT-EXISTING': {
    title: { zh: '已有主体备案号', en: 'A subject that has filed' },
    about: {
      zh: '证件类型和号码要与工信部登记的一字不差，否则会被判成首次备案。',
      en: 'Certificate as MIIT has it, or the order counts as a first filing.',
    },
    words: '备案类型不对 判成首次',
  },
  'X-CAC-10WD': {
    title: { zh: '算法备案10个工作日', en: 'Ten working days for algorithms' },
    about: {
      zh: '上线 10 个工作日内备案，变更 10 个工作日，终止后 20 个工作日内注销。',
      en: 'File within 10 working days, change within 10, cancel within 20 of the end.',
    },
    words: '算法备案期限',
  },
};
