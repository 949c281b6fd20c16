/** The portal's own checks: an empty text passes here, `required` is asked elsewhere. Returns what is wrong, or null. */
export type Check = (text: string) => string | null;

function matches(pattern: RegExp, complaint: string): Check {
  return (text) => (text === '' || pattern.test(text) ? null : complaint);
}

export const checkMobile = matches(/^1\d{10}$/, '请填写真实的11位手机号码');
export const checkEmail = matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, '请填写正确的电子邮件地址');
export const checkDomain = matches(/^[^\s/:]+\.[^\s/:.]+$/, '请填写正确的域名，不含 http:// 和斜杠');
export const checkIp = matches(/^(\d{1,3}(\.\d{1,3}){3}|[\da-fA-F:]+:[\da-fA-F:]+)$/, '请填写正确的公网IP地址');
export const checkIcpNumber = matches(/^.ICP(备\d{8,10}号|证.+号)(-\d+[AXK]?)?$/, '请填写正确的工信部备案号');
