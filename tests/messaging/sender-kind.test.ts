import { describe, expect, it } from 'vitest';
import { type Sender, senderKind } from '../../src/messaging/sender-kind';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const portal = 'https://beian.mps.gov.cn/web/business/budUnit/add';

const accepted: [string, Sender, string][] = [
  ['the side panel', { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' }, 'extension'],
  [
    'the options page, in a tab of its own',
    { id: 'ours', url: 'chrome-extension://ours/options.html', frameId: 0, tab: { id: 3 } },
    'extension',
  ],
  ['a content script in the top frame', { id: 'ours', url: portal, frameId: 0, tab: { id: 3 } }, 'page'],
  [
    'the same with its origin told',
    { id: 'ours', url: portal, origin: 'https://beian.mps.gov.cn', frameId: 0, tab: { id: 3 } },
    'page',
  ],
];

const strangers: [string, Sender][] = [
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/page.html' }],
  ['another extension that names our page', { id: 'theirs', url: 'chrome-extension://ours/sidepanel.html' }],
  ['nobody', {}],
  ['an iframe of a portal', { id: 'ours', url: portal, frameId: 7, tab: { id: 3 } }],
  ['an extension page inside a frame', { id: 'ours', url: 'chrome-extension://ours/options.html', frameId: 2 }],
  ['a page without encryption', { id: 'ours', url: 'http://beian.mps.gov.cn/web/', frameId: 0, tab: { id: 3 } }],
  ['a sandboxed page', { id: 'ours', url: portal, origin: 'null', frameId: 0, tab: { id: 3 } }],
  [
    'a page whose origin is not its address',
    { id: 'ours', url: portal, origin: 'https://evil.test', frameId: 0, tab: { id: 3 } },
  ],
  ['about:blank', { id: 'ours', url: 'about:blank', frameId: 0, tab: { id: 3 } }],
  ['a blob', { id: 'ours', url: `blob:${portal}`, frameId: 0, tab: { id: 3 } }],
  ['a page in no tab', { id: 'ours', url: portal, frameId: 0 }],
  ['a lookalike of our origin', { id: 'ours', url: 'chrome-extension://ours.evil/options.html' }],
  ['no address', { id: 'ours', frameId: 0, tab: { id: 3 } }],
];

describe('who sent a message', () => {
  it.each(accepted)('knows %s', (_, sender, kind) => {
    expect(senderKind(sender, self)?.kind).toBe(kind);
  });

  it.each(strangers)('turns away %s', (_, sender) => {
    expect(senderKind(sender, self)).toBeNull();
  });
});
