import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/page/card/door.ts';
import { Gate } from '../src/page/gate/gate.ts';

/** The gates for names of imported packs, put into a frame by the worker when the reader wants such names marked. */
export default defineUnlistedScript(() => {
  world.backgrounderGate = (options) => new Gate(options);
});
