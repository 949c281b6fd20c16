import { defineFields } from './define-fields';

export const smsFields = defineFields({
  'sms.code': {
    title: { zh: '验证码', en: 'SMS code' },
    value: 'text',
    labels: ['验证码', '短信验证码'],
    manual: true,
  },
  'sms.mobile': {
    title: { zh: '手机号码', en: 'Mobile number' },
    value: 'text',
    labels: ['手机号码', '短信重发-手机号码'],
  },
  'sms.idLast6': {
    title: { zh: '证件号码后6位', en: 'Last six characters of the ID number' },
    value: 'text',
    labels: ['证件号码后6位', '证件号码后六位'],
    sensitive: true,
  },
  'sms.captcha': {
    title: { zh: '图形验证码', en: 'Captcha' },
    value: 'text',
    labels: ['图形验证码', '滑块验证'],
    manual: true,
  },
});
