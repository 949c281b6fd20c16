import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf } from './read-values';
import { foldCode, isPersonal } from './subject-facts';

/** The subject is a person everywhere, or a unit everywhere: at MPS, at MIIT and in the account. */
export const subjectKind: CrossRule = (facts) => [...natureFits(facts), ...accountFits(facts)];

function natureFits({ values }: Facts): Verdict[] {
  const type = textOf(values, 'subject.type');
  const nature = textOf(values, 'subject.nature');
  if (type === '' || nature === '' || (type === '个人') === (nature === '个人')) return [];
  const message = {
    zh: `请统一主体性质：开办主体选了“${type}”，主办单位性质是“${nature}”。公安备案要与 ICP 备案的性质一致。`,
    en: `Make the kind of subject agree: “${type}” here, “${nature}” as the unit’s nature. The MPS filing has to match the ICP filing.`,
  };
  return [finding('warn', 'X-SUBJECT-ICP', 'subject.type', message, 'mpsWalkthrough')];
}

function accountFits(facts: Facts): Verdict[] {
  const { values } = facts;
  const personal = isPersonal(values);
  const account = textOf(values, 'account.type');
  const agrees = account === '' || personal === null || account.includes('个人') === personal;
  if (agrees) return accountNameFits(facts);
  const wanted = personal ? '个人用户' : '法人用户';
  const message = {
    zh: `请用“${wanted}”账号办理：账号类型与开办主体性质不同，提交后只能重新注册。`,
    en: `File with a “${wanted}” account: the account’s kind differs from the subject’s, and only a new registration mends that.`,
  };
  return [finding('warn', 'X-ACCOUNT-SUBJECT', 'account.type', message, 'mpsWalkthrough')];
}

function accountNameFits({ values }: Facts): Verdict[] {
  const personal = isPersonal(values);
  if (personal === null) return [];
  const name = textOf(values, personal ? 'account.personName' : 'account.orgName');
  const number = textOf(values, personal ? 'account.personIdNumber' : 'account.orgUscc');
  const nameDiffers = differ(name, textOf(values, 'subject.name'));
  if (!nameDiffers && !differ(foldCode(number), foldCode(textOf(values, 'subject.certNumber')))) return [];
  const message = {
    zh: '请用主体本人的实名账号：账号实名的名称或证件号与备案主体不同，腾讯云等会退回。',
    en: 'Use the subject’s own verified account: its real name or number differs from the filing subject, and Tencent and others return that.',
  };
  return [finding('warn', 'X-ACCOUNT-REALNAME', 'subject.name', message, 'tencentApp')];
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}
