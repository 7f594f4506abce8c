import type { Translate } from '../../ui/translate.ts';
import { isOnPath } from '../hover/safe-path.ts';
import { CardOpener } from './card-opener.ts';
import type { CardDesk, CardDeskOptions } from './door.ts';
import { Stepper } from './stepper.ts';

/** All that the card's script does for one document while it is being marked. */
export function createCardDesk(options: CardDeskOptions, t: Translate): CardDesk {
  const cards = new CardOpener(options, t);
  const stepper = new Stepper({ ...options, cards });
  return {
    open: (mention, how) => cards.open(mention, how),
    close: () => cards.close(),
    box: () => cards.box(),
    isOnPath: (from, to) => {
      const box = cards.box();
      return box !== undefined && isOnPath(from, to, box);
    },
    step: (to) => stepper.step(to),
    jump: (mention, isOpening) => stepper.jump(mention, isOpening),
  };
}
