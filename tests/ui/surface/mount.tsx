import { act, type JSX } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PageStore } from '../../../src/ui/surface/page-store';
import { FakeVault } from '../fake-vault';
import type { FakePageClient } from './fake-page-client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom has neither; both are asked for by the frame and by the component library.
window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView ??= () => undefined;

export interface Mounted {
  readonly root: Root;
  readonly element: HTMLElement;
  readonly store: PageStore;
  readonly vault: FakeVault;
}

/** Draws a surface over a fake page and vault, and waits until it stands still. */
export async function mount(
  client: FakePageClient,
  draw: (parts: { store: PageStore; client: FakePageClient; vault: FakeVault }) => JSX.Element,
  vault = new FakeVault(),
): Promise<Mounted> {
  localStorage.setItem('surface-look', `${vault.settings.language} ${vault.settings.theme}`);
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  const store = new PageStore(client);
  await act(async () => {
    store.start(new AbortController().signal);
    root.render(draw({ store, client, vault }));
  });
  return { root, element, store, vault };
}

/** Runs something that changes what is drawn. */
export async function doing(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
  });
}

export async function unmount({ root, element }: Mounted): Promise<void> {
  await act(async () => root.unmount());
  element.remove();
}

/** The button with this name, by its label or its text. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export function click(within: ParentNode, name: string): Promise<void> {
  return doing(() => button(within, name).click());
}

/** Types into an input as React notices it. */
export function type(input: HTMLInputElement, text: string): Promise<void> {
  return doing(() => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    value?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
