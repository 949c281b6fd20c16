import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, loadEngine, type PlainOutcome } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { freshPages } from '../harness/fresh-pages';

const lists = `
const cities = { 浙江省: ['宁波市', '杭州市'], 江苏省: ['南京市', '徐州市'] };
const counties = { 宁波市: ['海曙区'], 杭州市: ['余杭区'], 南京市: ['鼓楼区'], 徐州市: ['鼓楼区'] };
const offer = (select, names) => select.replaceChildren(new Option('请选择', ''), ...names.map((name) => new Option(name)));
province.onchange = () => setTimeout(() => { offer(city, cities[province.value] ?? []); offer(county, []); }, 30);
city.onchange = () => setTimeout(() => offer(county, counties[city.value] ?? []), 30);
`;
const item = (label: string, control: string) =>
  `<div class="form-item"><label>${label}</label><div>${control}</div></div>`;
const select = (id: string, ...names: string[]) =>
  `<select id="${id}"><option value="">请选择</option>${names.map((name) => `<option>${name}</option>`).join('')}</select>`;
const region = item('单位办公地址', select('province', '浙江省', '江苏省') + select('city') + select('county'));
const dead = item('单位证件类型', select('certType'));
const name = item('单位名称', '<input id="name">');
const kind = item('单位性质', select('nature', '企业', '事业单位'));

function form(...parts: string[]): string {
  return `<!doctype html><html lang="zh"><title>新增备案 开办主体</title><h2>开办主体信息</h2><form>${parts.join('')}</form></html>`;
}

const statusOf = (outcomes: readonly PlainOutcome[]) =>
  outcomes.map(({ status, code }) => `${status} ${code ?? ''}`.trim());

describe.each<BrowserKind>(['chromium', 'firefox'])('what a fill waits for in %s', (kindOf) => {
  let page: Page;
  freshPages(kindOf, (fresh) => {
    page = fresh;
  });

  async function open(html: string, script = ''): Promise<void> {
    await page.setContent(html);
    await page.evaluate(script);
    await loadEngine(page);
  }
  const chosen = () => page.$$eval('select', (all) => all.map(({ value }) => value));

  async function timed(values: FieldValues): Promise<{ outcomes: PlainOutcome[]; milliseconds: number }> {
    const began = Date.now();
    return { outcomes: await fillInPage(page, values), milliseconds: Date.now() - began };
  }

  it('fills a region whose lists come one after another', async () => {
    await open(form(region), lists);
    const { outcomes } = await timed({ 'subject.officeRegion': ['浙江省', '杭州市', '余杭区'] });
    expect(statusOf(outcomes)).toEqual(['filled', 'filled', 'filled']);
    expect(await chosen()).toEqual(['浙江省', '杭州市', '余杭区']);
  });

  it.each([
    ['province', ['广东省', '广州市', '天河区'], ['', '', '']],
    ['city', ['浙江省', '温州市', '鹿城区'], ['浙江省', '', '']],
  ])('refuses what lies below a %s that is not offered at once', async (_, wanted, left) => {
    await open(form(region), lists);
    const { outcomes, milliseconds } = await timed({ 'subject.officeRegion': wanted });
    expect(statusOf(outcomes).at(-1)).toBe('refused region-not-offered');
    expect(outcomes.filter(({ status }) => status !== 'filled').map(({ code }) => code)).toEqual(
      left.filter((one) => one === '').map(() => 'region-not-offered'),
    );
    expect(await chosen()).toEqual(left);
    expect(milliseconds).toBeLessThan(4_000);
  });

  it('puts no county below a city that the user chose himself, though one of that name is offered', async () => {
    await open(form(region), lists);
    await page.select('#province', '江苏省');
    await page.waitForSelector('#city option:nth-child(3)');
    await page.select('#city', '徐州市');
    await page.waitForSelector('#county option:nth-child(2)');
    const { outcomes } = await timed({ 'subject.officeRegion': ['江苏省', '南京市', '鼓楼区'] });
    expect(statusOf(outcomes)).toEqual(['already', 'kept-yours differs-from-yours', 'kept-yours differs-from-yours']);
    expect(await chosen()).toEqual(['江苏省', '徐州市', '']);
  });

  const certificate = { 'subject.certType': '营业执照（个人或企业）', 'subject.name': '领航示例有限公司' };

  it('waits once for a list that never comes, whatever is typed after it', async () => {
    await open(form(dead, name));
    const { outcomes, milliseconds } = await timed(certificate);
    expect(statusOf(outcomes)).toEqual(['failed options-never-loaded', 'filled']);
    expect(milliseconds).toBeLessThan(12_000);
  });

  it('asks a list again that a later choice brought', async () => {
    const brings = `nature.onchange = () => certType.add(new Option('营业执照（个人或企业）'));`;
    await open(form(dead, name, kind), brings);
    const { outcomes } = await timed({
      ...certificate,
      'subject.natureType': '企业',
      'subject.nature': '企业',
    } as FieldValues);
    expect(outcomes.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect(await chosen()).toEqual(['营业执照（个人或企业）', '企业']);
  });
});
