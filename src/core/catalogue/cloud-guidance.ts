import { defineGuidance } from './define-guidance';

export const cloudGuidance = defineGuidance({
  'cloud.resource': {
    hints: [
      {
        step: 'icp-check',
        zh: '大陆节点、包年包月、累计≥3个月、剩余≥1个月且有公网IP的服务器才能选；按量付费不行。',
        en: 'Only a mainland server on subscription counts: 3 months or more in all, at least 1 month left, with a public IP. Pay-as-you-go does not.',
      },
      { step: 'icp-app', zh: '与基础信息校验时选的一致。', en: 'The same as in the base check.' },
    ],
    mistakes: [
      { zh: '选了按量付费、境外节点或不足 3 个月的服务器。', en: 'A pay-as-you-go, overseas or short-term server.' },
      { zh: '一台服务器已用满 5 个备案名额。', en: 'A server whose five filings are used up.' },
    ],
    examples: { valid: ['轻量应用服务器'], invalid: ['香港服务器'] },
    required: [
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'icp-app', person: 'required', org: 'required' },
    ],
    rules: ['R-ENUM', 'X-RESOURCE'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'cloud.authCode': {
    hints: [
      {
        step: 'icp-check',
        zh: '服务器不在本账号时使用：腾讯/华为叫备案授权码，阿里叫备案服务号（形如xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx），一码只能备一个网站。',
        en: 'For a server of another account. Tencent and Huawei call it 备案授权码, Alibaba 备案服务号 (in UUID form). One code files one site.',
      },
    ],
    mistakes: [
      {
        zh: '复制时带了空格、换行，或用了已经用过的码。',
        en: 'Spaces or line breaks from copying, or a code that was used before.',
      },
    ],
    examples: { valid: ['32a43232-a888-88e8-b9ec-00888be0abcd'], invalid: ['32a43232a88888e8b9ec00888be0abcd'] },
    required: [{ step: 'icp-check', person: 'optional', org: 'optional' }],
    rules: ['R-UUID'],
    sources: ['tencentApp', 'filingCourse', 'huawei'],
    confidence: 'high',
  },
});
