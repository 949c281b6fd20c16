import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import type { Translate } from '../../src/ui/i18n/text';
import { OptionsApp } from '../../src/ui/pages/options/options-app';
import type { Vault } from '../../src/vault/vault';

/** What jsdom lacks and the component library asks for. */
export function prepareDom(): void {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  window.matchMedia = (media) =>
    ({ ...list, media, addListener: () => undefined, removeListener: () => undefined }) as unknown as MediaQueryList;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => undefined;
}

export interface RenderedPage {
  /** Waits until the page shows a text (or no longer does). */
  readonly sees: (text: string) => Promise<void>;
  readonly misses: (text: string) => Promise<void>;
  readonly find: <E extends Element>(selector: string) => Promise<E>;
  readonly click: (text: string, within?: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly choose: (selector: string, file: File) => Promise<void>;
  readonly close: () => void;
}

// Machines differ: a page is given up long after a user would have.
const patience = 20_000;
vi.setConfig({ testTimeout: 60_000 });

async function until<T>(look: () => T | null | undefined | false, wanted: string): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${wanted}; the page says: ${document.body.textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function setValue(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  // React listens to the prototype's setter, not to the element's own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

const shownText = (): string => document.body.textContent ?? '';

/** Draws the options page at an address. */
export async function renderPage(vault: Vault, hash: string, translate?: Translate): Promise<RenderedPage> {
  document.body.innerHTML = '<div id="root"></div>';
  window.location.hash = hash;
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<OptionsApp vault={vault} version="0.1.0" translate={translate} />);
  const find = <E extends Element>(selector: string): Promise<E> =>
    until(() => document.querySelector<E>(selector), selector);
  return {
    find,
    sees: async (text) => void (await until(() => shownText().includes(text), text)),
    misses: async (text) => void (await until(() => !shownText().includes(text), `no ${text}`)),
    click: async (text, within = 'body') => {
      const candidates = () => [...document.querySelectorAll<HTMLElement>(`${within} :is(button, a, label)`)];
      const target = await until(() => candidates().find((each) => each.textContent?.trim() === text), text);
      target.click();
    },
    type: async (selector, text) => {
      const control = await find<HTMLInputElement>(selector);
      control.focus();
      setValue(control, text);
    },
    choose: async (selector, file) => {
      const control = await find<HTMLInputElement>(selector);
      Object.defineProperty(control, 'files', { configurable: true, value: [file] });
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    close: () => root.unmount(),
  };
}
