import { defineGuidance } from './define-guidance';

export const accessGuidance = defineGuidance({
  'website.accessProviderScope': {
    hints: [{ step: 'mps-access', zh: '大陆服务器选境内。', en: 'Choose 境内 for a server on the mainland.' }],
    mistakes: [{ zh: '服务器在大陆却选境外。', en: 'Choosing 境外 for a mainland server.' }],
    examples: { valid: ['境内'], invalid: ['国内'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['public'],
    confidence: 'low',
  },
  'website.accessProviderRegion': {
    hints: [
      {
        step: 'mps-access',
        zh: '填接入服务商公司所在地（不是您的所在地）：腾讯云是北京市海淀区，阿里云是浙江省杭州市余杭区。',
        en: "Where the access provider's company sits, not you: Tencent Cloud is 北京市 海淀区, Alibaba Cloud 浙江省 杭州市 余杭区.",
      },
    ],
    mistakes: [
      {
        zh: '填了自己的住址。要填接入商公司所在地。',
        en: 'One’s own address; it is where the provider’s company sits.',
      },
    ],
    examples: { valid: ['北京市/海淀区'], invalid: ['浙江省'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-REGION3', 'X-PROVIDER-REF'],
    sources: ['mpsWalkthrough', 'tencent'],
    confidence: 'high',
  },
  'website.accessProvider': {
    hints: [
      {
        step: 'mps-access',
        zh: '点“查询网络接入服务商”搜“腾讯云/阿里云”，选地区正确的那条；必须是ICP备案的接入商。',
        en: 'Press the 查询 button, search for 腾讯云, 阿里云 and so on, and choose the row with the right region. It must be the provider of the ICP filing.',
      },
    ],
    mistakes: [
      {
        zh: '写品牌名而不是公司全称，或选了同名但地区不对的一条。',
        en: 'A brand instead of the company’s full name, or the row with the wrong region.',
      },
      { zh: '与 ICP 备案的接入商不是同一家。', en: 'Another provider than the one of the ICP filing.' },
    ],
    examples: { valid: ['腾讯云计算（北京）有限责任公司'], invalid: ['测试'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-NONEMPTY', 'X-PROVIDER-REF'],
    sources: ['mpsWalkthrough', 'tencent'],
    confidence: 'high',
  },
  'website.accessMethod': {
    hints: [
      {
        step: 'mps-access',
        zh: '云服务器/轻量选租赁主机；虚拟主机、静态托管选租赁虚拟空间（有的地方云服务器也选租赁虚拟空间，以属地网安为准）。',
        en: 'Cloud servers choose 租赁主机, virtual and static hosting 租赁虚拟空间. In some places cloud servers choose the latter too; the local police decide.',
      },
      {
        step: 'icp-website',
        zh: '接入商系统自动填；云服务器=云接入/虚拟主机。',
        en: "The provider's system usually fills it in; a cloud server is 云接入 or 虚拟主机.",
      },
    ],
    mistakes: [{ zh: '云服务器选了专线。', en: '专线 for a cloud server.' }],
    examples: { valid: ['租赁主机', '云接入'], invalid: ['云'] },
    required: [
      { step: 'mps-access', person: 'required', org: 'required' },
      { step: 'icp-website', person: 'depends', org: 'depends' },
    ],
    rules: ['R-ENUM'],
    sources: ['mpsWalkthrough', 'tencent', 'public'],
    confidence: 'high',
  },
  'website.accessProviderPhone': {
    hints: [
      {
        step: 'mps-access',
        zh: '部分界面需要：腾讯云4009-100-100，阿里云95187。',
        en: 'Some versions of the form ask for it: Tencent Cloud 4009-100-100, Alibaba Cloud 95187.',
      },
    ],
    mistakes: [
      {
        zh: '填了自己的电话；这里是接入服务商的客服电话。',
        en: 'One’s own phone; it is the provider’s service line that is asked for.',
      },
    ],
    examples: { valid: ['4009100100', '95187'], invalid: ['62671188'] },
    required: [{ step: 'mps-access', person: 'optional', org: 'optional' }],
    rules: ['R-PHONE'],
    sources: ['tencent', 'public'],
    confidence: 'medium',
  },
  'website.accessProviderCode': {
    hints: [
      {
        step: 'mps-access',
        zh: '旧界面字段；腾讯云56365494-8 / 911101085636549482。',
        en: 'A field of the old form; Tencent Cloud is 56365494-8 or 911101085636549482.',
      },
    ],
    mistakes: [{ zh: '填成自己单位的代码。', en: 'One’s own unit’s code.' }],
    examples: { valid: ['56365494-8', '911101085636549482'], invalid: ['56365494-7'] },
    required: [{ step: 'mps-access', person: 'optional', org: 'optional' }],
    rules: ['R-ORGCODE', 'R-USCC'],
    sources: ['tencent'],
    confidence: 'medium',
  },
  'website.registrarScope': {
    hints: [{ step: 'mps-access', zh: '国内注册商选境内。', en: 'Choose 境内 for a mainland registrar.' }],
    mistakes: [{ zh: '国内注册商的域名选了境外。', en: 'Choosing 境外 for a mainland registrar.' }],
    examples: { valid: ['境内'], invalid: ['国内'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['public'],
    confidence: 'low',
  },
  'website.registrarRegion': {
    hints: [
      {
        step: 'mps-access',
        zh: '注册商公司所在地，例如新网在北京市大兴区。',
        en: "Where the registrar's company sits, for example Xinnet in 北京市 大兴区.",
      },
    ],
    mistakes: [{ zh: '填了自己的住址或接入商的地区。', en: 'One’s own address or the access provider’s region.' }],
    examples: { valid: ['北京市/大兴区'], invalid: ['北京市'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-REGION3'],
    sources: ['tencent'],
    confidence: 'medium',
  },
  'website.registrar': {
    hints: [
      {
        step: 'mps-access',
        zh: '查WHOIS的“Sponsoring Registrar/注册商”照填；在腾讯云买的域名注册商可能是新网、广州云讯、烟台帝思普或腾讯云自己。填错会被打回。',
        en: 'Copy the “Sponsoring Registrar” of WHOIS. A domain bought at Tencent Cloud may be with Xinnet, 广州云讯, 烟台帝思普 or Tencent Cloud itself. A wrong registrar is returned.',
      },
    ],
    mistakes: [
      {
        zh: '在腾讯云买的域名就填腾讯云，而 WHOIS 上的注册商是新网等别家。',
        en: 'Entering Tencent Cloud for a domain bought there while WHOIS names another registrar, such as Xinnet.',
      },
    ],
    examples: { valid: ['北京新网数码信息技术有限公司'], invalid: ['无'] },
    required: [{ step: 'mps-access', person: 'required', org: 'required' }],
    rules: ['R-NONEMPTY', 'X-REGISTRAR-WHOIS'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
});
