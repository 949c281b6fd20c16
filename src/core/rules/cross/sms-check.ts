import { type CrossRule, finding } from './cross-rule';

const hoursAllowed = 24;
const triesAllowed = 5;

/** MIIT's check by SMS: within 24 hours, and the sixth wrong code returns the order. */
export const smsCheck: CrossRule = ({ known: { smsCheck: check } }) => {
  if (!check || !Number.isFinite(check.hoursPassed)) return [];
  const left = hoursAllowed - check.hoursPassed;
  if (left < 0) {
    const message = {
      zh: '请到服务商控制台重新发起短信核验：验证码 24 小时内有效，已经过期。一般最多可重发 2 次。',
      en: 'Ask for the SMS again in the provider’s console: a code is good for 24 hours, and these have passed. Two repeats are usual.',
    };
    return [finding('warn', 'X-24H', 'sms.code', message, 'tencent')];
  }
  const tries = check.wrongTries ?? 0;
  if (tries >= triesAllowed) {
    const message = {
      zh: `请先停下，不要再试：已连错 ${tries} 次，第 6 次会退单。请核对手机号和证件号后 6 位，重发短信后再填。`,
      en: `Stop here: ${tries} wrong codes, and the sixth returns the order. Check mobile and ID digits, have the SMS sent again, then try.`,
    };
    return [finding('warn', 'X-24H', 'sms.code', message, 'tencent')];
  }
  const message = {
    zh: `请在 ${Math.floor(left)} 小时内完成短信核验：收到 12381 或 106 开头的短信后 24 小时内有效。`,
    en: `Finish the check by SMS within ${Math.floor(left)} hours: the code from 12381 or 106… is good for 24 hours.`,
  };
  return [finding('info', 'X-24H', 'sms.code', message, 'tencent')];
};
