import { GAP_SENTENCE, GAP_SPACE, hashToken, isCountry } from '../../pack/index.ts';
import { AND, OF, PLACE_PREPOSITIONS } from '../words/lexicon.ts';
import {
  endOf,
  is,
  isAfterComma,
  isCapital,
  startOf,
  surfaceOf,
  type TokenizedFlow,
  type TokenRange,
} from '../words/tokenized-flow.ts';
import { isStateName, UNITED_STATES } from '../words/us-states.ts';
import { words } from '../words/word-class.ts';
import type { BareSpan } from './bare-span.ts';
import { countriesNamed, countryNamed, placesNamed } from './bearers.ts';
import { wholeIn } from './exact-names.ts';
import { hasGovernor, isOfDistrict, isRepresented } from './region-officials.ts';

/*
 * Parts of a country that are called like their chief town, where the text says that it means the part. The pack has them
 * as "Kharkiv Oblast"; such a name is looked for in place of the town's.
 */

/** What the largest parts of countries are called; texts take one for another. */
const LARGEST = ['Oblast', 'Province', 'State', 'Governorate', 'Region'];

/** What the pack may call the places of a list, by the word for them in the text. */
const LISTED = new Map<number, readonly string[]>([
  ...LARGEST.map((kind) => [hashToken(`${kind.toLowerCase()}s`), firstOfAll(kind)] as const),
  ...['Prefecture', 'Department', 'Canton', 'District'].map(
    (kind) => [hashToken(`${kind.toLowerCase()}s`), [kind]] as const,
  ),
  [hashToken('counties'), ['County']],
]);
/** The same of a single one: "the state of Washington". */
const NAMED = new Map(LARGEST.map((kind) => [hashToken(kind.toLowerCase()), firstOfAll(kind)]));

/** What a text says of some of its spans: that the part of a country is meant, which the pack calls by one of these kinds. */
interface Meant {
  /** Numbers of the spans. */
  readonly numbers: readonly number[];
  readonly kinds: readonly string[];
  /** The town that is said to lie in it. */
  readonly town?: BareSpan | undefined;
}

type Way = (flow: TokenizedFlow, spans: readonly BareSpan[], number: number) => Meant | undefined;

/** How texts say so, each asked of every span; where two do, the last counts. */
const WAYS: readonly Way[] = [meantBefore, meantBehind, meantAlone];

/** The spans, those of towns replaced where the text means a part of the country. */
export function asRegions(flow: TokenizedFlow, spans: readonly BareSpan[]): readonly BareSpan[] {
  let changed: BareSpan[] | undefined;
  for (let number = 0; number < spans.length; number++) {
    for (const way of WAYS) {
      const meant = way(flow, spans, number);
      if (!meant) continue;
      for (const one of meant.numbers) {
        const region = regionOf(flow, spans[one] as BareSpan, meant.kinds); // numbers of spans
        if (!region || (meant.town && !mayShareCountry(flow, meant.town, region))) continue;
        changed ??= [...spans];
        changed[one] = region;
      }
    }
  }
  return changed ?? spans;
}

/** "Kharkiv and Odesa oblasts": asked of the last one. */
function meantBefore(flow: TokenizedFlow, spans: readonly BareSpan[], number: number): Meant | undefined {
  const { hash, gap, count } = flow.tokens;
  const { last } = spans[number] as BareSpan; // number < length
  const kinds = last < count && gap[last] === GAP_SPACE ? LISTED.get(hash[last] as number) : undefined;
  return kinds && { numbers: listFrom(flow, spans, { number, step: -1 }), kinds };
}

/** "The provinces of Helmand and Kandahar": asked of the first one. */
function meantBehind(flow: TokenizedFlow, spans: readonly BareSpan[], number: number): Meant | undefined {
  const kinds = LISTED.get(wordBeforeOf(flow, spans[number] as BareSpan)); // number < length
  return kinds && { numbers: listFrom(flow, spans, { number, step: 1 }), kinds };
}

const UPSTATE = hashToken('upstate');
const STATE = ['State'];

/** "The state of Washington", "New York governor", "the Western District of Washington", "in Longview, Washington", "Oregon and Washington". */
function meantAlone(flow: TokenizedFlow, spans: readonly BareSpan[], number: number): Meant | undefined {
  const span = spans[number] as BareSpan; // number < length
  if (flow.tokens.hash[span.first - 1] === UPSTATE) return { numbers: [number], kinds: STATE };
  const told =
    NAMED.get(wordBeforeOf(flow, span)) ??
    (hasGovernor(flow, span) ? LARGEST : undefined) ??
    (isRepresented(flow, span) || isOfDistrict(flow, span) ? STATE : undefined);
  const inAddress = told ? undefined : kindsInAddress(flow, spans, number);
  const kinds = told ?? inAddress ?? (isListedWithState(flow, spans, number) ? STATE : undefined);
  if (!kinds || mayBeCountry(flow, span)) return undefined;
  const before = spans[number - 1];
  return { numbers: [number], kinds, town: inAddress && before?.last === span.first ? before : undefined };
}

/** The hash of the word whose "of" stands before the span, or 0. */
function wordBeforeOf({ tokens: { hash } }: TokenizedFlow, { first }: TokenRange): number {
  return first > 1 && hash[first - 1] === OF ? (hash[first - 2] as number) : 0; // first > 1
}

/** What parts the names of a list: "the northeastern Kharkiv and southern Kherson regions". */
const BETWEEN = /^(?:, |,? and )(?:(?:north|south)?(?:east|west)?ern )?$/;
/** In characters. */
const LONGEST_BETWEEN = 24;

interface Walk {
  readonly number: number;
  readonly step: 1 | -1;
}

/** The spans of a list that ends or begins with this one; none where it stands alone. */
function listFrom(
  flow: TokenizedFlow,
  spans: readonly BareSpan[],
  { number, step }: Walk,
): readonly number[] {
  const found = [number];
  for (let next = number + step; next >= 0 && next < spans.length; next += step) {
    const [left, right] = step === 1 ? [spans[next - 1], spans[next]] : [spans[next], spans[next + 1]];
    if (!left || !right || !areListed(flow, left, right)) break;
    found.push(next);
  }
  return found.length > 1 ? found : [];
}

/**
 * "Oregon and Washington": whether a state of the United States stands beside it in a list. Elsewhere a capital may be named
 * with the parts of its country: "Khartoum and Darfur".
 */
function isListedWithState(flow: TokenizedFlow, spans: readonly BareSpan[], number: number): boolean {
  const span = spans[number] as BareSpan; // number < length
  const before = number > 0 ? spans[number - 1] : undefined;
  const after = spans[number + 1];
  if (before && areListed(flow, before, span) && isState(flow, before)) return mayBeInStates(flow, span);
  return (
    after !== undefined && areListed(flow, span, after) && isState(flow, after) && mayBeInStates(flow, span)
  );
}

function areListed(flow: TokenizedFlow, left: BareSpan, right: BareSpan): boolean {
  // Most names have words between: nothing is cut out for those.
  const end = endOf(flow, left);
  const start = startOf(flow, right);
  return start - end <= LONGEST_BETWEEN && BETWEEN.test(flow.text.slice(end, start));
}

/** The country of that name is no state. */
function isState(flow: TokenizedFlow, span: BareSpan): boolean {
  return isStateName(flow, span) && countryNamed(flow, span) === 0;
}

function mayBeInStates(flow: TokenizedFlow, span: BareSpan): boolean {
  return countriesNamed(flow, span).includes(UNITED_STATES);
}

/** What the pack may call a place that stands in an address as the part of a country, or undefined. */
function kindsInAddress(
  flow: TokenizedFlow,
  spans: readonly BareSpan[],
  number: number,
): readonly string[] | undefined {
  const { tokens } = flow;
  const { first, last } = spans[number] as BareSpan; // number < length
  if (first < 2 || !isAfterComma(flow, first) || !isBehindTown(flow, first)) return undefined;
  if (last >= tokens.count || (tokens.gap[last] as number) >= GAP_SENTENCE) return STATE;
  const isSpaced = tokens.gap[last] === GAP_SPACE;
  if (isSpaced) return isCapital(flow, last) || tokens.hash[last] === AND ? undefined : STATE;
  if (!isAfterComma(flow, last)) return undefined;
  const next = spans[number + 1];
  if (next?.first !== last || placesNamed(flow, next).length === 0) return STATE;
  return countryNamed(flow, next) !== 0 ? LARGEST : undefined;
}

const COUNTY = hashToken('county');
const DIRECTIONS = words(
  'northern southern eastern western northeastern northwestern southeastern southwestern downtown',
);

/** Whether "in Longview, " or "Cowlitz County, " stands before the token. */
function isBehindTown(flow: TokenizedFlow, first: number): boolean {
  const { tokens } = flow;
  let at = first - 1;
  while (at > 0 && isCapital(flow, at) && tokens.gap[at] === GAP_SPACE) at--;
  if (at === first - 1) return false;
  if (tokens.hash[first - 1] === COUNTY) return true;
  return (
    is(flow, at, PLACE_PREPOSITIONS) ||
    (at > 0 && is(flow, at, DIRECTIONS) && is(flow, at - 1, PLACE_PREPOSITIONS))
  );
}

/** "Kyiv, Washington" is no address. A town that the pack lacks may lie anywhere. */
function mayShareCountry(flow: TokenizedFlow, town: BareSpan, region: BareSpan): boolean {
  const countries = countriesNamed(flow, town);
  return countries.length === 0 || countriesNamed(flow, region).some((one) => countries.includes(one));
}

/** Each kind, the one that the text names before the others. */
function firstOfAll(kind: string): readonly string[] {
  return [kind, ...LARGEST.filter((other) => other !== kind)];
}

/** Niamey lies in Niger, not in a state of Nigeria. */
function mayBeCountry(flow: TokenizedFlow, span: BareSpan): boolean {
  return placesNamed(flow, span).some((place) => isCountry(flow.index.entities, place));
}

/** The part of a country that is called like the span but for what kind of part it is. */
function regionOf(flow: TokenizedFlow, span: BareSpan, kinds: readonly string[]): BareSpan | undefined {
  const { first, last } = span;
  const name = surfaceOf(flow, span);
  for (const kind of kinds) {
    const found = wholeIn(flow, `${name} ${kind}`, { first, last: last + 1 });
    if (found && placesNamed(flow, found).length > 0) return { ...found, last };
  }
  return undefined;
}
