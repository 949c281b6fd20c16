import type { FieldRuleId } from '../rules/rule-id';
import type { Topic } from './hint';

/** What the rules on documents, people and contacts ask. */
export const documentRuleTopics: Readonly<Partial<Record<FieldRuleId, Topic>>> = {
  'R-ID18': {
    title: { zh: '居民身份证号码', en: 'Resident ID number' },
    about: {
      zh: '18 位，末位可为大写 X；前两位是省份，中间是出生日期，最后一位是校验位。',
      en: '18 characters, the last may be X: province, birth date, check digit.',
    },
    words: '身份证号 身份证校验 18位 id_number',
  },
  'R-AGE': {
    title: { zh: '负责人年龄', en: 'Age of the responsible person' },
    about: {
      zh: '多数省份要求年满 18 岁，江苏、广东等接受 16 岁以上。',
      en: '18 in most provinces; Jiangsu and Guangdong take 16.',
    },
    words: '未成年 16岁 18岁 age',
  },
  'R-HKMO-PERMIT': {
    title: { zh: '港澳居民来往内地通行证', en: 'Hong Kong and Macau permit' },
    about: {
      zh: 'H 或 M 加 8 位数字；旧卡后两位是换证次数，填前 9 位。',
      en: 'H or M and eight digits; old cards add two for the issue count: give the first nine.',
    },
    words: '回乡证 港澳通行证',
  },
  'R-TW-PERMIT': {
    title: { zh: '台湾居民来往大陆通行证', en: 'Taiwan permit' },
    about: { zh: '8 位数字。', en: 'Eight digits.' },
    words: '台胞证',
  },
  'R-HMT-RESIDENCE': {
    title: { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macau, Taiwan' },
    about: {
      zh: '18 位，以 810000、820000 或 830000 开头，有校验位。',
      en: '18 characters from 810000, 820000 or 830000, with a check digit.',
    },
    words: '港澳居民居住证 台湾居民居住证',
  },
  'R-PASSPORT': {
    title: { zh: '护照号码', en: 'Passport number' },
    about: {
      zh: '因私护照以 E 或 G 开头，共 9 位；外国护照为 5 到 20 位字母数字。',
      en: 'Chinese ordinary passports have nine characters from E or G; foreign ones 5 to 20.',
    },
    words: '护照 passport',
  },
  'R-FPR': {
    title: { zh: '外国人永久居留身份证', en: 'Foreigner’s permanent residence card' },
    about: {
      zh: '新卡 18 位、以 9 开头；旧卡是 3 个字母加 12 位数字。',
      en: 'New cards have 18 characters from 9, old ones three letters and twelve digits.',
    },
    words: '五星卡 绿卡 永居证',
  },
  'R-USCC': {
    title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    about: {
      zh: '18 位，字母大写，没有 I、O、S、V、Z，最后一位是校验位。',
      en: '18 characters, capitals without I, O, S, V, Z, the last a check character.',
    },
    words: '信用代码 营业执照号 税号 uscc',
  },
  'R-ORGCODE': {
    title: { zh: '组织机构代码', en: 'Organisation code' },
    about: {
      zh: '8 位加校验位；2015 年起由信用代码代替。',
      en: 'Eight characters and a check; replaced by the credit code in 2015.',
    },
    words: '机构代码',
  },
  'R-BIZLIC15': {
    title: { zh: '旧版营业执照注册号', en: 'Old business licence number' },
    about: {
      zh: '15 位数字；已换证的请填 18 位信用代码。',
      en: '15 digits; once reissued, the 18-character code is the one to give.',
    },
    words: '注册号 15位',
  },
  'R-MOBILE': {
    title: { zh: '手机号码', en: 'Mobile number' },
    about: {
      zh: '11 位；虚拟运营商（162、165、167、170、171）和物联网号段可能收不到核验短信。',
      en: '11 digits; virtual operators (162, 165, 167, 170, 171) and IoT ranges may not get the SMS.',
    },
    words: '虚拟号段 手机号 170 mobile',
  },
  'R-LANDLINE': {
    title: { zh: '座机号码', en: 'Landline' },
    about: {
      zh: '区号-号码，例如 010-62671188；010 和 02x 后接 8 位。',
      en: 'Area code and number, such as 010-62671188; eight digits after 010 and 02x.',
    },
    words: '固定电话 区号 landline',
  },
  'R-EMAIL': {
    title: { zh: '电子邮箱', en: 'E-mail' },
    about: {
      zh: '用常用邮箱，半角字符；两位负责人不能相同。',
      en: 'A mailbox you read, half-width; two people need two.',
    },
    words: '邮箱 email',
  },
  'R-NAME': {
    title: { zh: '姓名写法', en: 'Writing a person’s name' },
    about: {
      zh: '与证件逐字一致，不加空格和称呼，间隔点用“·”。',
      en: 'As on the document, no spaces or titles, the dot is ·.',
    },
    words: '名字 间隔号 name',
  },
  'R-ORGNAME': {
    title: { zh: '单位名称写法', en: 'Writing a unit’s name' },
    about: { zh: '照抄证件，括号用全角，不写简称。', en: 'As on the certificate, full-width brackets, no short form.' },
    words: '公司名称 括号',
  },
  'R-ADDRESS': {
    title: { zh: '详细地址写法', en: 'Writing an address' },
    about: {
      zh: '写到楼号房间号，不重复省市区；没有门牌号的，备注写“通信地址已为最详细地址”。',
      en: 'To building and room, without repeating the region; without a number say so in the remark.',
    },
    words: '门牌号 最详细地址 address',
  },
  'R-REGION3': {
    title: { zh: '省市区', en: 'Province, city, county' },
    about: { zh: '三级地址；直辖市第二级是“市辖区”。', en: 'Three levels; municipalities have 市辖区 as the second.' },
    words: '市辖区 region',
  },
  'R-CERT-EXPIRY': {
    title: { zh: '证件有效期', en: 'Validity of a document' },
    about: {
      zh: '不能过期，剩余不足 3 个月的请先换证。',
      en: 'Not expired; with less than three months left, renew first.',
    },
    words: '身份证过期 有效期不足 3个月 expiry',
  },
  'R-LONGTERM': {
    title: { zh: '长期有效', en: 'Long-term validity' },
    about: { zh: '证件写“长期”的勾选长期，不要编日期。', en: 'Where the card says 长期, tick it and invent no date.' },
    words: '长期 long_term',
  },
};
