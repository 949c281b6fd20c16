import type { BrowserKind } from './find-browser';

/** The browsers for long tests of what both do alike: Firefox only with `ALL_LIBRARIES=1`, so that a run keeps to its time. */
export const browsersNow: readonly BrowserKind[] = process.env.ALL_LIBRARIES ? ['chromium', 'firefox'] : ['chromium'];
