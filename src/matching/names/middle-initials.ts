import { GAP_ABBREVIATION } from '../../pack/index.ts';
import { is, isCapital, type TokenizedFlow, wordAt } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import type { BareSpan } from './bare-span.ts';
import { isShortForm, kindOfBearer } from './bearers.ts';
import { wholeIn } from './exact-names.ts';

/** Who holds such an office is hardly somebody whom only the initial tells from the one in the pack: "Michael B. Jordan". */
const OFFICES = words(`
  president premier senator sen representative rep congressman congresswoman governor gov mayor secretary general justice
  cardinal archbishop bishop presidents senators sens representatives reps governors govs secretaries generals justices
`);

/** The person from token `first` whom the pack has without an initial: "Gov. Brian P. Kemp". */
export function withoutInitialAt(flow: TokenizedFlow, first: number, known: number): BareSpan | undefined {
  const { tokens } = flow;
  const surname = first + 2;
  if (known > 0 || first === 0 || !isCapital(flow, first)) return undefined;
  if (surname >= tokens.count || tokens.gap[surname] !== GAP_ABBREVIATION) return undefined;
  const isInitial = (tokens.end[first + 1] as number) - (tokens.start[first + 1] as number) === 1; // below count
  if (!isInitial || !isCapital(flow, first + 1) || !isCapital(flow, surname)) return undefined;
  if (!is(flow, first - 1, OFFICES)) return undefined;
  const name = `${wordAt(flow, first)} ${wordAt(flow, surname)}`;
  const found = wholeIn(flow, name, { first, last: surname });
  return found?.names.every((one) => isFullName(flow, one)) ? { ...found, last: surname + 1 } : undefined;
}

function isFullName(flow: TokenizedFlow, name: number): boolean {
  return kindOfBearer(flow, name) === 'person' && !isShortForm(flow, name);
}
