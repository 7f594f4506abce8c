import type { CardScript, CardScriptOptions } from './card/card-script.ts';
import type { Gate, GateOptions } from './gate/gate.ts';

/** What the scripts of the extension leave for each other in their isolated world; pages can't see it. */
interface SharedNames {
  backgrounderCard?: (options: CardScriptOptions) => CardScript;
  backgrounderGate?: (options: GateOptions) => Gate;
  backgrounderLife?: AbortController;
}

/** The one place where the page's script, the card's and that of the gates meet. */
export const isolatedWorld: SharedNames = globalThis as SharedNames; // our own names on our own global object
