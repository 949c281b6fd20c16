import { defineGuidance } from './define-guidance';

export const numberGuidance = defineGuidance({
  'number.icp': {
    hints: [
      {
        step: 'footer',
        zh: '放首页底部居中，链接https://beian.miit.gov.cn/；网站备案号带-1，广东可只标主体号。',
        en: "At the bottom centre of the home page, linked to https://beian.miit.gov.cn/. Show the website's number with its -1; Guangdong also takes the subject's.",
      },
    ],
    mistakes: [
      { zh: '链接到已停用的 miibeian.gov.cn。', en: 'A link to miibeian.gov.cn, which is dead.' },
      { zh: '页脚没有居中，或没有链接。', en: 'Not centred in the footer, or without a link.' },
    ],
    examples: { valid: ['京ICP备12345678号-1'], invalid: ['京ICP备1234567号'] },
    required: [{ step: 'footer', person: 'required', org: 'required' }],
    rules: ['R-ICPNO'],
    sources: ['huawei', 'public'],
    confidence: 'high',
  },
  'number.mps': {
    hints: [
      {
        step: 'footer',
        zh: '审核通过后30日内放到页脚，图标+链接一起。',
        en: 'In the footer within 30 days of the approval, with icon and link.',
      },
    ],
    mistakes: [{ zh: '链接到已停用的 beian.gov.cn。', en: 'A link to beian.gov.cn, which is dead.' }],
    examples: { valid: ['京公网安备11000002000001号'], invalid: ['京公网安备1100000200001号'] },
    required: [{ step: 'footer', person: 'optional', org: 'optional' }],
    rules: ['R-MPSNO'],
    sources: ['tencent', 'public'],
    confidence: 'high',
  },
  'number.cac': {
    hints: [
      {
        step: 'footer',
        zh: '完成算法备案的产品要在显著位置标明编号并提供公示链接。',
        en: 'A product with a filed algorithm shows the number prominently, with a link to the public notice.',
      },
    ],
    mistakes: [{ zh: '没有放到公示信息的链接。', en: 'Without a link to the public notice.' }],
    examples: { valid: ['网信算备110108823483901230031号'], invalid: ['网信算备11010882348390123003号'] },
    required: [{ step: 'footer', person: 'optional', org: 'optional' }],
    rules: ['R-CACNO'],
    sources: ['algorithmDisplay'],
    confidence: 'high',
  },
  'number.copyrightOwner': {
    hints: [
      {
        step: 'footer',
        zh: '江苏等省要求页脚“版权所有”与单位名称一致。',
        en: "Jiangsu and others want the copyright owner in the footer to be the unit's name.",
      },
    ],
    mistakes: [
      { zh: '与单位名称不一致（江苏等省会查）。', en: 'Unlike the unit’s name, which Jiangsu and others check.' },
    ],
    examples: { valid: ['示例科技（北京）有限公司'], invalid: ['示例科技'] },
    required: [{ step: 'footer', person: 'optional', org: 'optional' }],
    rules: ['R-ORGNAME'],
    sources: ['public'],
    confidence: 'low',
  },
  'number.icpLicence': {
    hints: [{ step: 'footer', zh: '经营性网站标许可证号。', en: 'Commercial sites show the number of their licence.' }],
    mistakes: [
      { zh: '填成 ICP 备案号。', en: 'The ICP filing number instead.' },
      { zh: '许可证过期未续仍在展示。', en: 'Showing a licence that has run out.' },
    ],
    examples: { valid: ['京ICP证030173号', '粤B2-20090059'], invalid: ['京ICP备12345678号'] },
    required: [{ step: 'footer', person: 'optional', org: 'optional' }],
    rules: ['R-ICPLICENCE'],
    sources: ['unchecked'],
    confidence: 'low',
  },
});
