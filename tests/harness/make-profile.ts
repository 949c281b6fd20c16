import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type CatalogueKey, catalogue, catalogueKey, type FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import { OptionsForm } from './options-form';
import { sampleFiles } from './sample-files';

const serviceRoles = ['securityOwner', 'emergencyContact'] as const;
const peopleRoles = ['subjectOwner', ...serviceRoles] as const;

/** Regions as the options page's picker names them. */
const municipalities = new Set(['北京市', '上海市', '天津市', '重庆市']);
function pickerPath(path: readonly string[]): string[] {
  const [province = '', ...rest] = path;
  return municipalities.has(province) && rest.length === 1 ? [province, '市辖区', ...rest] : [...path];
}

type Within = Parameters<OptionsForm['fill']>[2];

async function putAll(form: OptionsForm, prefix: string, values: FieldValues, within: Within = null): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    if (!id.startsWith(`${prefix}.`)) continue;
    const key: CatalogueKey = catalogueKey(id as FieldId);
    const isRegion = catalogue[key].value === 'region' && Array.isArray(value);
    await form.fill(key, isRegion ? pickerPath(value as string[]) : value, within);
  }
}

const rolesIn = (values: FieldValues) => peopleRoles.filter((role) => values[`${role}.name`] !== undefined);

/**
 * Makes a dossier through the options page, as a user would: subject, people, website, documents. What the values do not
 * speak of is left out.
 * @param page the options page, in Chinese.
 */
export async function makeProfile(page: Page, values: FieldValues): Promise<void> {
  const form = new OptionsForm(page);
  await form.newDossier();
  await form.section('subject');
  await putAll(form, 'subject', values);
  await addPeople(form, values);
  if (values['website.name'] !== undefined) await addWebsite(form, values);
  await addDocuments(form, values);
  await form.saved();
}

async function addPeople(form: OptionsForm, values: FieldValues): Promise<void> {
  const roles = rolesIn(values);
  if (roles.length === 0) return;
  await form.section('people');
  for (const _ of roles) await form.press('添加人员');
  for (const [at, role] of roles.entries()) await putAll(form, role, values, await form.card(`未命名人员 ${at + 1}`));
  await form.chooseRole('subjectOwner', String(values['subjectOwner.name']));
  const representative = values['legalRep.name'];
  if (representative !== undefined) await form.chooseRole('legalRep', String(representative));
}

async function addWebsite(form: OptionsForm, values: FieldValues): Promise<void> {
  await form.section('websites');
  await form.press('添加网站');
  for (const role of rolesIn(values))
    if (role !== 'subjectOwner') await form.chooseRole(role, String(values[`${role}.name`]));
  await putAll(form, 'website', values);
}

async function addDocuments(form: OptionsForm, values: FieldValues): Promise<void> {
  const files = Object.entries(sampleFiles(values)) as [FieldId, File][];
  if (files.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-documents-'));
  try {
    await form.section('documents');
    for (const [id, file] of files) {
      const path = join(folder, file.name);
      await writeFile(path, new Uint8Array(await file.arrayBuffer()));
      const key = catalogueKey(id);
      const owner = String(values[`${id.slice(0, id.indexOf('.'))}.name` as FieldId]);
      await form.upload(key, path, key.startsWith('person.') ? await form.card(owner) : null);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
