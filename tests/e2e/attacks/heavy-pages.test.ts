import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../harness/engine-in-page';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, evilHost, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, formItem, personItems } from './filing-page';

declare global {
  interface Window {
    /** Tasks of this page of more than 50 ms: when, and how long. */
    __longTasks: { start: number; time: number }[];
    /** How often the page has changed itself. */
    __changes: number;
  }
}

/** Controls in shapes that invite a reader to walk all of them for each of them. */
const shapes: Record<string, string> = {
  'boxes in one row': '<input>',
  'ticked boxes in one row': '<input type="checkbox">',
  'radios of one name': '<input type="radio" name="one">',
  'read-only boxes': '<input readonly>',
  'hidden file boxes': '<input type="file" hidden>',
  'boxes in items': '<div class="form-item"><label>网站名称</label><div><input></div></div>',
  'boxes between elements without words': '<i></i><input>',
  lists: '<select><option>一<option>二</select>',
};

/** What makes careless patterns slow, 10,000 characters of each. */
const longTexts = [
  'a',
  '（',
  '(',
  '身份证号',
  '*',
  ' ',
  '\u200b',
  '第一、',
  '请输入',
  '省市区',
  '1',
  '\u0301',
  '１',
  'ab ',
  '负责人的',
  '：',
].map((piece) => piece.repeat(10_000 / piece.length));

function longLabels(cut: number): string {
  const texts = longTexts.map((text) => text.slice(0, cut));
  const items = texts.flatMap((text) => [
    formItem(text, '<input>'),
    formItem('负责人证件号码', `<input placeholder="${text}" aria-label="${text}" title="${text}">`),
    formItem('负责人', `<select><option>${text}</select><label><input type="radio">${text}</label>`),
    `<section><h3 class="title">${text}</h3>${formItem(`证件号码${text}`, '<input>')}</section>`,
  ]);
  return filingPage({ title: texts[0] ?? '', items });
}

/** A form of so many controls that changes itself again and again, once it is told to. */
const restless = (count: number) =>
  filingPage({
    items: [...personItems, '<section id="many"></section>'],
    script: `window.__longTasks = [];
      window.__changes = 0;
      new PerformanceObserver((list) => {
        for (const { startTime: start, duration: time } of list.getEntries()) window.__longTasks.push({ start, time });
      }).observe({ type: 'longtask' });
      document.querySelector('#many').innerHTML =
        '${formItem('负责人证件号码', '<input>')}'.repeat(${count});
      const main = document.querySelector('main');
      addEventListener('restless', () => setInterval(() => {
        main.append(document.createElement('input'));
        if (window.__changes++ > 3) main.querySelector(':scope > input').remove();
      }, 20));`,
  });

/** The quickest of several readings of a page, in milliseconds: other work on the machine only ever adds. */
function readingTime(): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    window.BeianEngine.recognise(document);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('pages that are made to be slow, in chromium', () => {
  let visit: AttackVisit;
  let html = '';
  beforeAll(async () => {
    visit = await visitAsAttacker({
      extra: { [evilHost]: () => html, 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) },
    });
  });
  afterAll(() => visit.close());

  it.each(Object.entries(shapes))('%s: the time grows with their number, up to the cap', async (_, shape) => {
    html = '<!doctype html><meta charset="utf-8"><main></main>';
    const page = await visit.open(`https://${evilHost}/`);
    await loadEngine(page);
    const draw = (markup: string, count: number) => {
      document.body.innerHTML = markup.repeat(count);
      document.body.getBoundingClientRect();
    };
    const timeOf = async (count: number) => {
      await evaluateIn(page, draw, [shape, count], 20_000);
      return evaluateIn(page, readingTime, [], 60_000);
    };
    // Once to warm up.
    await timeOf(1_000);
    let [few, many, flood] = [await timeOf(1_000), await timeOf(5_000), await timeOf(20_000)];
    // Five times the controls; a walk of all for each of them would take 25 times as long.
    const grows = () => many / Math.max(few, 5);
    // A machine that is busy just then may be so again: the least of several rounds counts.
    for (let round = 0; round < 5 && (grows() >= 15 || flood >= 1_500); round += 1) {
      few = Math.min(few, await timeOf(1_000));
      many = Math.min(many, await timeOf(5_000));
      flood = Math.min(flood, await timeOf(20_000));
    }
    expect(grows()).toBeLessThan(15);
    expect(flood).toBeLessThan(1_500);
    await page.close();
  });

  it('texts of 10,000 characters cost no more than short ones', async () => {
    const timeOf = async (cut: number) => {
      html = longLabels(cut);
      const page = await visit.open(`https://${evilHost}/`);
      await loadEngine(page);
      const time = await evaluateIn(page, readingTime, [], 60_000);
      await page.close();
      return time;
    };
    await timeOf(10);
    const [short, long] = [await timeOf(100), await timeOf(10_000)];
    expect(long / Math.max(short, 5)).toBeLessThan(5);
  });

  it('5,000 controls that change for ever: after a few looks the page is left alone', async () => {
    html = restless(5_000);
    const page = await visit.open(portal + attackedPath);
    const marked = () => document.querySelector('html > [popover]') !== null;
    await waitFor(() => evaluateIn(page, marked, [], 20_000), { what: 'the marks', timeout: 60_000 });
    const begin = () => {
      window.__longTasks.length = 0;
      dispatchEvent(new Event('restless'));
    };
    await evaluateIn(page, begin, []);
    const calmFor = (time: number) => {
      const last = window.__longTasks.at(-1);
      return performance.now() - (last ? last.start + last.time : 0) > time && window.__changes > 100;
    };
    await waitFor(() => evaluateIn(page, calmFor, [6_000], 20_000), { what: 'peace', timeout: 60_000 });
    const tasks = await evaluateIn(page, () => window.__longTasks, []);
    expect(tasks.length).toBeLessThanOrEqual(10);
    await page.close();
  });
});
