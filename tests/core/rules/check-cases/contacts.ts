import type { FieldValues } from '../../../../src/core/index';
import type { CheckCase } from './check-case';

const person: FieldValues = { 'subject.type': '个人' };
const unit: FieldValues = { 'subject.type': '单位' };

export const contacts: readonly CheckCase[] = [
  { fieldId: 'siteOwner.mobile', value: '+86 138 1234 5678', first: 'error R-MOBILE', corrected: '13812345678' },
  {
    fieldId: 'siteOwner.mobile',
    value: '138 1234 5678',
    first: 'error R-MOBILE',
    says: '空格',
    corrected: '13812345678',
  },
  { fieldId: 'siteOwner.mobile', value: '1381234567', first: 'error R-MOBILE', says: '您填了 10 位' },
  { fieldId: 'siteOwner.emergencyPhone', value: '010-62671188', first: 'ok' },
  { fieldId: 'siteOwner.emergencyPhone', value: '4008008000', first: 'error R-PHONE', says: '400' },
  { fieldId: 'website.accessProviderPhone', value: '4009-100-100', first: 'ok' },
  { fieldId: 'subjectOwner.officePhone', value: '13812345678', values: person, first: 'ok' },
  { fieldId: 'subjectOwner.officePhone', value: '13812345678', values: unit, first: 'warn R-LANDLINE' },
  {
    fieldId: 'subjectOwner.officePhone',
    value: '010－62671188',
    values: unit,
    first: 'error R-LANDLINE',
    corrected: '010-62671188',
  },
  { fieldId: 'subjectOwner.officePhone', value: '62671188', values: unit, first: 'error R-LANDLINE', says: '缺少区号' },
  { fieldId: 'siteOwner.email', value: 'name＠example.com', first: 'error R-EMAIL', corrected: 'name@example.com' },
  { fieldId: 'siteOwner.email', value: 'name.example.com', first: 'error R-EMAIL', says: '没有“@”' },
  { fieldId: 'siteOwner.name', value: '阿依古丽•买买提', first: 'error R-NAME', corrected: '阿依古丽·买买提' },
  { fieldId: 'siteOwner.name', value: 'Zhang San', first: 'error R-NAME' },
  { fieldId: 'siteOwner.name', value: 'SMITH, JOHN', values: { 'siteOwner.idType': '护照' }, first: 'ok' },
  { fieldId: 'siteOwner.name', value: '李总', first: 'warn R-NAME' },
  { fieldId: 'subject.name', value: '张三', values: person, first: 'ok' },
  {
    fieldId: 'subject.name',
    value: '示例科技(北京)有限公司',
    values: unit,
    first: 'warn R-ORGNAME',
    corrected: '示例科技（北京）有限公司',
  },
  { fieldId: 'subject.name', value: '示例企业管理中心（有限合伙）', values: unit, first: 'ok' },
  {
    fieldId: 'subject.officeAddress',
    value: '浙江省杭州市余杭区文一西路969号3幢',
    first: 'info R-ADDRESS',
    says: '不要重复',
  },
  { fieldId: 'subject.mailingAddress', value: '浙江省杭州市余杭区', first: 'error R-ADDRESS', says: '行政区划' },
  { fieldId: 'subject.mailingAddress', value: '文一西路阿里巴巴园区', first: 'warn R-ADDRESS', says: '最详细地址' },
  {
    fieldId: 'subject.mailingAddress',
    value: '文一西路阿里巴巴园区',
    values: { 'subject.remark': '通信地址已为最详细地址' },
    first: 'ok',
  },
  { fieldId: 'siteOwner.region', value: ['北京市', '市辖区', '海淀区'], first: 'ok' },
  { fieldId: 'siteOwner.region', value: ['广东省', '东莞市'], first: 'ok' },
  { fieldId: 'siteOwner.region', value: ['湖北省', '仙桃市'], first: 'warn R-REGION3' },
  { fieldId: 'siteOwner.region', value: ['杭州市', '余杭区'], first: 'error R-REGION3' },
  { fieldId: 'subject.region', value: ['广西'], first: 'ok' },
  { fieldId: 'subject.region', value: ['加州', '旧金山'], first: 'error R-PROVINCE' },
];
