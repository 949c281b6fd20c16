import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { type ExtensionVisit, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup } from '../harness/import-backup';
import { sampleValues } from '../harness/sample-values';
import { SidePanel } from '../harness/side-panel';
import { countsOf, modelOf } from '../harness/visit-mps';
import { waitFor } from '../harness/wait-for';
import { compareModel } from '../portals/mps/compare-model';

const values = sampleValues('单位');
/** Late levels and names, so that a fill takes long enough to be cut off. */
const path = '/web/business/website/add?step=2&slow=700';
const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

/** What a model holds that is neither empty nor what was wanted. */
function wrongIn(model: Record<string, unknown>): string[] {
  const isEmpty = (held: unknown) => held === null || held === '' || (Array.isArray(held) && held.length === 0);
  return compareModel('website', values, model)
    .filter(({ same, held }) => !same && !isEmpty(held))
    .map(({ fieldId, held }) => `${fieldId} holds ${JSON.stringify(held)}`);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a fill that is cut off in %s', (browser) => {
  let visit: ExtensionVisit;
  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    await importBackup(visit.options, await backupOf(dossierOf(values)));
  });
  afterAll(() => visit.close());

  it('by a reload of the page: says so, has filled nothing wrong, and goes on when asked', async () => {
    const { portal, panel, close } = await visit.open(path);
    await panel.listed();
    await panel.press(/^填写 ?\d/);
    await panel.shows(/正在填写 [1-9]\d* /);
    await portal.reload();
    await panel.shows(/上次填写没有做完：.*请核对下面各栏的状态，再点填写接着填/);
    await panel.listed();
    expect(wrongIn(await modelOf(portal))).toEqual([]);
    await panel.fill();
    expect(compareModel('website', values, await modelOf(portal)).filter(({ same }) => !same)).toEqual([]);
    expect(await countsOf(portal)).toEqual(untouched);
    await close();
  });

  it('by an update of the extension: writes nothing more, says so afterwards, and goes on when asked', async () => {
    const { portal, panel } = await visit.open(path);
    await panel.listed();
    await panel.press(/^填写 ?\d/);
    await panel.shows(/正在填写 [1-9]\d* /);
    await visit.launched.updateExtension();
    const again = await waitFor(() => SidePanel.open(visit.launched, portal).catch(() => null), {
      what: 'the extension after its update',
      timeout: 20_000,
    });
    const left = await modelOf(portal);
    expect(wrongIn(left)).toEqual([]);
    await again.listed();
    await again.shows(/上次填写没有做完：.*请核对下面各栏的状态，再点填写接着填/);
    expect(await modelOf(portal)).toEqual(left);
    await again.fill();
    expect(compareModel('website', values, await modelOf(portal)).filter(({ same }) => !same)).toEqual([]);
    expect(await countsOf(portal)).toEqual(untouched);
  });
});
