import { isRelatedTo, kindOf, type PackIndex } from '../../../pack/index.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import { UNITED_STATES } from '../../words/us-states.ts';
import type { Candidate, CandidatesFor } from '../candidates.ts';
import type { DocumentFacts, OpenSpan } from '../document.ts';
import { isChamber, isCongress, isOfCountry, isOfState } from './bodies-of-parts.ts';
import { StatePolitics } from './state-politics.ts';

/** "House Speaker Ada Borg", behind the chamber. */
const LEADER =
  /^ (?:Speaker|President(?: Pro Tem(?:pore)?)?|(?:Majority |Minority )?(?:[Ll]eader|Whip)),? (?=\p{Lu}[\p{L}.’'-]* \p{Lu})/u;
const LONGEST_LEADER = 80;
/** Between the office and the name: "House Speaker Emerita Nancy Pelosi" */
const LONGEST_TITLE = 10;
/** That nobody knows who presides tells more than who leads a party; "President" stands elsewhere too for the country's. */
const PRESIDES = /^ (?:Speaker|President)/;
/** Somebody who leads a chamber of the country or is known for sitting in it. */
const NAMED_LEADER = -1;

/** What a document's chambers are counted with. */
interface Lookup {
  readonly entities: PackIndex['entities'];
  readonly candidatesFor: CandidatesFor;
}

/** Counts, by country, how often a document names a court or chamber of one of its states, less how often one of the whole. */
export class ChamberCount {
  private readonly more = new Map<number, number>();
  /** How many leaders of chambers of the United States nobody knows, less those whom the pack knows. */
  private ofLeaders = 0;
  /** Flows that name a body of a state, or somebody unknown who leads one. */
  private readonly withBodies = new Set<FlowReading>();
  private readonly ofUnitedStates = new Set<number>();
  private readonly lookup: Lookup;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  add(reading: FlowReading, { span, candidates }: OpenSpan): void {
    if (!isChamber(reading, span)) return;
    const countries = new Set(candidates.map(({ country }) => country));
    const isFullName = candidates.length === 1 && !candidates[0]?.needsCue;
    const more = isOfState(reading, span) ? 1 : isOfCountry(reading, span, isFullName) ? -1 : 0;
    if (more < 0 && isCongress(reading, span)) return; // it is named in many a report on a state's chambers
    if (more > 0) this.withBodies.add(reading);
    if (more !== 0) for (const country of countries) this.more.set(country, this.moreOf(country) + more);
    if (!countries.has(UNITED_STATES)) return;
    for (const { entity, country } of candidates)
      if (country === UNITED_STATES) this.ofUnitedStates.add(entity);
    if (more !== 0) return;
    const ofLeader = this.leaderOfState(reading, span, candidates);
    this.ofLeaders += ofLeader;
    if (ofLeader > 0) this.withBodies.add(reading);
  }

  /** The countries of whose states a document names more bodies than of themselves. */
  get ruledByStates(): ReadonlySet<number> {
    return new Set([...this.more].filter(([, more]) => more > 0).map(([country]) => country));
  }

  statePolitics(
    { words, anchors }: Pick<DocumentFacts, 'words' | 'anchors'>,
    readings: readonly FlowReading[],
  ): StatePolitics {
    const ofLeaders = this.ofLeaders + (this.isLeaderNamed(anchors.keys()) ? NAMED_LEADER : 0);
    const ofBodies = this.moreOf(UNITED_STATES) + ofLeaders;
    return new StatePolitics({ words, readings, ofBodies, withBodies: this.withBodies });
  }

  private isLeaderNamed(anchors: Iterable<number>): boolean {
    const { entities } = this.lookup;
    for (const anchor of anchors)
      if (kindOf(entities, anchor) === 'person' && isRelatedTo(entities, anchor, this.ofUnitedStates))
        return true;
    return false;
  }

  private moreOf(country: number): number {
    return this.more.get(country) ?? 0;
  }

  /** "House Speaker Daniel Perez": somebody unknown leads a state's. */
  private leaderOfState({ text, spans }: FlowReading, span: Span, candidates: readonly Candidate[]): number {
    const leader = LEADER.exec(text.slice(span.end, span.end + LONGEST_LEADER));
    if (!leader) return 0;
    const start = span.end + leader[0].length;
    const bodies = new Set(candidates.map(({ entity }) => entity));
    const { entities, candidatesFor } = this.lookup;
    const named = spans.filter((one) => one.start >= start && one.start <= start + LONGEST_TITLE);
    const isOfCountry = named.some((one) =>
      candidatesFor(one).some(({ entity }) => isRelatedTo(entities, entity, bodies)),
    );
    if (isOfCountry) return -2;
    if (named[0]?.start === start) return 0;
    return PRESIDES.test(leader[0]) ? 3 : 1;
  }
}
