import type { Page } from 'puppeteer-core';
import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import * as access from '../portals/access-provider/model-fields';
import { aliyunModelFields as aliyun } from '../portals/aliyun/model-fields';
import * as cac from '../portals/cac/model-fields';
import * as miit from '../portals/miit/model-fields';
import { type MpsPage, mpsModelFields } from '../portals/mps/model-fields';
import * as odd from '../portals/odd-kits/model-fields';
import type { ModelField as ProviderField } from '../portals/practice/model-field';
import { tencentModelFields as tencent } from '../portals/tencent/model-fields';
import { volcengineModelFields as volcengine } from '../portals/volcengine/model-fields';
import { accountHost, accountRows, accountValues, isSecret } from './account-form';
import { algorithmDocuments, algorithmValues } from './algorithm-values';
import { accessDocuments, icpValues, oddKitValues } from './icp-values';
import type { ModelField } from './model-field';
import type { Documents } from './page-documents';
import { type PracticeStep, plainField, policeField, providerField } from './practice-step';
import { appValues, providerDocuments, providerValues } from './provider-values';
import { policeAppValues, sampleDocuments, sampleValues, smsValues } from './sample-values';

const pictures = (fieldIds: readonly FieldId[]): Documents =>
  Object.fromEntries(fieldIds.map((fieldId) => [fieldId, 'png'])) as Documents;

function police(step: string, page: MpsPage, path: string, values: FieldValues, documents: readonly FieldId[]) {
  const fields = mpsModelFields.filter((field) => field.page === page).map(policeField);
  const url = `https://beian.mps.gov.cn/web/business/${path}`;
  return { portal: 'mps', step, url, fields, values, documents: pictures(documents), drawn: 'fields' } as const;
}

function provider(portal: string, step: string, url: string, fields: readonly ProviderField[], values: FieldValues) {
  const documents = pictures(providerDocuments);
  return { portal, step, url, fields: fields.map(providerField), values, documents, drawn: 'fields' } as const;
}

function plain(
  portal: string,
  step: string,
  url: string,
  fields: readonly ModelField[],
  values: FieldValues,
  documents: Documents = {},
) {
  return { portal, step, url, fields: fields.map(plainField), values, documents, drawn: 'ready' } as const;
}

const unit = sampleValues('单位');
const mpsSteps: readonly PracticeStep[] = [
  police('开办主体', 'subject', 'budUnit/add', unit, sampleDocuments),
  police('开办主体, a person', 'subject', 'budUnit/add', sampleValues('个人'), sampleDocuments),
  police('网站信息', 'website', 'website/add?step=2', unit, sampleDocuments),
  police('网站信息 of 2023, dialogs', 'website', 'website/add?step=2&variant=dialog', unit, sampleDocuments),
  police('负责人', 'people', 'website/add?step=3', unit, sampleDocuments),
  police('APP', 'app', 'app/add', policeAppValues('2A'), ['app.screenshots']),
  police('小程序', 'miniapp', 'miniapp/add', policeAppValues('3X'), ['app.screenshots']),
];

const manage = 'https://console.cloud.tencent.com/beian/manage';
const order = (segment: string, step: number): string => `${manage}/process/2026112201/${segment}?step=${step}`;
const tea = (step: string, url: string, fields: readonly ProviderField[], values = providerValues) =>
  provider('tencent', step, url, fields, values);

/** Presses a button by its words, as the user does; in the window on top where several have it. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForSelector(`button::-p-text(${words})`, { timeout: 10_000 });
  const buttons = await page.$$(`button::-p-text(${words})`);
  await buttons.at(-1)?.click();
}

async function openFeatures(page: Page): Promise<void> {
  await press(page, '新增 APP 特征');
  await page.waitForSelector('[data-field="platform"]');
}

async function openPackage(page: Page): Promise<void> {
  await openFeatures(page);
  await press(page, '新增包信息');
  await page.waitForSelector('[data-field="packageName"]');
}

const appService = `${order('service', 3)}&service=app`;
const tencentSteps: readonly PracticeStep[] = [
  tea('基础信息校验', `${manage}/verification`, tencent.verification),
  tea('基础信息校验, APP', `${manage}/verification`, tencent.verification, appValues),
  tea('主体信息', order('entity', 2), tencent.subject),
  tea('互联网信息服务', order('service', 3), tencent.service),
  tea('互联网信息服务, APP', order('service', 3), tencent.service, appValues),
  tea('补充材料', order('material', 4), tencent.material),
  {
    ...tea('APP 特征 (window)', appService, tencent.feature, appValues),
    arrive: openFeatures,
    beneath: tencent.service.map(providerField),
  },
  {
    ...tea('包信息 (window in window)', appService, tencent.package, appValues),
    arrive: openPackage,
    beneath: [...tencent.service, ...tencent.feature].map(providerField),
  },
];

const formpage = (page: string, step: number): string =>
  `https://beian.aliyun.com/pcContainer/formpage?page=${page}&pageAction=init&orderType=100&step=${step}`;
const ant = (step: string, url: string, fields: readonly ProviderField[], values = providerValues) =>
  provider('aliyun', step, url, fields, values);
const aliyunSteps: readonly PracticeStep[] = [
  ant('验证备案类型', formpage('selfBa', 1), aliyun.verification),
  ant('验证备案类型, APP', formpage('selfBa', 1), aliyun.verification, appValues),
  ant('产品验证', formpage('productVerify', 2), aliyun.product),
  ant('主体与网站信息', formpage('baseInfo', 3), aliyun.information),
  ant('上传资料', formpage('material', 4), aliyun.material),
];

const create = 'https://console.volcengine.com/beian/create';
const samePerson = { ...providerValues, 'siteOwner.sameAsSubjectOwner': true };
const arco = (step: string, path: string, fields: readonly ProviderField[], values = providerValues) =>
  provider('volcengine', step, `${create}/${path}`, fields, values);
const volcengineSteps: readonly PracticeStep[] = [
  arco('主办者信息', 'organiser?step=1', volcengine.organiser),
  arco('备案信息', 'service?step=2', volcengine.service),
  arco('备案信息, one person', 'service?step=2', volcengine.service, samePerson),
];

const ministry = (step: string, path: string, fields: readonly ModelField[], values: FieldValues) =>
  plain('miit', step, `https://beian.miit.gov.cn${path}`, fields, values);
const query = { 'query.keyword': 'example.com' };
const miitSteps: readonly PracticeStep[] = [
  ministry('备案查询', '/#/Integrated/recordQuery', miit.queryFields, query),
  ministry('短信核验', '/#/Integrated/smsCheck', miit.smsFields, smsValues),
  ministry('短信重发', '/?tab=resend#/Integrated/smsCheck', miit.resendFields, smsValues),
];

/** Two steps further, where a supporter is asked instead of a provider. */
async function goToTechnicalStep(page: Page): Promise<void> {
  await page.$eval('[data-model="js"] label:nth-of-type(2) input', (input) => (input as HTMLInputElement).click());
  for (const title of ['数据来源', '技术服务方式']) {
    await press(page, '下一步');
    await page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 10_000 }, title);
  }
}

const algorithm = (step: string, path: string, fields: readonly ModelField[]) =>
  plain('cac', step, `https://beian.cac.gov.cn/${path}`, fields, algorithmValues, algorithmDocuments);
const cacSteps: readonly PracticeStep[] = [
  algorithm('主体信息', '#/subject', cac.subjectFields),
  algorithm('算法基础属性信息', '#/algorithm', cac.basicFields),
  algorithm('算法详细属性信息', '?step=2#/algorithm', cac.detailFields),
  algorithm('产品及功能信息', '?step=3#/algorithm', cac.productFields),
  { ...algorithm('技术服务方式', '#/algorithm', cac.technicalFields), arrive: goToTechnicalStep },
];

const jsp = (step: string, path: string, fields: readonly ModelField[]) =>
  plain('access-provider', step, `https://icp.access-provider.example${path}`, fields, icpValues, accessDocuments);
const accessSteps: readonly PracticeStep[] = [
  jsp('主体信息, nested frames', '/', access.unitFields),
  jsp('网站信息, nested frames', '/?step=2', access.websiteFields),
];

const kit = (step: string, path: string, fields: readonly ModelField[]) =>
  plain('odd-kits', step, `https://icp.odd-kits.example${path}`, fields, oddKitValues, { 'subject.certImage': 'png' });
const oddKitSteps: readonly PracticeStep[] = [
  kit('layui', '/layui', odd.layuiFields),
  kit('View UI, no form items', '/iview', odd.iviewFields),
  kit('open shadow roots', '/shadow', odd.shadowFields),
  kit('a frame of another origin', '/frames', odd.frameFields),
];

const accountFields: readonly ModelField[] = accountRows.map(([name, , fieldId]) => ({
  fieldId: fieldId as FieldId,
  name,
  wanted: (value) => value,
  ...(isSecret(fieldId) && { manual: true }),
}));
const accountSteps: readonly PracticeStep[] = [
  {
    ...plain('mps-account', '法人用户注册', `https://${accountHost}/register.html`, accountFields, accountValues),
    drawn: 'fields',
  },
];

/** Every step of every practice portal, portal by portal. */
export const practiceSteps: readonly PracticeStep[] = [
  ...mpsSteps,
  ...tencentSteps,
  ...aliyunSteps,
  ...volcengineSteps,
  ...miitSteps,
  ...cacSteps,
  ...accessSteps,
  ...oddKitSteps,
  ...accountSteps,
];
