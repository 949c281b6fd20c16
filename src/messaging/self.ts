import { browser } from 'wxt/browser';
import type { Self } from './sender-kind';

/** This extension's id and origin. */
export function self(): Self {
  const { protocol, host } = new URL(browser.runtime.getURL('/' as never));
  return { id: browser.runtime.id, origin: `${protocol}//${host}` };
}
