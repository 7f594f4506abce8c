import { GAP_SPACE } from '../../pack/index.ts';
import { namesOnlyCountry } from '../names/bearers.ts';
import { kindOfNeighbour } from './beside-names.ts';
import type { ContextRule } from './context-rule.ts';

/** Two towns with nothing between them are their clubs, in a list of matches: "נירנברג פרנקפורט". */
export const TOWNS_IN_HEBREW: ContextRule = {
  language: 'he',
  gap: [GAP_SPACE],
  kinds: ['place'],
  touches: (neighbour, { flow, span }) =>
    kindOfNeighbour(flow, neighbour) === 'place' && !namesOnlyCountry(flow, span),
  means: ['NO_NAME'],
  example: 'יתר המשחקים: Oslo [Nara] Oslo מחר.',
  counterExample: 'יתר המשחקים: Canada [Nara] Canada מחר.',
};
