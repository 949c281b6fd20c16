declare global {
  /** Where zod 4 keeps its settings for all its copies; what stands there before it is loaded, it takes over. */
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

// zod tries `new Function` when the first schema is made, which the extension's CSP reports as a violation. Imported
// first by every entrypoint of the extension's own pages; it does not load zod, which a first picture can do without.
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};
