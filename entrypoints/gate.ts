import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Gate } from '../src/page/gate/gate.ts';
import { isolatedWorld } from '../src/page/isolated-world.ts';

/** The gates for names of imported packs, put into a frame by the worker when the reader wants such names marked. */
export default defineUnlistedScript(() => {
  isolatedWorld.backgrounderGate = (options) => new Gate(options);
});
