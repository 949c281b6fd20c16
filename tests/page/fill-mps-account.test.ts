import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, loadEngine, recogniseInPage } from '../harness/engine-in-page';
import { type LaunchedBrowser, launchBrowser } from '../harness/launch-browser';
import { openPage } from '../harness/open-page';
import { sampleValues } from '../harness/sample-values';
import { type PracticeServer, startPracticeServer } from '../portals/server';

const host = 'zwfw.mps.gov.cn';
const rows: [string, string, string | null][] = [
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

/** A made-up form with what the account is known to ask; nothing was seen of the real one. */
const form = `<!doctype html><meta charset="utf-8"><title>注册（练习）</title><h2>法人用户注册</h2><form>${rows
  .map(([id, label]) => {
    const type = label.includes('密码') ? 'password' : 'text';
    return `<div class="row"><label for="${id}">${label}</label><input id="${id}" type="${type}" /></div>`;
  })
  .join('')}<label><input type="checkbox" id="agree" />我已阅读并同意《用户协议》</label><button>注册</button></form>`;

const values: FieldValues = {
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

describe('the account for the police platform', () => {
  let server: PracticeServer;
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    server = await startPracticeServer({ extra: { [host]: () => form } });
    launched = await launchBrowser({ browser: 'chromium', port: server.port, extraHosts: [host] });
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  async function opened(path: string): Promise<Page> {
    const page = await openPage(launched, `https://${host}${path}`);
    await loadEngine(page);
    return page;
  }

  it.each(['/register.html', '/portal#/user/register'])(
    'knows the form on %s, and fills names and numbers',
    async (path) => {
      const page = await opened(path);
      const found = await recogniseInPage(page);
      expect(found.map(({ id, fieldId }) => [id, fieldId])).toEqual([
        ...rows.map(([id, , fieldId]) => [id, fieldId]),
        ['agree', null],
      ]);
      const outcomes = await fillInPage(page, values);
      const mine = rows.filter(([, , fieldId]) => /password|captcha|smsCode/.test(fieldId ?? ''));
      expect(outcomes.filter(({ status }) => status === 'needs-you')).toHaveLength(mine.length);
      expect(outcomes.filter(({ status }) => status === 'filled')).toHaveLength(rows.length - mine.length);
      for (const [id, , fieldId] of rows) {
        const wanted = mine.some(([own]) => own === id) ? '' : values[fieldId as keyof FieldValues];
        expect([id, await page.$eval(`#${id}`, (input) => (input as HTMLInputElement).value)]).toEqual([id, wanted]);
      }
      expect(await page.$eval('#agree', (input) => (input as HTMLInputElement).checked)).toBe(false);
      await page.close();
    },
  );

  it('asks nothing of an account on the login page', async () => {
    const page = await opened('/login.html');
    expect((await recogniseInPage(page)).filter(({ fieldId }) => fieldId?.startsWith('account.'))).toEqual([]);
    await page.close();
  });
});
