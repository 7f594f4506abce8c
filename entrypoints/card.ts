import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardScript } from '../src/page/card/create-card-script.ts';
import { isolatedWorld } from '../src/page/isolated-world.ts';
import { message } from '../src/platform/page.ts';

/** The card's code, put into a frame by the worker when its first card opens. */
export default defineUnlistedScript(() => {
  isolatedWorld.backgrounderCard = (options) => createCardScript(options, message);
});
