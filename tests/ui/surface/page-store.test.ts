import { describe, expect, test } from 'vitest';
import { MessageError } from '../../../src/messaging/message-error';
import type { PageView } from '../../../src/messaging/page-view';
import { PageStore } from '../../../src/ui/surface/page-store';
import { exampleView } from './example-view';
import { FakePageClient } from './fake-page-client';

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}

function started(client: FakePageClient): PageStore {
  const store = new PageStore(client);
  store.start(new AbortController().signal);
  return store;
}

const outcome = { ref: 'c1', fieldId: 'website.name', label: '网站名称', status: 'filled' } as const;

describe('the page before the user', () => {
  test('is looked at when the surface opens, when the tab changes, and when the background says that it changed', async () => {
    const client = new FakePageClient(exampleView());
    const store = started(client);
    await settled();
    expect(store.state().view?.tabId).toBe(7);
    client.view = exampleView({ tabId: 8, filing: false, fields: [] });
    client.goTo(8);
    expect(store.state().view).toBeNull();
    await settled();
    expect(store.state().view?.filing).toBe(false);
    client.tellChanged(9);
    client.tellChanged(8);
    await settled();
    expect(client.sent.map(({ data }) => data)).toEqual([{ tabId: 7 }, { tabId: 8 }, { tabId: 8 }]);
  });

  test('an answer about a tab that was left is not shown', async () => {
    const answers: ((view: PageView) => void)[] = [];
    const client = new FakePageClient(exampleView());
    client.answers.viewPage = () => new Promise((take) => answers.push(take));
    const store = started(client);
    client.goTo(8);
    answers[1]?.(exampleView({ tabId: 8, unreadableFrames: 3 }));
    await settled();
    answers[0]?.(exampleView({ tabId: 7 }));
    await settled();
    expect(store.state().view?.unreadableFrames).toBe(3);
  });

  test('many changes while a look is on its way make one more look, not many', async () => {
    const client = new FakePageClient(exampleView());
    started(client);
    for (let change = 0; change < 5; change += 1) client.tellChanged(7);
    await settled();
    await settled();
    expect(client.sent).toHaveLength(2);
  });

  test('a look that fails says why, and the next good one takes it back', async () => {
    const client = new FakePageClient(exampleView());
    client.answers.viewPage = () => Promise.reject(new MessageError('no-answer'));
    const store = started(client);
    await settled();
    expect(store.state()).toMatchObject({ problem: 'no-answer', view: null });
    client.answers.viewPage = () => client.view;
    await store.look();
    expect(store.state().problem).toBeNull();
  });
});

describe('filling', () => {
  test('shows the progress, then what happened; a look in between does not end it', async () => {
    const client = new FakePageClient(exampleView());
    const store = started(client);
    await settled();
    let finish = (): void => undefined;
    client.answers.fillPage = () =>
      new Promise((take) => {
        finish = () => take({ outcomes: [outcome], view: exampleView({ canUndo: true }) });
      });
    const filling = store.fill(null);
    client.tellProgress(7, 3, 9);
    await store.look();
    expect(store.state().progress).toEqual({ done: 3, total: 9 });
    finish();
    await filling;
    expect(store.state()).toMatchObject({ progress: null, report: { kind: 'fill' }, view: { canUndo: true } });
  });

  test('cannot be begun twice', async () => {
    const client = new FakePageClient(exampleView());
    const store = started(client);
    await settled();
    client.answers.fillPage = () => new Promise(() => undefined);
    void store.fill(null);
    void store.fill(['c1']);
    await settled();
    expect(client.sent.filter(({ name }) => name === 'fillPage')).toHaveLength(1);
  });

  test('that another surface began is shown too, and ends with the look that no longer tells of it', async () => {
    const client = new FakePageClient(exampleView({ filling: { done: 1, total: 4 } }));
    const store = started(client);
    await settled();
    expect(store.state().progress).toEqual({ done: 1, total: 4 });
    client.view = exampleView();
    client.tellChanged(7);
    await settled();
    expect(store.state().progress).toBeNull();
  });

  test('what happened is forgotten with the page it happened on', async () => {
    const client = new FakePageClient(exampleView());
    const store = started(client);
    await settled();
    client.answers.fillPage = () => ({ outcomes: [outcome], view: client.view });
    await store.fill(null);
    await store.look();
    expect(store.state().report).not.toBeNull();
    client.view = exampleView({ fields: [] });
    await store.look();
    expect(store.state().report).toBeNull();
  });
});

describe('taking back', () => {
  test('is over when the answer is there, also when a look in between showed it under way', async () => {
    const client = new FakePageClient(exampleView());
    const store = started(client);
    await settled();
    let finish = (): void => undefined;
    client.answers.undoFill = () =>
      new Promise((take) => {
        finish = () => take({ outcomes: [outcome], view: exampleView() });
      });
    const undoing = store.undo(null);
    client.view = exampleView({ filling: { done: 0, total: 0 } });
    client.tellChanged(7);
    await settled();
    expect(store.state().progress).not.toBeNull();
    finish();
    await undoing;
    expect(store.state()).toMatchObject({ progress: null, report: { kind: 'undo' } });
  });

  test.each(['undo', 'fill'] as const)(
    'a look that comes back after the %s it saw under way does not bring it back',
    async (kind) => {
      const client = new FakePageClient(exampleView());
      const store = started(client);
      await settled();
      let finish = (): void => undefined;
      const order = () =>
        new Promise<{ outcomes: (typeof outcome)[]; view: PageView }>((take) => {
          finish = () => take({ outcomes: [outcome], view: exampleView() });
        });
      client.answers.undoFill = order;
      client.answers.fillPage = order;
      let look = (): void => undefined;
      client.answers.viewPage = () =>
        new Promise((take) => {
          look = () => take(exampleView({ filling: { done: 0, total: 0 } }));
        });
      const doing = store[kind](null);
      client.tellChanged(7);
      finish();
      await doing;
      client.answers.viewPage = () => exampleView();
      look();
      await settled();
      expect(store.state()).toMatchObject({ progress: null, report: { kind } });
    },
  );
});
