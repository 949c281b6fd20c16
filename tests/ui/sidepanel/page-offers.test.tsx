// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { newCase } from '../../../src/core/filing/filing-case';
import { SidepanelApp } from '../../../src/ui/pages/sidepanel/sidepanel-app';
import { waitFor } from '../../harness/wait-for';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { exampleView } from '../surface/example-view';
import { FakePageClient } from '../surface/fake-page-client';
import { click, doing, type Mounted, mount, unmount } from '../surface/mount';

const number = '京公网安备11010102001402号';
let mounted: Mounted;
afterEach(() => unmount(mounted));

/** A page of success that shows a number, for whoever follows these filings. */
async function open(filings = [newCase({ scenario: 'mps-new-website', subject: 'org', title: '示例网站' })]) {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  for (const filing of filings) vault.cases.set(filing.id, filing);
  const view = exampleView();
  const profile = view.profile === null ? null : { ...view.profile, id: ids.profile };
  const progress = { milestones: ['mps-approved' as const], numbers: [{ kind: 'mps' as const, text: number }] };
  const client = new FakePageClient({ ...view, profile, filing: false, fields: [], progress });
  client.answers.numbersOnPage = () => [{ kind: 'mps', text: number, near: '示例网站 example.cn 已备案' }];
  client.answers.planReminders = () => null;
  mounted = await mount(client, (parts) => <SidepanelApp {...parts} />, vault);
  await doing(() => import('../../../src/ui/pages/sidepanel/page-offers'));
}

/** A page is read for numbers when it has been quiet for a while; by then an offer would stand. */
const quiet = () => doing(() => new Promise((resolve) => setTimeout(resolve, 600)));
const stepOffer = () => mounted.element.querySelector('.sp-note');
const numberOffer = () => mounted.element.querySelector('[data-number]');
const comes = (offer: () => Element | null) =>
  waitFor(async () => {
    await doing(() => new Promise((resolve) => setTimeout(resolve, 10)));
    return offer();
  });

test.each(['不记', '记下，今天'])(
  'the number is offered when the step is answered with “%s”, not before',
  async (answer) => {
    await open();
    await comes(stepOffer);
    await quiet();
    expect(numberOffer()).toBeNull();
    await click(mounted.element, answer);
    await comes(numberOffer);
    expect(stepOffer()).toBeNull();
  },
);

test('who follows no filing is offered the number at once', async () => {
  await open([]);
  await comes(numberOffer);
  expect(stepOffer()).toBeNull();
});
