import { switches } from './switches';

/** Ends when a server's answer would have come: the page's late options and uploads wait for it. */
export function arrive(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, switches.slow);
  });
}
