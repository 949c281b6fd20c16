import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDescriber } from '../src/page/describe/describer-slot';
import { describePage } from '../src/page/describe/page-tree';

/** Brought in beside the engine when the user reports a page. */
export default defineUnlistedScript(() => offerDescriber(describePage));
