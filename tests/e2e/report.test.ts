import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/report/read-report';
import { savedPage } from '../../scripts/report/saved-page';
import { type FieldId, fieldOf } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import type { PageReport } from '../../src/core/report/page-report';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { loadEngine } from '../harness/engine-in-page';
import { type ExtensionVisit, visitWithExtension } from '../harness/extension-visit';
import { importBackup } from '../harness/import-backup';
import type { LaunchedBrowser } from '../harness/launch-browser';
import { openPage } from '../harness/open-page';
import { sampleValues } from '../harness/sample-values';
import { SidePanel } from '../harness/side-panel';
import { evaluateIn, waitFor } from '../harness/wait-for';

const values: FieldValues = sampleValues('单位');
const pages: [portal: string, address: string][] = [
  ['mps', 'https://beian.mps.gov.cn/web/business/budUnit/add'],
  ['mps', 'https://beian.mps.gov.cn/web/business/website/add?step=2'],
  ['mps', 'https://beian.mps.gov.cn/web/business/website/add?step=3'],
  ['tencent', 'https://console.cloud.tencent.com/beian/manage/process/2026112201/entity?step=1'],
  ['cac', 'https://beian.cac.gov.cn/#/subject'],
];

/** Every text of the dossier that is the user's own: no option of the catalogue, and no short count (100 is a length too). */
const ownTexts = Object.entries(values).flatMap(([id, value]) => {
  const { options = [] } = fieldOf(id as FieldId);
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : Object.values(value ?? {});
  return texts.filter(
    (text) =>
      typeof text === 'string' &&
      text.length > 1 &&
      !/^\d{1,3}$/.test(text) &&
      !options.includes(text) &&
      text !== 'long-term',
  );
}) as string[];

/** What the engine makes of a saved page at the address of the real one, so that the portal's own knowledge counts. */
async function readAgain(launched: LaunchedBrowser, html: string, address: string): Promise<[string, string | null][]> {
  const page = await launched.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.resourceType() === 'document' ? html : '';
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(address, { waitUntil: 'load' });
  await loadEngine(page);
  const read = () =>
    window.BeianEngine.recognise(document).map(({ label, fieldId }): [string, string | null] => [label, fieldId]);
  const found = await evaluateIn(page, read, [], 15_000);
  await page.close();
  return found;
}

describe('a report of a filled page, in chromium', () => {
  let visit: ExtensionVisit;
  let folder: string;
  beforeAll(async () => {
    visit = await visitWithExtension('chromium');
    folder = await mkdtemp(join(tmpdir(), 'beian-pilot-report-'));
    await importBackup(visit.options, await backupOf(dossierOf(values)));
  });
  afterAll(async () => {
    await visit.close();
    await rm(folder, { recursive: true });
  });

  /** Fills a page, lets the panel make its report, and takes the text that it shows. */
  async function reportOf(address: string): Promise<{ text: string; report: PageReport }> {
    const portal = await openPage(visit.launched, address);
    const panel = await SidePanel.open(visit.launched, portal);
    await panel.listed();
    await panel.fill();
    await panel.press(/报告这个页面/);
    const shown = () => document.querySelector<HTMLTextAreaElement>('.sp-report')?.value || null;
    const text = await waitFor(() => evaluateIn(panel.page, shown, []), { what: 'the report', timeout: 15_000 });
    await panel.close();
    await portal.close();
    const reading = readReport(text);
    if (!reading.ok) throw new Error(`${reading.why} ${text.slice(0, 200)} … ${text.slice(-200)}`);
    return { text, report: reading.report };
  }

  it.each(pages)('%s %s: tells nothing of the dossier, and read again it is the same', async (_, address) => {
    const { text, report } = await reportOf(address);
    await writeFile(join(folder, 'report.json'), text);
    expect(ownTexts.filter((own) => text.includes(own))).toEqual([]);
    expect(report.controls.length).toBeGreaterThan(4);

    const again = await readAgain(visit.launched, savedPage(report), address);
    expect(again).toEqual(report.controls.map(({ label, fieldId }) => [label, fieldId]));
  });

  it('becomes a saved page with its marks', async () => {
    const name = `reported-test-${process.pid}`;
    const place = `tests/pages/tune/${name}.html`;
    try {
      const said = execFileSync('node', ['scripts/import-report.mjs', join(folder, 'report.json'), name], {
        encoding: 'utf8',
      });
      expect(said).toContain(place);
      const html = await readFile(place, 'utf8');
      expect(html).toContain('data-field="');
      expect(html).not.toMatch(/<script|javascript:| on\w+=/);
    } finally {
      await rm(place, { force: true });
    }
  });
});
