import { catalogue } from '../catalogue/fields';
import { datesIn } from '../choose/date-text';
import { sameValue } from '../choose/same-value';
import { unitNatures } from '../directory/unit-natures';
import { findNumbers } from '../numbers/find-numbers';
import { partsOf } from '../numbers/number-parts';
import { readHost } from '../rules/host';
import { registrableDomain } from '../rules/registrable-domain';
import { type LabelTable, labelledLines } from './labelled-lines';

/** What MIIT has on file of one service and its subject; a part that the text does not name is absent. */
export interface IcpRecord {
  readonly holder?: string;
  readonly certType?: string;
  readonly certNumber?: string;
  /** The service's number, in the authorities' spelling. */
  readonly number?: string;
  readonly domain?: string;
  readonly siteName?: string;
  readonly approvedOn?: string;
}

/** `nothing`: no record in it; `other-service`: records, none of this service; `several`: which of them is not said. */
export type IcpRecordReading =
  | { readonly ok: true; readonly record: IcpRecord }
  | { readonly ok: false; readonly problem: 'nothing' | 'several' }
  | { readonly ok: false; readonly problem: 'other-service'; readonly of: string };

/** By what a service is told from others: its number and its domain, as the dossier has them. */
export interface ServiceSigns {
  readonly number: string;
  readonly domain: string;
}

/**
 * Reads what was copied from the public query of beian.miit.gov.cn (the list or a detail page), or from a provider's
 * list of filings, and takes the record of the service that is meant.
 */
export function readIcpRecord(text: string, signs: ServiceSigns): IcpRecordReading {
  const rows = readList(text);
  const detail = rows.length > 0 ? null : readDetail(text);
  const records = detail === null ? rows : [detail];
  const [first] = records;
  if (first === undefined) return { ok: false, problem: 'nothing' };
  const number = numberIn(signs.number);
  const domain = domainIn(signs.domain);
  const judged = records.map((record) => ({ record, fits: fits(record, number, domain) }));
  const [mine] = judged.filter((each) => each.fits === true);
  if (mine) return { ok: true, record: mine.record };
  const unsaid = judged.filter((each) => each.fits === null);
  const [only, ...more] = unsaid;
  if (only && more.length === 0) return { ok: true, record: only.record };
  if (only) return { ok: false, problem: 'several' };
  return { ok: false, problem: 'other-service', of: first.domain ?? first.number ?? '' };
}

/** Whether a record is of the service; null where the signs that both have do not say. */
function fits(record: IcpRecord, number: string | undefined, domain: string | undefined): boolean | null {
  if (domain !== undefined && record.domain !== undefined) return record.domain === domain;
  const [ours, theirs] = [number, record.number].map((text) => partsOf(text ?? ''));
  if (!ours?.base || !theirs?.base) return null;
  if (ours.base !== theirs.base) return false;
  return ours.suffix === '' || theirs.suffix === '' ? null : ours.suffix === theirs.suffix;
}

const labels: LabelTable<keyof IcpRecord> = {
  主办单位名称: 'holder',
  主办者名称: 'holder',
  主办单位: 'holder',
  主体名称: 'holder',
  证件类型: 'certType',
  主办单位证件类型: 'certType',
  主体证件类型: 'certType',
  证件号码: 'certNumber',
  主办单位证件号码: 'certNumber',
  主体证件号码: 'certNumber',
  icp备案许可证号: 'number',
  网站备案许可证号: 'number',
  网站备案号: 'number',
  服务备案号: 'number',
  备案号: 'number',
  备案许可证号: 'number',
  网站域名: 'domain',
  域名: 'domain',
  网站首页网址: 'domain',
  网站首页: 'domain',
  网站名称: 'siteName',
  服务名称: 'siteName',
  app名称: 'siteName',
  审核通过日期: 'approvedOn',
  审核日期: 'approvedOn',
  审核时间: 'approvedOn',
  备案时间: 'approvedOn',
};

/** A detail page: one record, each part under its name. The subject stands before its service, which has the last word. */
function readDetail(text: string): IcpRecord | null {
  const found = labelledLines(text, labels);
  if (new Set(found.map(({ field }) => field)).size < 2) return null;
  const all = (field: keyof IcpRecord): string[] =>
    found.filter((each) => each.field === field).map(({ value }) => value);
  return present({
    holder: all('holder').find((name) => !isMasked(name)),
    certType: all('certType').flatMap((name) => officialType(name) ?? [])[0],
    certNumber: all('certNumber').find((code) => !isMasked(code)),
    number: all('number')
      .flatMap((value) => numberIn(value) ?? [])
      .at(-1),
    domain: all('domain').flatMap((value) => domainIn(value) ?? [])[0],
    siteName: all('siteName').find((name) => !isMasked(name)),
    approvedOn: all('approvedOn')
      .flatMap((text) => datesIn(text))
      .at(-1),
  });
}

/** The catalogue's own word for a type of certificate; a wording that none of them is says nothing. */
function officialType(wording: string): string | undefined {
  const options: readonly string[] = catalogue['subject.certType'].options ?? [];
  return options.includes(wording) ? wording : options.find((option) => sameValue('subject.certType', option, wording));
}

const natures = new Set(unitNatures.flatMap(({ name, mpsNames = [] }) => [name, ...mpsNames]));

/** A list: rows of cells, each known by a subject's nature and the number behind it. */
function readList(text: string): IcpRecord[] {
  const cells = text
    .slice(0, 100_000)
    .split(/[\t\r\n]+| {2,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const numbered = cells.flatMap((cell, at) =>
    at > 1 && natures.has(cells[at - 1] ?? '') && numberIn(cell) !== undefined ? [at] : [],
  );
  return numbered.map((at, row) => {
    const after = cells.slice(at + 1, numbered[row + 1] ?? at + 8);
    const end = after.findIndex((cell) => natures.has(cell));
    return readRow(cells[at - 2] ?? '', cells[at] ?? '', end === -1 ? after : after.slice(0, Math.max(0, end - 1)));
  });
}

function readRow(holder: string, number: string, after: readonly string[]): IcpRecord {
  const [name = ''] = after;
  const isName = /\p{Script=Han}/u.test(name) && !/^(?:是|否|详情|查看)$/.test(name) && datesIn(name).length === 0;
  return present({
    holder: /^\d*$/.test(holder) || isMasked(holder) ? undefined : holder,
    number: numberIn(number),
    domain: after.flatMap((cell) => domainIn(cell) ?? [])[0],
    siteName: isName && domainIn(name) === undefined ? name : undefined,
    approvedOn: after.flatMap((cell) => datesIn(cell))[0],
  });
}

function numberIn(text: string): string | undefined {
  return findNumbers(text).find(({ kind, valid }) => (kind === 'icp' || kind === 'licence') && valid)?.text;
}

function domainIn(text: string): string | undefined {
  const { ascii } = readHost(text.split(/[\s;；,，]/)[0] ?? '');
  const domain = ascii === null || !ascii.includes('.') ? null : registrableDomain(ascii);
  return domain !== null && /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(domain) ? domain : undefined;
}

function isMasked(text: string): boolean {
  return /\*{2,}|＊{2,}/.test(text) || /^[-—]*$/.test(text);
}

function present(record: { [K in keyof IcpRecord]: IcpRecord[K] | undefined }): IcpRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
