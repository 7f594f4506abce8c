import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/page/card/door.ts';
import { showCard } from '../src/page/card/show-card.tsx';
import { showRing } from '../src/page/card/show-ring.ts';
import { Stepper } from '../src/page/card/stepper.ts';
import { message } from '../src/platform/page.ts';

/** The card's code, put into a frame by the worker when its first card opens. */
export default defineUnlistedScript(() => {
  world.backgrounderDoor = {
    showCard: (show) => showCard(show, message),
    createStepper: (options) => new Stepper(options),
    ring: showRing,
  };
});
