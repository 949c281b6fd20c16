import { defineFields } from './define-fields';

export const accountFields = defineFields({
  'account.type': {
    title: { zh: '用户类型', en: 'Type of account' },
    value: 'choice',
    labels: ['用户类型', '个人用户', '法人用户'],
    options: ['个人用户', '法人用户'],
  },
  'account.username': { title: { zh: '账号', en: 'Account name' }, value: 'text', labels: ['账号', '用户名'] },
  'account.password': {
    title: { zh: '密码', en: 'Password' },
    value: 'text',
    labels: ['密码', '登录密码', '确认密码'],
    manual: true,
  },
  'account.personName': {
    title: { zh: '姓名', en: 'Full name' },
    value: 'text',
    labels: ['姓名', '真实姓名', '经办人姓名'],
  },
  'account.personIdType': {
    title: { zh: '证件类型', en: 'Type of ID document' },
    value: 'choice',
    labels: ['证件类型'],
    options: [
      '居民身份证',
      '护照',
      '台湾居民来往大陆通行证',
      '港澳居民来往内地通行证',
      '外国人永久居留身份证',
      '港澳居民居住证',
      '台湾居民居住证',
    ],
  },
  'account.personIdNumber': {
    title: { zh: '证件号码', en: 'ID document number' },
    value: 'text',
    labels: ['证件号码', '身份证号'],
    sensitive: true,
  },
  'account.mobile': { title: { zh: '手机号', en: 'Mobile number' }, value: 'text', labels: ['手机号', '手机号码'] },
  'account.smsCode': {
    title: { zh: '短信验证码', en: 'SMS code' },
    value: 'text',
    labels: ['短信验证码'],
    manual: true,
  },
  'account.captcha': {
    title: { zh: '验证码', en: 'Captcha' },
    value: 'text',
    labels: ['验证码', '图形验证码'],
    manual: true,
  },
  'account.email': { title: { zh: '邮箱', en: 'E-mail' }, value: 'text', labels: ['邮箱', '电子邮箱'] },
  'account.orgName': {
    title: { zh: '法人名称', en: 'Name of the legal person' },
    value: 'text',
    labels: ['法人名称', '单位名称', '企业名称'],
  },
  'account.orgUscc': {
    title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    value: 'text',
    labels: ['统一社会信用代码'],
  },
  'account.legalRepName': {
    title: { zh: '法定代表人姓名', en: 'Name of the legal representative' },
    value: 'text',
    labels: ['法定代表人姓名'],
  },
  'account.legalRepIdNumber': {
    title: { zh: '法定代表人证件号码', en: 'ID number of the legal representative' },
    value: 'text',
    labels: ['法定代表人证件号码'],
    sensitive: true,
  },
  'account.realNameCheck': {
    title: { zh: '实名认证', en: 'Real-name check' },
    value: 'none',
    labels: ['实名认证', '实人认证', '扫码认证'],
    manual: true,
  },
  'account.bindLegacy': {
    title: { zh: '绑定旧账号', en: 'Bind an old account' },
    value: 'none',
    labels: ['绑定旧账号'],
    manual: true,
  },
});
