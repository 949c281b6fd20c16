import type { FieldValues } from '../../../../src/core/index';
import type { CheckCase } from './check-case';

const person: FieldValues = { 'subject.type': '个人' };
const unit: FieldValues = { 'subject.type': '单位' };

export const empties: readonly CheckCase[] = [
  { fieldId: 'siteOwner.name', value: '', first: 'error R-NONEMPTY', says: '必填' },
  { fieldId: 'siteOwner.name', value: ' \u3000', first: 'error R-NONEMPTY' },
  { fieldId: 'subject.remark', value: '', first: 'ok' },
  { fieldId: 'subject.certImage', value: [], values: person, first: 'ok' },
  { fieldId: 'subject.certImage', value: [], values: unit, first: 'error R-NONEMPTY' },
  { fieldId: 'website.accessProvider', value: '无', first: 'error R-NONEMPTY', says: '占位' },
  { fieldId: 'siteOwner.name', value: true, first: 'error R-NONEMPTY', says: '读不出来' },
  { fieldId: 'subject.certImage', value: 'licence.jpg', first: 'error R-NONEMPTY' },
  { fieldId: 'account.realNameCheck', value: '', first: 'ok' },
  { fieldId: 'sms.code', value: '', first: 'ok' },
];
