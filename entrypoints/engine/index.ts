import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receiveInPage } from '../../src/messaging/page-messages';
import { createPageSession } from '../../src/page/fill/create-page-session';
import { pageHandlers } from './page-handlers';

const previous = Symbol.for('beian-pilot.engine');
type Isolated = typeof globalThis & { [previous]?: AbortController };

/** The page engine: the background brings it into a filing page when there is something to read there. */
export default defineUnlistedScript(() => {
  const world: Isolated = globalThis;
  world[previous]?.abort();
  const life = new AbortController();
  world[previous] = life;
  receiveInPage(pageHandlers(createPageSession(document, life.signal), life), life.signal);
});
