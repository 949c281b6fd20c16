// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchForForm } from '../../../src/page/watch/watch-for-form';

let seen: string[];
let life: AbortController;
/** What is to be done at the page's next idle moment. */
let idle: (() => void)[];

beforeEach(() => {
  life?.abort();
  [seen, idle, life] = [[], [], new AbortController()];
  document.body.innerHTML = '';
  history.replaceState(null, '', '/web/dashboard/home');
  watchForForm(
    document,
    (address) => seen.push(new URL(address).pathname),
    life.signal,
    (look) => idle.push(look),
  );
});

/** Lets the mutations be reported, then gives the page its idle moment. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  for (const look of idle.splice(0)) look();
}

describe('the detector', () => {
  it('says nothing of a page without a form', async () => {
    document.body.innerHTML = '<p>公告</p><input type="hidden">';
    await rest();
    expect(seen).toEqual([]);
  });

  it.each([
    '<input>',
    '<select></select>',
    '<textarea></textarea>',
    '<iframe></iframe>',
    '<div role="combobox"></div>',
  ])('tells once of a page with %s', async (html) => {
    document.body.innerHTML = html;
    await rest();
    document.body.insertAdjacentHTML('beforeend', html);
    await rest();
    expect(seen).toEqual(['/web/dashboard/home']);
  });

  it('tells again when the page goes on to another address without loading', async () => {
    document.body.innerHTML = '<input>';
    await rest();
    history.pushState(null, '', '/web/business/budUnit/add');
    document.body.innerHTML = '<input><input>';
    await rest();
    expect(seen).toEqual(['/web/dashboard/home', '/web/business/budUnit/add']);
  });

  it('notices the way back, too', async () => {
    document.body.innerHTML = '<input>';
    await rest();
    history.replaceState(null, '', '/web/business/website/add');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await rest();
    expect(seen).toHaveLength(2);
  });

  it('looks once for any number of changes in one moment', async () => {
    for (let row = 0; row < 50; row++) document.body.insertAdjacentHTML('beforeend', '<p></p>');
    await new Promise((resolve) => setTimeout(resolve));
    expect(idle).toHaveLength(1);
  });

  it('ends without a trace', async () => {
    life.abort();
    document.body.innerHTML = '<input>';
    await rest();
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).not.toMatch(/beian|data-/);
  });
});
