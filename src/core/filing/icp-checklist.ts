import type { ItemRule } from './checklist-item';
import type { ScenarioId } from './scenario';

const opening: readonly ScenarioId[] = ['icp-first', 'icp-new-website'];
const adding: readonly ScenarioId[] = [...opening, 'icp-new-app', 'icp-new-access'];
const all: readonly ScenarioId[] = [...adding, 'icp-change'];
const cancelling: readonly ScenarioId[] = ['icp-cancel-subject', 'icp-cancel-website'];

/** What an ICP filing wants, by scenario and subject (domain.md 1.3, 1.4). */
export const icpChecklist: readonly ItemRule[] = [
  {
    id: 'domain-holder',
    scenarios: opening,
    group: 'condition',
    need: 'required',
    text: {
      zh: '域名实名认证满 3 天，持有者就是备案主体；后缀在工信部批复名单里，剩余有效期满 3 个月。',
      en: 'Domain verified for three days and held by the filing subject; an approved suffix; three months left.',
    },
    source: 'tencent',
  },
  {
    id: 'server',
    scenarios: adding,
    group: 'condition',
    need: 'required',
    text: {
      zh: '中国内地服务器：包年包月满 3 个月，有公网 IP，已备服务少于 5 个；服务器在别的账号里的，向对方要备案授权码。',
      en: 'A mainland server rented for three months, with a public IP and under five services; one of another account needs its authorisation code.',
    },
    source: 'huawei',
  },
  {
    id: 'resolution-off',
    scenarios: opening,
    group: 'condition',
    need: 'required',
    text: {
      zh: '备案通过前网站打不开：关闭域名解析。',
      en: 'The site cannot be opened before approval: switch off its resolution.',
    },
    source: 'tencent',
  },
  {
    id: 'existing-number',
    scenarios: ['icp-new-website', 'icp-new-app', 'icp-new-access', 'icp-change'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '原来的主体备案号；名称、证件类型、证件号与工信部存的一字不差。',
      en: 'The subject’s number; name, certificate type and number exactly as MIIT has them.',
    },
    source: 'huawei',
  },
  {
    id: 'other-sites',
    scenarios: ['icp-new-website', 'icp-new-app', 'icp-new-access'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '已备案的网站都打得开，并挂了备案号。',
      en: 'The sites filed before can be opened and show their number.',
    },
    source: 'huawei',
  },
  {
    id: 'reachable',
    scenarios: all,
    group: 'condition',
    need: 'required',
    text: {
      zh: '负责人的手机接得通；应急电话是另一个号码；两位负责人的手机和邮箱各不相同。',
      en: 'A mobile that is answered, another emergency phone, and no phone or mailbox shared by two people.',
    },
    source: 'huawei',
  },
  {
    id: 'id-card',
    scenarios: all,
    group: 'document',
    need: 'required',
    text: {
      zh: '负责人身份证两面的原件照片，剩余有效期满 3 个月。',
      en: 'Photos of both sides of the responsible person’s ID card, with three months left.',
    },
    source: 'huawei',
  },
  {
    id: 'face-check',
    scenarios: adding,
    group: 'document',
    need: 'required',
    text: {
      zh: '服务负责人本人做真实性核验（人脸）。',
      en: 'The service’s responsible person does the face check himself.',
    },
    source: 'tencentApp',
  },
  {
    id: 'licence',
    scenarios: all,
    subject: 'org',
    group: 'document',
    need: 'required',
    text: { zh: '营业执照或单位证件的原件照片。', en: 'Photo of the business licence or the unit’s certificate.' },
    source: 'huawei',
  },
  {
    id: 'legal-rep-id',
    scenarios: all,
    subject: 'org',
    group: 'document',
    need: 'depends',
    text: {
      zh: '法定代表人身份证（负责人不是法定代表人时），以及授权书（看省份）。',
      en: 'The legal representative’s ID where he is not the responsible person, and a letter of authority by province.',
    },
    source: 'tencent',
  },
  {
    id: 'domain-certificate',
    scenarios: opening,
    group: 'document',
    need: 'depends',
    text: {
      zh: '域名证书（不是 SSL 证书）；域名在别家的，另要实名认证截图。',
      en: 'The domain certificate (not SSL); for a domain bought elsewhere, a screenshot of its verification.',
    },
    source: 'tencent',
  },
  {
    id: 'prior-approval',
    scenarios: adding,
    group: 'document',
    need: 'depends',
    text: {
      zh: '涉及新闻、出版、药品、文化、视听、网约车、金融、校外培训、宗教的，要前置审批文件；个人办不了。',
      en: 'News, publishing, drugs, culture, video, ride-hailing, finance, tutoring, religion: the prior approval, which individuals cannot get.',
    },
    source: 'tencent',
  },
  {
    id: 'app-package',
    scenarios: ['icp-new-app'],
    group: 'document',
    need: 'required',
    text: {
      zh: '每个平台的包名、公钥和证书指纹（安卓 MD5，苹果 SHA-1），用正式签名；APP 图标 100 KB 以内。',
      en: 'Package name, public key and fingerprint for each platform (Android MD5, Apple SHA-1) of the release signature; an icon up to 100 KB.',
    },
    source: 'tencentApp',
  },
  {
    id: 'change-proof',
    scenarios: ['icp-change'],
    group: 'document',
    need: 'depends',
    text: {
      zh: '变更证明，例如更名通知书（看省份）。',
      en: 'Proof of the change, such as a notice of the new name, by province.',
    },
    source: 'huawei',
  },
  {
    id: 'sms-phone',
    scenarios: [...all, ...cancelling],
    group: 'condition',
    need: 'required',
    text: {
      zh: '负责人手机收得到 12381 和 106 开头的短信，记得证件号码后 6 位。',
      en: 'The mobile receives messages from 12381 and 106…; have the ID’s last six characters at hand.',
    },
    source: 'tencent',
  },
  {
    id: 'cancel-for-good',
    scenarios: cancelling,
    group: 'condition',
    need: 'required',
    text: { zh: '确定不再需要：注销不能撤回，号码不会还给您。', en: 'Be sure: a cancelled number does not come back.' },
    source: 'huawei',
  },
  {
    id: 'other-access',
    scenarios: ['icp-cancel-access'],
    group: 'condition',
    need: 'required',
    text: {
      zh: '网站已在别的服务商新增接入；否则备案号会变成空壳并被注销。',
      en: 'Another provider already carries the site; else the number becomes empty and is cancelled.',
    },
    source: 'huawei',
  },
];
