import type { Translate } from '../../ui/i18n/translate.ts';
import { mentionNow } from '../highlight/mention-now.ts';
import { HoverWatch } from '../hover/hover-watch.ts';
import { isPlain } from '../hover/is-plain.ts';
import { CardOpener } from './card-opener.ts';
import type { CardScript, CardScriptOptions } from './card-script.ts';
import { lookUp } from './look-up.ts';
import { pageEntities } from './page-entities.ts';
import { Stepper } from './stepper.ts';

/** All that the card's script does for one document while it is being marked. */
export function createCardScript(options: CardScriptOptions, t: Translate): CardScript {
  const cards = new CardOpener({ ...options, onClosed: () => hover.closed() }, t);
  const hover = new HoverWatch(
    {
      mentionAt: (point) => (cards.hides(point) ? undefined : options.mentionAt(point)),
      now: (mention) => mentionNow(mention, options.mentions()),
      cardBox: () => cards.box(),
      dwell: () => options.settings().dwell,
      prepare: (mention) => cards.prepare(mention),
      open: (mention, { touch, point, isCurrent }) =>
        void cards.open(mention, { pointer: point, isSheet: touch, takeFocus: false, isCurrent }),
      close: () => cards.close(),
    },
    options.signal,
  );
  const stepper = new Stepper({ ...options, cards }, t);
  return {
    hover: (point) => hover.start(point),
    look: () => hover.look(),
    tap: (mention, point, path) => isPlain(path) && hover.tap(mention, point),
    step: ({ to }) => stepper.step(to),
    jump: ({ entity }) => stepper.jump(entity),
    entities: () => pageEntities(options.mentions()),
    lookUp: ({ text }) => lookUp(text, { ...options, cards, t }),
  };
}
