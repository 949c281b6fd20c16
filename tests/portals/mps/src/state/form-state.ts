import type { UploadFile } from 'ant-design-vue';
import { labelOf, type Option } from '../data/option';
import { regionNames } from '../data/regions';

type FormValue = string | number | boolean | string[] | UploadFile[] | undefined;
/** A form's values by the names of its controls, as ant-design-vue keeps them. */
export type FormState = Record<string, FormValue>;

/** What the page keeps of an upload that has arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly size: number;
}

/** A list of texts: the codes of a region, ticked boxes. */
export function listOf(form: FormState, name: string): string[] {
  const value = form[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The files whose upload is done. */
export function filesOf(form: FormState, name: string): UploadedFile[] {
  const value = form[name];
  const files = Array.isArray(value) ? value.filter((item) => typeof item !== 'string') : [];
  return files
    .filter((file) => file.status === 'done')
    .map((file) => ({ name: file.name, size: file.size ?? Number.NaN }));
}

/** The file whose upload is done, or null. */
export function fileOf(form: FormState, name: string): UploadedFile | null {
  return filesOf(form, name)[0] ?? null;
}

/** The chosen option as the page shows it, or null. */
export function choiceOf(form: FormState, name: string, options: readonly Option[]): string | null {
  const value = form[name];
  return labelOf(options, typeof value === 'string' ? value : undefined);
}

/** The chosen region's names, `['北京市', '市辖区', '海淀区']`. */
export function regionOf(form: FormState, name: string): string[] {
  return regionNames(listOf(form, name));
}

/** Text, number, date or box as it is; null for what was never set. */
export function plainOf(form: FormState, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, form[name] ?? null]));
}
