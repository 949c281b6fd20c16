import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { protocol } from '../../src/messaging/protocol';
import { type Handlers, receiveMessages } from '../../src/messaging/receive-messages';
import type { Sender } from '../../src/messaging/sender-kind';
import { VaultError } from '../../src/vault/vault';
import { deliver } from './deliver';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const portal = 'https://beian.mps.gov.cn/web/business/budUnit/add';
const panel: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const page: Sender = { id: 'test-extension-id', url: portal, frameId: 0, tab: { id: 7 } };

/** The messages that reach the background, and which kind of sender may send each. */
const toBackground = Object.entries(protocol).filter(([, { from }]) => from !== 'background');
const calls: { name: string; data: unknown; tabId: number | null }[] = [];
let failing: Error | null = null;

const handlers = Object.fromEntries(
  toBackground.map(([name]) => [
    name,
    async (data: unknown, tabId: number | null) => {
      calls.push({ name, data, tabId });
      if (failing !== null) throw failing;
      return null;
    },
  ]),
) as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  calls.length = 0;
  failing = null;
  receiveMessages(handlers, async (_, url) => url === portal);
});

describe('messages that are right', () => {
  it('reach their use case, checked, and are answered', async () => {
    expect(await deliver({ message: 'viewPage', data: { tabId: 3, more: 1 } }, panel)).toEqual({
      ok: true,
      reply: null,
    });
    expect(calls).toEqual([{ name: 'viewPage', data: { tabId: 3 }, tabId: null }]);
  });

  it('of a page come with the tab that the browser names', async () => {
    await deliver({ message: 'fillOneClicked', data: { ref: 'c1', tabId: 99 } }, page);
    expect(calls).toEqual([{ name: 'fillOneClicked', data: { ref: 'c1' }, tabId: 7 }]);
  });

  it('tell a failure by its code alone: a message or stack may carry what was typed', async () => {
    failing = new VaultError('locked', { name: '张三' });
    expect(await deliver({ message: 'viewPage', data: { tabId: 3 } }, panel)).toEqual({ ok: false, problem: 'locked' });
    failing = new Error('张三 110105199003071233');
    expect(await deliver({ message: 'viewPage', data: { tabId: 3 } }, panel)).toEqual({
      ok: false,
      problem: 'unexpected',
    });
  });
});

describe('messages that are not', () => {
  it.each(toBackground.filter(([, { from }]) => from === 'extension'))('a page may not send %s', async (name) => {
    expect(
      await deliver({ message: name, data: { tabId: 7, refs: null, overwrite: [], ref: 'c1' } }, page),
    ).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it.each(Object.entries(protocol).filter(([, { from }]) => from === 'background'))(
    'nobody may send %s to the background',
    async (name) => {
      for (const sender of [panel, page]) expect(await deliver({ message: name, data: null }, sender)).toBeUndefined();
    },
  );

  it('a page that is no portal may not speak, and learns nothing', async () => {
    const elsewhere = { ...page, url: 'https://evil.test/' };
    expect(await deliver({ message: 'fillOneClicked', data: { ref: 'c1' } }, elsewhere)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no message', async (name) => {
    expect(await deliver({ message: name, data: {} }, panel)).toBeUndefined();
  });

  it('1,000 random ones are dropped without an answer', async () => {
    const senders = fc.constantFrom(panel, page, {}, { ...page, frameId: 3 }, { id: 'other' });
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), senders, async (message, sender) => {
        expect(await deliver(message, sender)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(calls).toEqual([]);
  });

  it('1,000 that are nearly right are dropped, whoever sends them', async () => {
    const nearly = fc.record({ message: fc.constantFrom(...toBackground.map(([name]) => name)), data: fc.anything() });
    await fc.assert(
      fc.asyncProperty(nearly, fc.constantFrom(panel, page), async ({ message, data }, sender) => {
        const { from, data: schema } = protocol[message as keyof typeof protocol];
        const right = schema.safeParse(data).success && (from === 'page') === (sender === page);
        const answer = await deliver({ message, data }, sender);
        expect(answer === undefined).toBe(!right);
      }),
      { numRuns: 1000 },
    );
  });

  it('1,000 right ones from strangers are dropped', async () => {
    const right = fc.constantFrom<[string, unknown]>(
      ['viewPage', { tabId: 7 }],
      ['fillPage', { tabId: 7, refs: null, overwrite: [] }],
      ['selectProfile', { tabId: 7, profileId: 'x', websiteId: null, appId: null }],
      ['valueAsked', { ref: 'c1' }],
      ['fillOneClicked', { ref: 'c1' }],
      ['controlsChanged', null],
    );
    const stranger = fc.record(
      {
        id: fc.constantFrom('other', 'test-extension-id', undefined),
        url: fc.constantFrom(
          'http://beian.mps.gov.cn/web/',
          'https://beian.mps.gov.cn.evil.test/',
          'chrome-extension://other/sidepanel.html',
          'about:blank',
          undefined,
        ),
        origin: fc.constantFrom('null', 'https://beian.mps.gov.cn', undefined),
        frameId: fc.constantFrom(0, 1, undefined),
        tab: fc.constantFrom({ id: 7 }, {}, undefined),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(right, stranger, async ([message, data], sender) => {
        expect(await deliver({ message, data }, sender)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(calls).toEqual([]);
  });
});
