import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../src/page/annotate/annotate';
import { offerAnnotator } from '../src/page/annotate/annotator-slot';

/** Marks and cards: brought in beside the engine when the first marks of a page are to be drawn. */
export default defineUnlistedScript(() => offerAnnotator(annotate));
