import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellSurfaces } from '../../src/messaging/background-messages';
import { receiveInSurface } from '../../src/messaging/receive-in-surface';
import { sendMessage } from '../../src/messaging/send-message';
import { deliver } from './deliver';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const background = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/background.js' };

beforeEach(() => fakeBrowser.reset());

function answerWith(answer: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((() => answer) as never);
}

describe('sending to the background', () => {
  it('gives back what the protocol says', async () => {
    answerWith({ ok: true, reply: null });
    await expect(sendMessage('stopFill', { tabId: 1 })).resolves.toBeNull();
  });

  it.each([
    ['nobody listens', undefined, 'no-answer'],
    ['it could not be done', { ok: false, problem: 'locked' }, 'locked'],
    ['the reply is not what the protocol says', { ok: true, reply: { fields: 'none' } }, 'bad-reply'],
    ['something else answers', { res: 1 }, 'no-answer'],
  ])('fails with a code when %s', async (_, answer, problem) => {
    if (answer !== undefined) answerWith(answer);
    await expect(sendMessage('viewPage', { tabId: 1 })).rejects.toMatchObject({ name: 'MessageError', problem });
  });
});

describe('telling the surfaces', () => {
  it('says whether any is open', async () => {
    await expect(tellSurfaces('pageChanged', { tabId: 1 })).resolves.toBe(false);
    answerWith({ ok: true, reply: null });
    await expect(tellSurfaces('pageChanged', { tabId: 1 })).resolves.toBe(true);
  });

  it('reaches those who listen, until they are closed', async () => {
    const told: unknown[] = [];
    const open = new AbortController();
    receiveInSurface({ pageChanged: (data) => told.push(data) }, open.signal);
    const message = { message: 'pageChanged', data: { tabId: 1 } };
    expect(await deliver(message, background)).toEqual({ ok: true, reply: null });
    expect(told).toEqual([{ tabId: 1 }]);
    await deliver(message, { ...background, url: 'https://beian.mps.gov.cn/web/', frameId: 0, tab: { id: 1 } });
    await deliver({ message: 'pageChanged', data: { tabId: 'one' } }, background);
    await deliver({ message: 'fillProgress', data: { tabId: 1, done: 1, total: 2 } }, background);
    open.abort();
    expect(await deliver(message, background)).toBeUndefined();
    expect(told).toHaveLength(1);
  });
});
