import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type FieldId, fieldOf } from '../../src/core/catalogue/fields';
import { nameOf } from '../../src/core/plan/say-reason';
import { type ExtensionVisit, visitWithExtension } from '../../tests/harness/extension-visit';
import type { BrowserKind } from '../../tests/harness/find-browser';
import { makeProfile } from '../../tests/harness/make-profile';
import { sampleFiles } from '../../tests/harness/sample-files';
import { sampleValues } from '../../tests/harness/sample-values';
import { countsOf, modelOf } from '../../tests/harness/visit-mps';
import { type Compared, compareModel } from '../../tests/portals/mps/compare-model';
import type { MpsPage } from '../../tests/portals/mps/model-fields';

const [browser = 'chromium', mode = 'once'] = process.argv.slice(2);
const shots = join(process.cwd(), '.cache', 'demo', browser);
const values = sampleValues('单位');
const all = { ...values, ...sampleFiles(values) };
const pages: [title: string, page: MpsPage, path: string][] = [
  ['开办主体 (subject page)', 'subject', '/web/business/budUnit/add'],
  ['网站基本信息 (website wizard, step 2)', 'website', '/web/business/website/add?step=2'],
  ['负责人/应急联络人 (website wizard, step 3)', 'people', '/web/business/website/add?step=3'],
];

/** Identity numbers are shown by their ends only, here as everywhere. */
function plain(fieldId: FieldId, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return fieldOf(fieldId).sensitive && typeof value === 'string' ? `${text.slice(0, 3)}…${text.slice(-2)}` : text;
}

function line({ fieldId, wanted, held, same }: Compared): string {
  return [nameOf(fieldId).zh, plain(fieldId, wanted), plain(fieldId, held), same ? '✓ right' : '✗ WRONG'].join(' | ');
}

/** A page in a window as tall as itself: marks are drawn only near what is in sight. */
async function photographWhole(portal: Page, path: string): Promise<void> {
  const before = portal.viewport();
  const [width, height] = await portal.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  await portal.setViewport({ width: width ?? 1280, height: height ?? 1000 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await portal.screenshot({ path: path as `${string}.png` });
  await portal.setViewport(before);
}

async function fillPage(
  visit: ExtensionVisit,
  [title, page, path]: (typeof pages)[number],
): Promise<readonly Compared[]> {
  const { portal, panel, close } = await visit.open(path);
  await panel.listed();
  await panel.screenshot(join(shots, `${page}-panel-preview.png`));
  await panel.fill();
  const compared = compareModel(page, all, await modelOf(portal));
  console.log(`\n${title}\nlabel | wanted | what the page's own model holds | verdict`);
  for (const one of compared) console.log(line(one));
  const touched = await countsOf(portal);
  console.log(`submits ${touched.submits}, consents ${touched.consents}, captchas ${touched.captchas}`);
  await panel.screenshot(join(shots, `${page}-panel-filled.png`));
  await photographWhole(portal, join(shots, `${page}-portal.png`));
  if (mode !== 'show') await close();
  return compared;
}

await mkdir(shots, { recursive: true });
const begin = Date.now();
const visit = await visitWithExtension(browser as BrowserKind, mode === 'show');
const compared: Compared[] = [];
let failure: unknown;
try {
  console.log('Making a profile through the options page …');
  await makeProfile(visit.options, values);
  await visit.options.screenshot({ path: join(shots, 'options.png') as `${string}.png` });
  const made = Date.now();
  for (const page of pages) compared.push(...(await fillPage(visit, page)));
  const wrong = compared.filter(({ same }) => !same).length;
  console.log(`\n${compared.length - wrong} fields right, ${wrong} wrong, in ${browser}.`);
  console.log(
    `Profile typed in ${Math.round((made - begin) / 1000)} s, three pages filled in ${Math.round((Date.now() - made) / 1000)} s.`,
  );
  console.log(`Screenshots: ${shots}`);
  process.exitCode = wrong > 0 ? 1 : 0;
  if (mode === 'show') {
    console.log('The window stays open: the practice portal is yours to play with. Close it, or press Ctrl+C, to end.');
    await new Promise((done) => visit.launched.browser.once('disconnected', done));
  }
} catch (error) {
  failure = error;
}
// What goes wrong while closing must not hide what went wrong before it.
await visit.close().catch((error: unknown) => {
  failure ??= error;
});
if (failure !== undefined) throw failure;
