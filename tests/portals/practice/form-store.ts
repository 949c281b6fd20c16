import { useSyncExternalStore } from 'react';
import { type Block, emptyValues, type Form, type FormValue, type Step } from './form-spec';

/** A page's form: React draws what it holds, so that a text put into an input behind its back does not stay. */
export class FormStore {
  #values: Form;
  readonly #clears: ReadonlyMap<string, Form>;
  readonly #listeners = new Set<() => void>();

  constructor(steps: readonly Step[], given: Form = {}) {
    const fields = steps.flatMap((step) => step.blocks).flatMap((block: Block) => block.fields);
    const empty: Form = Object.assign({}, ...fields.map(emptyValues));
    this.#values = { ...empty, ...given };
    const valuesOf = (name: string): Form =>
      Object.assign({}, ...fields.filter((f) => f.name === name).map(emptyValues));
    this.#clears = new Map(
      fields.map(({ name, clears = [] }) => [name, Object.assign({}, ...clears.map(valuesOf)) as Form]),
    );
  }

  readonly values = (): Form => this.#values;

  /** Takes a change, and empties the fields that hang on what was changed. */
  readonly set = (name: string, value: FormValue): void => {
    const changed = JSON.stringify(this.#values[name]) !== JSON.stringify(value);
    this.#values = { ...this.#values, [name]: value, ...(changed ? this.#clears.get(name) : {}) };
    for (const listener of this.#listeners) listener();
  };

  /** Puts values into fields that are empty. */
  readonly suggest = (values: Form): void => {
    for (const [name, value] of Object.entries(values)) if (this.#values[name] === '') this.set(name, value);
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** A form's values, drawn anew at each change. */
export function useForm(store: FormStore): Form {
  return useSyncExternalStore(store.subscribe, store.values);
}
