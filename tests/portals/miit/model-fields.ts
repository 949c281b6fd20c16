import { type ModelField, modelField } from '../../harness/model-field';

const manual = (field: ModelField): ModelField => ({ ...field, manual: true });

/** 短信核验: two fields to fill, two that only the person can. */
export const smsFields: readonly ModelField[] = [
  manual(modelField('sms.code', 'code')),
  modelField('sms.mobile', 'mobile'),
  modelField('sms.idLast6', 'idLast6'),
  manual(modelField('sms.captcha', 'captcha')),
];

/** 短信重发, behind the second tab. */
export const resendFields: readonly ModelField[] = [
  modelField('sms.mobile', 'resendMobile'),
  modelField('sms.idLast6', 'resendIdLast6'),
  manual(modelField('sms.captcha', 'resendCaptcha')),
];

/** ICP备案查询, and the search box that stands in the header of the other pages. */
export const queryFields: readonly ModelField[] = [modelField('query.keyword', 'keyword')];
