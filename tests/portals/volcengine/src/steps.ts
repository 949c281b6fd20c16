import type { FieldSpec, Form, Step } from '../../practice/form-spec';
import { certificatesFor, idTypes, languages, natures, preApprovals } from '../../practice/option-lists';

const ownPerson = (form: Form): boolean => form.siteSame !== true;

/** The fields of a person in this portal's words. */
function personFields(prefix: string, shown?: (form: Form) => boolean): FieldSpec[] {
  const fields: FieldSpec[] = [
    { name: 'Name', label: '负责人姓名', kind: 'text' },
    { name: 'IdType', label: '负责人证件类型', kind: 'choice', options: idTypes, clears: [`${prefix}IdNumber`] },
    { name: 'IdNumber', label: '负责人证件号码', kind: 'text' },
    { name: 'Period', label: '证件有效期', kind: 'period' },
    { name: 'Front', label: '证件人像面', kind: 'upload', limit: 5120 },
    { name: 'Back', label: '证件国徽面', kind: 'upload', limit: 5120 },
    { name: 'Mobile', label: '手机号', kind: 'text' },
    { name: 'Code', label: '短信验证码', kind: 'code' },
    { name: 'Emergency', label: '应急联系电话', kind: 'text' },
    { name: 'Email', label: '邮箱', kind: 'text' },
  ];
  return fields.map((field) => ({ ...field, name: `${prefix}${field.name}`, ...(shown && { shown }) }));
}

/** Two steps: who files, and what is filed. The labels are in the habit of such forms; the real ones are not known. */
export const steps: readonly Step[] = [
  {
    title: '主办者信息',
    blocks: [
      {
        title: '主办者信息',
        fields: [
          { name: 'region', label: '主办者所属区域', kind: 'region' },
          { name: 'nature', label: '主办者性质', kind: 'choice', options: natures, clears: ['certType', 'certNumber'] },
          { name: 'name', label: '主办者名称', kind: 'text' },
          {
            name: 'certType',
            label: '主办者证件类型',
            kind: 'choice',
            options: certificatesFor('nature'),
            late: true,
            clears: ['certNumber'],
          },
          { name: 'certNumber', label: '主办者证件号码', kind: 'text' },
          { name: 'licence', label: '主办者证件照片', kind: 'upload', limit: 5120 },
          { name: 'certAddress', label: '证件住所', kind: 'text', help: '与证件上的住所一致' },
          { name: 'mailing', label: '通信地址', kind: 'text', help: '精确到门牌号' },
          { name: 'remark', label: '备注', kind: 'long-text', optional: true },
        ],
      },
      { title: '主办者负责人信息', fields: personFields('owner') },
    ],
  },
  {
    title: '备案信息',
    blocks: [
      {
        title: '网站信息',
        fields: [
          { name: 'siteTitle', label: '网站名称', kind: 'text' },
          { name: 'domain', label: '网站域名', kind: 'text', placeholder: '如 example.com' },
          { name: 'url', label: '首页 URL', kind: 'text', placeholder: '不含 http://' },
          {
            name: 'content',
            label: '网站服务内容',
            kind: 'choice',
            options: [
              '即时通信',
              '搜索引擎',
              '综合门户',
              '网络新闻',
              '博客/个人空间',
              '单位门户网站',
              '网络购物',
              '其他',
            ],
          },
          { name: 'language', label: '网站语言', kind: 'choices', options: languages },
          { name: 'ip', label: '服务器 IP', kind: 'rows' },
          { name: 'preApprovals', label: '前置审批或专项审批', kind: 'boxes', options: preApprovals },
          { name: 'siteRemark', label: '网站备注', kind: 'long-text' },
          { name: 'domainCert', label: '域名证书', kind: 'upload', optional: true, limit: 5120 },
        ],
      },
      {
        title: '网站负责人信息',
        fields: [
          { name: 'siteSame', label: '同主办者负责人', kind: 'switch', optional: true },
          ...personFields('site', ownPerson),
          { name: 'siteFace', label: '真实性核验', kind: 'face' },
        ],
      },
    ],
  },
  { title: '提交审核', blocks: [] },
];
