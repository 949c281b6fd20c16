import type { Block, FieldSpec, Form, Step } from '../../practice/form-spec';
import { certificatesFor, idTypes, languages, natures, preApprovals, yesNo } from '../../practice/option-lists';

const isApp = (form: Form): boolean => form.serviceKind === 'APP';
const isSite = (form: Form): boolean => form.serviceKind === '网站/域名';
const byCode = (form: Form): boolean => form.cloud === '备案授权码';
const imageHelp = '请使用原件拍照上传，JPG 或 PNG 格式';

const region = (label: string): FieldSpec => ({ name: 'region', label, kind: 'region' });
const nature: FieldSpec = {
  name: 'nature',
  label: '主办单位性质',
  kind: 'choice',
  options: natures,
  clears: ['certType', 'certNumber'],
};
const certType: FieldSpec = {
  name: 'certType',
  label: '证件类型',
  kind: 'choice',
  options: certificatesFor('nature'),
  late: true,
  clears: ['certNumber'],
};
const orgName = (label: string): FieldSpec => ({ name: 'orgName', label, kind: 'text', mark: 'org-name' });
const certNumber: FieldSpec = {
  name: 'certNumber',
  label: '证件号码',
  kind: 'text',
  mark: 'org-certificate-number',
};
const serviceKind: FieldSpec = {
  name: 'serviceKind',
  label: '应用服务类型',
  kind: 'radio',
  options: ['网站/域名', 'APP'],
};
const cloud: readonly FieldSpec[] = [
  {
    name: 'cloud',
    label: '云资源',
    kind: 'choice',
    options: ['云服务器', '轻量应用服务器', 'Serverless', '负载均衡', '备案授权码'],
    clears: ['authCode'],
  },
  { name: 'authCode', label: '备案授权码', kind: 'text', shown: byCode, placeholder: '请输入备案授权码' },
];

/** The fields of a person: the same set for 主体负责人 and for the service's. */
function personFields(prefix: string, mobileHelp: string): FieldSpec[] {
  const name = (part: string): string => `${prefix}${part}`;
  return [
    { name: name('IdType'), label: '证件类型', kind: 'choice', options: idTypes, clears: [name('IdNumber')] },
    { name: name('Front'), label: '证件照人像面', kind: 'upload', help: imageHelp },
    { name: name('Back'), label: '证件照国徽面', kind: 'upload', help: imageHelp },
    { name: name('Name'), label: '负责人姓名', kind: 'text' },
    { name: name('IdNumber'), label: '证件号码', kind: 'text' },
    { name: name('Period'), label: '证件有效期', kind: 'period' },
    { name: name('Mobile'), label: '联系方式1', kind: 'text', help: mobileHelp },
    { name: name('Code'), label: '验证码', kind: 'code' },
    { name: name('Emergency'), label: '应急联系方式', kind: 'text' },
    { name: name('Email'), label: '电子邮箱', kind: 'text' },
  ];
}

const subject: Block = {
  title: '主体信息',
  fields: [
    region('地域'),
    nature,
    orgName('主办者名称'),
    {
      name: 'icpNumber',
      label: '主体备案号',
      kind: 'text',
      optional: true,
      help: '工信部官网公布的主体备案号，没有可不填',
    },
    certType,
    {
      name: 'licence',
      label: '营业执照',
      kind: 'upload',
      help: imageHelp,
      reads: { certNumber: '91330106673959654P' },
    },
    { ...certNumber, help: '上传营业执照之后，系统会自动识别并填充' },
    { name: 'certAddress', label: '证件住址', kind: 'text' },
    { name: 'legalName', label: '法定代表人', kind: 'text', mark: 'legalPerson' },
    { name: 'legalIdNumber', label: '法定代表人证件号码', kind: 'text', mark: 'legalPersonCerNumber' },
    { name: 'mailing', label: '通信地址', kind: 'text', help: '精确到门牌号或房间号' },
    { name: 'remark', label: '备注', kind: 'long-text', optional: true },
  ],
};

const service: Block = {
  title: '互联网信息服务',
  fields: [
    serviceKind,
    { name: 'webName', label: '服务名称（网站）', kind: 'text', shown: isSite },
    { name: 'appName', label: '服务名称（APP）', kind: 'text', shown: isApp },
    {
      name: 'appContent',
      label: '服务内容（APP）',
      kind: 'choice',
      late: true,
      shown: isApp,
      options: ['即时通信', '搜索引擎', '网络新闻', '网络购物', '网络游戏', '网络教育', '单位门户网站', '其他'],
    },
    { name: 'providesSdk', label: '对外提供 SDK', kind: 'radio', options: yesNo, shown: isApp },
    { name: 'usesSdk', label: '使用外部 SDK', kind: 'radio', options: yesNo, shown: isApp },
    { name: 'appLanguage', label: '服务语言（APP）', kind: 'choices', options: languages, shown: isApp },
    ...cloud,
    { name: 'serviceRemark', label: '备注', kind: 'long-text', help: '请填写服务的具体内容，不少于 15 个字' },
    { name: 'preApprovals', label: '前置审批类型', kind: 'boxes', options: preApprovals },
  ],
};

const supplements: Block = {
  title: '服务补充材料',
  fields: [
    { name: 'icon', label: 'APP 图标', kind: 'upload', shown: isApp, limit: 500 },
    { name: 'others', label: '其他补充材料', kind: 'uploads', optional: true },
  ],
};

/** The wizard's steps, as the provider's own help pages list their fields. */
export const steps: readonly Step[] = [
  {
    title: '基础信息校验',
    blocks: [
      {
        title: '基础信息校验',
        fields: [
          region('备案省份'),
          nature,
          certType,
          orgName('主办单位名称'),
          certNumber,
          serviceKind,
          { name: 'domain', label: '域名', kind: 'text', shown: isSite, mark: 'domain', placeholder: 'example.com' },
          { name: 'appName', label: '服务名称（APP）', kind: 'text', shown: isApp },
          ...cloud,
        ],
      },
    ],
  },
  {
    title: '主体信息',
    blocks: [subject, { title: '主体负责人信息', fields: personFields('owner', '请输入主体负责人的手机号码') }],
  },
  {
    title: '互联网信息服务',
    blocks: [
      service,
      { title: 'APP 特征信息', fields: [], shown: isApp },
      {
        title: '负责人信息',
        fields: [
          ...personFields('site', '请输入负责人的手机号码').slice(0, 3),
          { name: 'siteFace', label: '视频核身', kind: 'face' },
          ...personFields('site', '请输入负责人的手机号码').slice(3),
        ],
      },
      supplements,
    ],
  },
  {
    title: '补充材料',
    blocks: [
      {
        title: '补充材料',
        fields: [
          { name: 'commitment', label: '互联网信息服务备案承诺书', kind: 'upload' },
          { name: 'orderOthers', label: '其他补充材料', kind: 'uploads', optional: true },
        ],
      },
    ],
  },
  { title: '提交备案', blocks: [] },
];

/** What the window 新增 APP 特征信息 asks, and the window 新增包信息 that opens above it. */
export const featureFields: readonly FieldSpec[] = [
  {
    name: 'platform',
    label: '应用运行平台',
    kind: 'choice',
    options: ['安卓', 'iOS', '鸿蒙'],
    clears: ['packageName'],
  },
  { name: 'featureDomains', label: '域名', kind: 'rows', help: '支持最多四级域名，可以输入多个域名' },
];
export const packageFields: readonly FieldSpec[] = [
  { name: 'packageName', label: 'APP 包名', kind: 'text' },
  { name: 'publicKey', label: '公钥', kind: 'long-text' },
  { name: 'fingerprint', label: '签名 MD5 值', kind: 'text', help: '安卓填证书的 MD5 值，iOS 填证书的 SHA-1 值' },
];
