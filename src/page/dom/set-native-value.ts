import { realmOf } from './realm';

type Property = 'value' | 'checked' | 'files';

/**
 * Sets a property through the setter of the element's own prototype: frameworks put a setter of theirs on the element
 * itself and would believe that nothing changed.
 */
export function setNative(element: HTMLElement, property: Property, value: string | boolean | FileList): void {
  let prototype: object | null = Object.getPrototypeOf(element);
  while (prototype !== null) {
    const setter = Object.getOwnPropertyDescriptor(prototype, property)?.set;
    if (setter) {
      setter.call(element, value);
      return;
    }
    prototype = Object.getPrototypeOf(prototype);
  }
}

/** Writes a value as typing would: native setter, then `input`; `change` follows with `announceChange`. */
export function setNativeValue(element: HTMLElement, value: string): void {
  const { InputEvent } = realmOf(element);
  setNative(element, 'value', value);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }),
  );
}

export function announceChange(element: HTMLElement): void {
  const { Event } = realmOf(element);
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
