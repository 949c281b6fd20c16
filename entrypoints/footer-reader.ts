import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFooter } from '../src/page/footer/read-footer';

/** Reads the page once and answers with what it saw: brought in on the user's click alone, and gone again. */
export default defineUnlistedScript(() => readFooter(document));
