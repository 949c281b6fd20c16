import type { FieldValues } from '../../src/core/field-values';
import { sampleValues } from './sample-values';

/** Where the police platform's accounts are registered. */
export const accountHost = 'zwfw.mps.gov.cn';

/** The boxes of the form: id, label, field. */
export const accountRows: readonly (readonly [id: string, label: string, fieldId: string])[] = [
  ['username', '用户名', 'account.username'],
  ['orgname', '法人名称', 'account.orgName'],
  ['uscc', '统一社会信用代码', 'account.orgUscc'],
  ['legal', '法定代表人姓名', 'account.legalRepName'],
  ['legalid', '法定代表人证件号码', 'account.legalRepIdNumber'],
  ['realname', '经办人姓名', 'account.personName'],
  ['idcard', '身份证号', 'account.personIdNumber'],
  ['mobile', '手机号码', 'account.mobile'],
  ['email', '电子邮箱', 'account.email'],
  ['password', '登录密码', 'account.password'],
  ['again', '确认密码', 'account.password'],
  ['picture', '图形验证码', 'account.captcha'],
  ['sms', '短信验证码', 'account.smsCode'],
];

/** What only the user may type. */
export const isSecret = (fieldId: string): boolean => /password|captcha|smsCode/.test(fieldId);

const script = `
const held = () => [...document.querySelectorAll('[data-model] input')];
window.__model = () => Object.fromEntries(held().map((input) => [input.closest('[data-model]').dataset.model, input.value]));
const counts = { submits: 0, consents: 0 };
window.__counts = () => ({ ...counts });
document.querySelector('[type=checkbox]').addEventListener('change', () => { counts.consents += 1; });
document.querySelector('form').addEventListener('submit', (event) => { counts.submits += 1; event.preventDefault(); });
`;

/**
 * A made-up form with what the account is known to ask; nothing was seen of the real one. Without ids the labels stand
 * beside their boxes and point nowhere.
 */
export function accountForm(ids = true): string {
  const rows = accountRows.map(([id, label]) => {
    const type = label.includes('密码') ? 'password' : 'text';
    const [named, pointing] = ids ? [` id="${id}"`, ` for="${id}"`] : ['', ''];
    return `<div class="row" data-model="${id}"><label${pointing}>${label}</label><input${named} type="${type}" /></div>`;
  });
  const consent = `<label><input type="checkbox"${ids ? ' id="agree"' : ''} />我已阅读并同意《用户协议》</label>`;
  return (
    `<!doctype html><meta charset="utf-8"><title>注册（练习）</title><h2>法人用户注册</h2>` +
    `<form>${rows.join('')}${consent}<button>注册</button></form><script>${script}</script>`
  );
}

export const accountValues: FieldValues = {
  ...sampleValues('单位'),
  'account.username': 'qingchuan2026',
  'account.orgName': '杭州晴川科技有限公司',
  'account.orgUscc': '91330106673959654P',
  'account.legalRepName': '林晴川',
  'account.legalRepIdNumber': '110105199001011232',
  'account.personName': '周安',
  'account.personIdNumber': '11010519491231002X',
  'account.mobile': '13812345671',
  'account.email': 'account@example.com',
  'account.password': 'Abc12345!',
  'account.captcha': '7k2f',
  'account.smsCode': '123456',
};
