// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ControlWatch, watchControls } from '../../../src/page/watch/watch-controls';

let reports: number;
let wanted: boolean | Promise<boolean>;
let life: AbortController;
let idle: (() => void)[];
let watch: ControlWatch;

beforeEach(() => {
  life?.abort();
  [reports, wanted, idle, life] = [0, true, [], new AbortController()];
  document.body.innerHTML = '<form></form>';
  watch = watchControls(
    document,
    async () => {
      reports++;
      return wanted;
    },
    life.signal,
    (run) => idle.push(run),
  );
});

async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  for (const run of idle.splice(0)) run();
  await new Promise((resolve) => setTimeout(resolve));
}

async function change(): Promise<void> {
  document.forms[0]?.append(document.createElement('input'));
  await rest();
}

describe('watching the controls of a page', () => {
  it('begins when somebody wants to know', async () => {
    await change();
    expect(reports).toBe(0);
    watch.start();
    await change();
    expect(reports).toBe(1);
  });

  it('tells once of many changes', async () => {
    watch.start();
    for (let row = 0; row < 20; row++) document.forms[0]?.append(document.createElement('input'));
    await rest();
    expect(reports).toBe(1);
  });

  it('tells again of what changed while it was telling', async () => {
    let answer: (wanted: boolean) => void = () => undefined;
    wanted = new Promise((resolve) => {
      answer = resolve;
    });
    watch.start();
    await change();
    await change();
    expect(reports).toBe(1);
    wanted = true;
    answer(true);
    await rest();
    await rest();
    expect(reports).toBe(2);
  });

  it('falls asleep when nobody wants to know any more, and wakes up again', async () => {
    wanted = false;
    watch.start();
    await change();
    await change();
    expect([reports, watch.state()]).toEqual([1, 'asleep']);
    watch.start();
    await change();
    expect(reports).toBe(2);
  });

  it('does not report our own writing', async () => {
    watch.start();
    watch.pause();
    await change();
    expect(reports).toBe(0);
    watch.start();
    await change();
    expect(reports).toBe(1);
  });

  it('is not disturbed by a countdown, but notices what is switched off', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    watch.start();
    button.textContent = '30 秒';
    await rest();
    button.className = 'pressed';
    await rest();
    expect(reports).toBe(0);
    button.disabled = true;
    await rest();
    expect(reports).toBe(1);
  });

  it('looks into frames of the page’s own origin', async () => {
    document.body.innerHTML = '<iframe></iframe>';
    watch.start();
    document.querySelector('iframe')?.contentDocument?.body.append(document.createElement('input'));
    await rest();
    expect(reports).toBe(1);
  });

  it('leaves a page alone that never rests, and says so', async () => {
    watch.start();
    for (let turn = 0; turn < 120; turn++) await change();
    expect([reports, watch.state()]).toEqual([100, 'page-never-rests']);
    watch.start();
    expect(watch.state()).toBe('watching');
  });

  it('counts the reports also when each of them brings a look', async () => {
    wanted = true;
    watch.start();
    for (let turn = 0; turn < 120; turn++) {
      await change();
      if (watch.state() === 'watching') watch.start(1);
    }
    expect([reports, watch.state()]).toEqual([100, 'page-never-rests']);
  });

  it('leaves a page alone that takes too long to look at', async () => {
    watch.start();
    for (let turn = 0; turn < 20; turn++) {
      await change();
      if (watch.state() === 'watching') watch.start(130);
    }
    expect([reports, watch.state()]).toEqual([5, 'page-never-rests']);
  });

  it('does not take the page’s own events for the user', async () => {
    watch.start();
    document.forms[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
    expect(reports).toBe(0);
  });

  it('ends with the engine', async () => {
    watch.start();
    life.abort();
    await change();
    watch.start();
    await change();
    expect([reports, watch.state()]).toEqual([0, 'asleep']);
  });
});
