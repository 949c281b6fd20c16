import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isConnected, type PageHandlers, receiveInPage, sendFromPage } from '../../src/messaging/page-messages';
import { deliver } from './deliver';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const background = { id: 'test-extension-id' };

beforeEach(() => fakeBrowser.reset());

function listen(handlers: Partial<PageHandlers>): AbortController {
  const life = new AbortController();
  receiveInPage(handlers as PageHandlers, life.signal);
  return life;
}

function ask(message: unknown, sender: object = background) {
  return deliver(message, sender);
}

describe('the content scripts’ side', () => {
  it('answers the background', async () => {
    listen({ readControls: ({ refs }) => refs.map((ref) => ({ ref, held: null, ours: false })) });
    expect(await ask({ message: 'readControls', data: { document: 'd', refs: ['c1'] } })).toEqual({
      ok: true,
      reply: [{ ref: 'c1', held: null, ours: false }],
    });
  });

  it('tells a failure by its code', async () => {
    listen({
      scan: () => {
        throw Object.assign(new Error('张三'), { code: 'other-document' });
      },
    });
    expect(await ask({ message: 'scan', data: null })).toEqual({ ok: false, problem: 'other-document' });
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a content script', { id: 'test-extension-id', tab: { id: 3 } }],
  ])('does not answer %s', async (_, sender) => {
    listen({ stopControls: () => null });
    expect(await ask({ message: 'stopControls', data: null }, sender)).toBeUndefined();
  });

  it('does not answer what it has no answer for, nor after its end', async () => {
    const life = listen({ stopControls: () => null });
    expect(await ask({ message: 'toString', data: null })).toBeUndefined();
    expect(await ask('stopControls')).toBeUndefined();
    life.abort();
    expect(await ask({ message: 'stopControls', data: null })).toBeUndefined();
  });

  it('gets null instead of an error when the background is gone or refuses', async () => {
    expect(await sendFromPage('controlsChanged', null)).toBeNull();
    fakeBrowser.runtime.onMessage.addListener((() => ({ ok: false, problem: 'unexpected' })) as never);
    expect(await sendFromPage('controlsChanged', null)).toBeNull();
  });

  it('notices that the extension was updated under it', async () => {
    expect(isConnected()).toBe(true);
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(isConnected()).toBe(false);
    expect(await sendFromPage('controlsChanged', null)).toBeNull();
    Object.assign(fakeBrowser.runtime, { id });
  });
});
