import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type CatalogueKey, catalogue } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import { OptionsForm } from './options-form';
import { samplePng } from './sample-image';

const people = [
  ['subjectOwner', '未命名人员 1'],
  ['securityOwner', '未命名人员 2'],
  ['emergencyContact', '未命名人员 3'],
] as const;

/** Regions as the options page's picker names them. */
const municipalities = new Set(['北京市', '上海市', '天津市', '重庆市']);
function pickerPath(path: readonly string[]): string[] {
  const [province = '', ...rest] = path;
  return municipalities.has(province) && rest.length === 1 ? [province, '市辖区', ...rest] : [...path];
}

function of(prefix: string, values: FieldValues): [CatalogueKey, FieldValues[keyof FieldValues]][] {
  const base = prefix === 'subject' || prefix === 'website' ? prefix : 'person';
  return Object.entries(values)
    .filter(([id]) => id.startsWith(`${prefix}.`))
    .map(([id, value]) => [`${base}${id.slice(prefix.length)}` as CatalogueKey, value]);
}

/**
 * Makes a dossier through the options page, as a newcomer would: subject, people, website, documents.
 * @param page the options page, in Chinese, with no dossier yet.
 */
export async function makeProfile(page: Page, values: FieldValues): Promise<void> {
  const form = new OptionsForm(page);
  await page.evaluate(() => {
    location.hash = '#/welcome';
  });
  await form.press('跳过引导');
  await form.press('新建主体');
  await form.section('subject');
  for (const [key, value] of of('subject', values)) await put(form, key, value);
  await addPeople(form, values);
  await form.section('websites');
  await form.press('添加网站');
  for (const role of ['securityOwner', 'emergencyContact'] as const)
    await form.chooseRole(role, String(values[`${role}.name`]));
  for (const [key, value] of of('website', values)) await put(form, key, value);
  await addDocuments(form, values);
  await form.saved();
}

async function put(
  form: OptionsForm,
  key: CatalogueKey,
  value: FieldValues[keyof FieldValues],
  within: Parameters<OptionsForm['fill']>[2] = null,
): Promise<void> {
  if (value === undefined) return;
  const region = catalogue[key].value === 'region' && Array.isArray(value);
  await form.fill(key, region ? pickerPath(value as string[]) : value, within);
}

async function addPeople(form: OptionsForm, values: FieldValues): Promise<void> {
  await form.section('people');
  for (const _ of people) await form.press('添加人员');
  for (const [role, title] of people) {
    const card = await form.card(title);
    for (const [key, value] of of(role, values)) await put(form, key, value, card);
  }
  await form.chooseRole('subjectOwner', String(values['subjectOwner.name']));
  if (values['subject.type'] === '单位') await form.chooseRole('legalRep', String(values['legalRep.name']));
}

async function addDocuments(form: OptionsForm, values: FieldValues): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-documents-'));
  try {
    await form.section('documents');
    const file = async (name: string): Promise<string> => {
      await writeFile(join(folder, name), samplePng());
      return join(folder, name);
    };
    for (const [role] of people) {
      const card = await form.card(String(values[`${role}.name`]));
      for (const side of ['idFrontImage', 'idBackImage', 'idHandheldImage'] as const)
        await form.upload(`person.${side}`, await file(`${role}-${side}.png`), card);
    }
    if (values['subject.type'] === '单位') await form.upload('subject.certImage', await file('licence.png'));
    await form.upload('website.domainCertImage', await file('domain-certificate.png'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
