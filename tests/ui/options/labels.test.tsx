// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let page: RenderedPage;
beforeAll(prepareDom);
afterEach(() => page.close());

const textOfIds = (list: string | null): string =>
  (list ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('');

/** The accessible name, as far as this page uses the ways to give one. */
function nameOf(control: HTMLElement): string {
  const labels = document.querySelectorAll(`label[for="${control.id}"]`);
  const around = control.closest('label');
  return [
    textOfIds(control.getAttribute('aria-labelledby')),
    control.getAttribute('aria-label') ?? '',
    [...labels, ...(around ? [around] : [])].map((label) => label.textContent).join(''),
    control.tagName === 'BUTTON' ? control.textContent : '',
  ].join('');
}

it.each([
  'subject',
  'people',
  'websites',
  'apps',
  'documents',
  'papers',
  '#/footer',
  '#/backup',
  '#/security',
  '#/settings',
])('every control of %s has a name, and every label a control', async (address) => {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  page = await renderPage(vault, address.startsWith('#') ? address : `#/profiles/${ids.profile}/${address}`);
  await page.find('.bp-card :is(input, button)');
  const controls = document.body.querySelectorAll<HTMLElement>(
    ':is(input, textarea, button, [role=group], [role=radiogroup]):not([hidden], [aria-hidden=true], .ant-input-clear-icon)',
  );
  expect(controls.length).toBeGreaterThan(3);
  expect([...controls].filter((control) => nameOf(control).trim() === '').map((each) => each.outerHTML)).toEqual([]);
  const labels = [...document.querySelectorAll<HTMLLabelElement>('label[for]')];
  expect(labels.filter((label) => !document.getElementById(label.htmlFor)).map((label) => label.textContent)).toEqual(
    [],
  );
});
