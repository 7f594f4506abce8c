import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardDesk } from '../src/page/card/card-desk.ts';
import { world } from '../src/page/card/door.ts';
import { message } from '../src/platform/page.ts';

/** The card's code, put into a frame by the worker when its first card opens. */
export default defineUnlistedScript(() => {
  world.backgrounderDesk = (options) => createCardDesk(options, message);
});
