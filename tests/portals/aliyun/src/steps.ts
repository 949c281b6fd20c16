import type { FieldSpec, Form, Step } from '../../practice/form-spec';
import { certificatesFor, idTypes, natures, preApprovals } from '../../practice/option-lists';

const byCode = (form: Form): boolean => form.productType === '备案服务号';
const byServer = (form: Form): boolean => form.productType === '云服务器 ECS';

/** The fields of a person; `mark` is the form's name, which the library puts before each field's. */
function personFields(prefix: 'entity' | 'site'): FieldSpec[] {
  const make = (part: string, label: string, kind: FieldSpec['kind'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name: `${prefix}_${part}`,
    label,
    kind,
    mark: `${prefix}_${part}`,
    ...more,
  });
  return [
    make('fzrName', '姓名', 'text'),
    make('fzrIdType', '证件类型', 'choice', { options: idTypes, clears: [`${prefix}_fzrIdNum`] }),
    make('fzrIdNum', '证件号码', 'text'),
    make('fzrMobile', '联系方式1', 'text', { placeholder: '请输入手机号码', help: '请填写能接收短信的手机号码' }),
    make('phoneVfCode', '短信验证码', 'code'),
    make('fzrTel', '联系方式2', 'phone', { optional: true, help: '座机：区号-号码-分机' }),
    make('fzrEmergencyMobile', '应急联系电话', 'text', { help: '不能与联系方式1相同' }),
    make('fzrEmail', '电子邮箱', 'text'),
  ];
}

/** What is uploaded of a person, and how long the card is valid. */
function cardFields(prefix: 'entity' | 'site'): FieldSpec[] {
  return [
    { name: `${prefix}Front`, label: '身份证人像面', kind: 'upload', limit: 2048 },
    { name: `${prefix}Back`, label: '身份证国徽面', kind: 'upload', limit: 2048 },
    { name: `${prefix}Period`, label: '证件有效期', kind: 'period' },
  ];
}

/** The steps of the provider's course; ids are the names that the real form saves, where they are known. */
export const steps: readonly Step[] = [
  {
    title: '验证备案类型',
    blocks: [
      {
        title: '主办单位信息',
        fields: [
          { name: 'region', label: '主办单位所在省市区', kind: 'region' },
          {
            name: 'comType',
            label: '主办单位性质',
            kind: 'choice',
            options: natures,
            clears: ['comIdType', 'comIdNum'],
          },
          {
            name: 'comIdType',
            label: '主办单位证件类型',
            kind: 'choice',
            options: certificatesFor('comType'),
            late: true,
            clears: ['comIdNum'],
          },
          { name: 'comIdNum', label: '主办单位证件号码', kind: 'text', mark: 'entity_comIdNum' },
          { name: 'comName', label: '主办单位名称', kind: 'text', mark: 'entity_comName' },
        ],
      },
      {
        title: '互联网信息服务',
        fields: [
          { name: 'serviceType', label: '服务类型', kind: 'radio', options: ['网站', 'APP'] },
          {
            name: 'domain',
            label: '域名',
            kind: 'text',
            mark: 'site_domain',
            placeholder: '请输入域名，如 example.com',
            shown: (form) => form.serviceType !== 'APP',
          },
          { name: 'appName', label: 'APP 名称', kind: 'text', shown: (form) => form.serviceType === 'APP' },
        ],
      },
    ],
  },
  {
    title: '产品验证',
    blocks: [
      {
        title: '产品验证',
        fields: [
          {
            name: 'productType',
            label: '产品类型',
            kind: 'choice',
            options: ['云服务器 ECS', '轻量应用服务器', '云虚拟主机', '函数计算', '备案服务号'],
            clears: ['authCode', 'instance'],
          },
          { name: 'authCode', label: '备案服务号', kind: 'text', shown: byCode },
          { name: 'instance', label: '实例', kind: 'choice', options: ['i-bp1practice'], late: true, shown: byServer },
        ],
      },
    ],
  },
  {
    title: '主体与网站信息',
    blocks: [
      {
        title: '主办单位信息',
        fields: [
          { name: 'comName', label: '主办单位名称', kind: 'text', mark: 'entity_comName' },
          {
            name: 'comIdAddress',
            label: '证件住所',
            kind: 'text',
            mark: 'entity_comIdAddress',
            help: '与证件上的住所完全一致',
          },
          {
            name: 'mailing',
            label: '通信地址',
            kind: 'address',
            mark: 'entity_userSuppAddress',
            help: '精确到门牌号，不要重复填写省市区',
          },
          { name: 'comRemark', label: '备注', kind: 'long-text', mark: 'entity_remark', optional: true },
        ],
      },
      { title: '主体负责人信息', fields: personFields('entity') },
      {
        title: '网站信息',
        fields: [
          { name: 'siteName', label: '网站名称', kind: 'text', mark: 'site_siteName' },
          {
            name: 'recordNumber',
            label: '服务备案号',
            kind: 'text',
            mark: 'site_siteRecordNum',
            optional: true,
            help: '接入备案时填写，首次备案没有',
          },
          {
            name: 'preApprovals',
            label: '前置审批',
            kind: 'choices',
            options: preApprovals,
            mark: 'site_preApprovalType',
          },
          { name: 'siteRemark', label: '备注', kind: 'long-text', mark: 'site_remark' },
        ],
      },
      { title: '网站负责人信息', fields: personFields('site') },
    ],
  },
  {
    title: '上传资料',
    blocks: [
      { title: '主办单位资料', fields: [{ name: 'licence', label: '主办单位证件', kind: 'upload', limit: 2048 }] },
      { title: '主体负责人资料', fields: cardFields('entity') },
      {
        title: '网站负责人资料',
        fields: [...cardFields('site'), { name: 'siteFace', label: '真实性核验', kind: 'face' }],
      },
      {
        title: '网站资料',
        fields: [{ name: 'domainCert', label: '域名证书', kind: 'upload', limit: 2048, optional: true }],
      },
    ],
  },
  { title: '信息确认', blocks: [] },
];

/** What the address says of each step: only `selfBa` is known, the rest is in the portal's habit. */
export const pageNames = ['selfBa', 'productVerify', 'baseInfo', 'material', 'confirm'];
