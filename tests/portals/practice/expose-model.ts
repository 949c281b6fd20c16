import type { Form } from './form-spec';

/** How often what no tool may touch was touched; tests read it as `window.__counts()`. */
export const counts = { submits: 0, consents: 0, captchas: 0, codes: 0, faces: 0, saves: 0, nexts: 0 };

/** Lets tests read the page's own model, copied so that they cannot change it. */
export function exposeModel(model: () => Form): void {
  Object.assign(window, {
    __model: () => JSON.parse(JSON.stringify(model())),
    __counts: () => ({ ...counts }),
  });
}
