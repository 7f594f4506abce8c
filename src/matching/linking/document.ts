import { countriesOfPeople, dayNumber, firstDay, type PackIndex, packCountry } from '../../pack/index.ts';
import type { LinkContext } from '../annotation.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { isTypo } from '../names/bare-span.ts';
import { addWords } from '../reading/cue-words.ts';
import type { FlowReading, Namesake, Span, Stranger } from '../reading/flow-reading.ts';
import { homesOf, type LanguageHomes } from '../words/languages.ts';
import { isOneWord } from '../words/tokenized-flow.ts';
import { WordSet } from '../words/word-set.ts';
import { isChamber, isOfCountry, isOfState, isOnStatePolitics } from './bodies-of-parts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { append, isBefore, lastBefore, type Position } from './positions.ts';
import { isSportsReport } from './sports-report.ts';

const {
  ABOUT_SPORT,
  AS_STRANGER,
  BESIDE_PLACE,
  INSIDE_OF_NAME,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  PLACE_PREPOSITION_BEFORE,
  TOUCHES_NAME,
} = CONTEXT;

/** Beside these a full name is not beyond doubt. */
const CONTINUES =
  ABOUT_SPORT | NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME | TOUCHES_NAME | NO_NAME;

const NESTED = NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME;

/** A span with the entities it may stand for. */
export interface OpenSpan extends Position {
  readonly span: Span;
  readonly candidates: readonly Candidate[];
  /** Where a person outside the pack was last named before it who bears the same short name; or, as in a headline, first. */
  readonly stranger: Position | undefined;
  /** Where a full name that ends in this short name has stood before it, or is the first: the entities with such names. */
  readonly namesakes: ReadonlySet<number> | undefined;
  /** Shorter names in it, which count where it is not linked. */
  readonly within: readonly OpenSpan[];
}

/** What the whole document tells about each span. */
export interface DocumentFacts {
  readonly spans: readonly OpenSpan[];
  /** Entities named in full beyond doubt, and where. */
  readonly anchors: ReadonlyMap<number, readonly Position[]>;
  /** Acronyms that the text defines: the entity, or undefined for something that the pack lacks. */
  readonly acronyms: ReadonlyMap<number, number | undefined>;
  /** How often places of each country are named, by its number. */
  readonly countries: ReadonlyMap<number, number>;
  /** The same of what else tells of a country: people of it, and places in longer names that the pack lacks. */
  readonly otherCountries: ReadonlyMap<number, number>;
  /** Countries whose people it names, or what is theirs: “Malawians”, “Malawian”. */
  readonly peoples: ReadonlySet<number>;
  /** The country that the document says a place lies in, by its group: "Salamanca in central Mexico". */
  readonly placed: ReadonlyMap<number, number>;
  /** Countries of whose states it names courts and chambers more often than their own, or a governor alone: a report from Texas. */
  readonly ruledByStates: ReadonlySet<number>;
  /** Where the page's language is at home. */
  readonly homes: LanguageHomes | undefined;
  /** Groups of full names that the document gives to somebody whom nobody knows. */
  readonly strangers: ReadonlySet<number>;
  /** Names that the document mostly uses for a team, by their groups, if they may be a place's. */
  readonly teams: ReadonlySet<number>;
  /** Whether most places that it names as if they acted are named for their teams: a report from a tournament. */
  readonly isMatchReport: boolean;
  /** Whether it is about sport as a whole; asked only where a country stands. */
  readonly isSportsReport: () => boolean;
  /** The words anywhere in the document. */
  readonly words: Pick<WordSet, 'has'>;
}

/** The facts with further anchors: entities that a first pass has linked. */
export function withAnchors(
  facts: DocumentFacts,
  linked: ReadonlyMap<number, readonly Position[]>,
): DocumentFacts {
  const anchors = new Map(facts.anchors);
  for (const [entity, positions] of linked) anchors.set(entity, anchors.get(entity) ?? positions);
  return { ...facts, anchors };
}

/** Flows and spans that are gathered before the caller gets a turn: about 1 ms. */
const GATHERED_A_STEP = 500;

/** Gathers from all flows, before any span is decided, what they tell about each other. */
export function* gatherFacts(
  readings: readonly FlowReading[],
  index: PackIndex,
  { date, language }: LinkContext,
): Generator<undefined, DocumentFacts> {
  const day = date === undefined ? undefined : dayNumber(firstDay(date));
  const gathered = new Gathered(rememberedCandidates(index, day), readings);
  let sinceTurn = GATHERED_A_STEP;
  for (const reading of readings) {
    sinceTurn += 1 + reading.spans.length;
    if (sinceTurn >= GATHERED_A_STEP) {
      yield;
      sinceTurn = 0;
    }
    gathered.add(reading);
  }
  const {
    spans,
    anchors,
    countries,
    otherCountries,
    placed,
    ruledByStates,
    strangers,
    teams,
    isMatchReport,
    words,
    candidatesFor,
  } = gathered;
  const acronyms = gatherAcronyms(readings, candidatesFor);
  const peoples = new Set(countriesOfPeople(index.demonyms, words));
  return {
    spans,
    anchors,
    acronyms,
    countries,
    otherCountries,
    peoples,
    placed,
    ruledByStates,
    homes: homesOf(language),
    strangers,
    teams,
    isMatchReport,
    isSportsReport: isEnglish(language)
      ? asked(() => isSportsReport({ readings, words, spans, cues: index.entities.cues }))
      : () => false,
    words,
  };
}

/** Answers at the first question, and the same ever after. */
function asked(decide: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= decide();
    return answer;
  };
}

/** Or may be: the words of sport are. */
function isEnglish(language: string | undefined): boolean {
  return language === undefined || language === 'en';
}

/** How often names stand for teams, of all places that are not "in" or beside another. */
interface Uses {
  teams: number;
  all: number;
}

/** From so many teams on, if they are this share of the places, a report is about sport; the same of one name. */
const TEAMS_OF_REPORT = 4;
const TEAMS_OF_NAME = 2;
const SHARE_OF_TEAMS = 0.4;

/** A long document has about so many words for each distinct one; a short one fewer. */
const WORDS_A_DISTINCT_ONE = 4;

const UNITED_STATES = packCountry('US');

const NO_SPANS: readonly OpenSpan[] = [];

class Gathered {
  readonly spans: OpenSpan[] = [];
  readonly anchors = new Map<number, Position[]>();
  readonly countries = new Map<number, number>();
  readonly otherCountries = new Map<number, number>();
  readonly placed = new Map<number, number>();
  /** By country, how often a chamber of a state is named, less how often one of the whole. */
  private readonly chambers = new Map<number, number>();
  readonly strangers = new Set<number>();
  readonly words: WordSet;
  /** In words. */
  private readonly length: number;
  readonly candidatesFor: CandidatesFor;
  /** Where strangers were named, by the groups of their surnames. */
  private readonly surnames = new Map<number, Position[]>();
  private readonly namesakes = new Map<number, Set<number>>();
  /** Surnames that stand before anybody's full name, as numbers of `spans`, by their groups. */
  private readonly unnamed = new Map<number, number[]>();
  private flow = 0;
  private readonly uses: Uses = { teams: 0, all: 0 };
  private readonly usesOf = new Map<number, Uses>();

  constructor(candidatesFor: CandidatesFor, readings: readonly FlowReading[]) {
    this.length = readings.reduce((sum, { words }) => sum + words.length, 0);
    this.words = new WordSet([], this.length / WORDS_A_DISTINCT_ONE);
    this.candidatesFor = candidatesFor;
  }

  get isMatchReport(): boolean {
    return isMostlyTeam(this.uses, TEAMS_OF_REPORT);
  }

  get ruledByStates(): ReadonlySet<number> {
    const ruled = new Set([...this.chambers].filter(([, more]) => more > 0).map(([country]) => country));
    return isOnStatePolitics(this.words, this.length) ? ruled.add(UNITED_STATES) : ruled;
  }

  get teams(): ReadonlySet<number> {
    const named = [...this.usesOf].filter(([, uses]) => isMostlyTeam(uses, TEAMS_OF_NAME));
    return new Set(named.map(([group]) => group));
  }

  /** Adds the next flow of the document. */
  add(reading: FlowReading): void {
    const flow = this.flow++;
    addWords(this.words, reading.words);
    for (const { first, group } of reading.strangers) append(this.surnames, group, { flow, token: first });
    let named = 0;
    for (const span of reading.spans) {
      for (let next = reading.namesakes[named]; next && next.first < span.first; ) {
        this.addNamesake(next);
        next = reading.namesakes[++named];
      }
      if (this.open(span, flow)) {
        if (isChamber(reading, span)) this.countChamber(reading, this.spans.at(-1) as OpenSpan); // just opened
        continue;
      }
      for (const shorter of span.within ?? []) this.open(shorter, flow);
    }
    for (const namesake of reading.namesakes.slice(named)) this.addNamesake(namesake);
    if (this.unnamed.size > 0) this.nameUnnamed(reading, flow);
  }

  /** The first full name in a document tells whose the surname before it was: in its headline, mostly. */
  private nameUnnamed({ strangers, namesakes }: FlowReading, flow: number): void {
    const named = new Map<number, Stranger>();
    for (const one of [...strangers, ...namesakes]) {
      if (one.first < (named.get(one.group)?.first ?? Number.POSITIVE_INFINITY)) named.set(one.group, one);
    }
    for (const [group, { first }] of named) {
      const here = { flow, token: first };
      const isStranger = strangers.some((one) => one.group === group && one.first === first);
      for (const number of this.unnamed.get(group) ?? []) {
        const open = this.spans[number] as OpenSpan; // numbers of spans
        if (!isBefore(open, here)) continue;
        this.spans[number] = isStranger
          ? { ...open, stranger: here }
          : { ...open, namesakes: this.namesakes.get(group) };
      }
      this.unnamed.delete(group);
    }
  }

  /** Adds a span; not if its name stands for nothing on the article's day. */
  private open(span: Span, flow: number): boolean {
    const open = this.opened(span, flow);
    if (!open) return false;
    this.addSpan(open);
    if (!open.stranger && !open.namesakes && isSurname(open.candidates)) {
      const unnamed = this.unnamed.get(span.group);
      if (unnamed) unnamed.push(this.spans.length - 1);
      else this.unnamed.set(span.group, [this.spans.length - 1]);
    }
    return true;
  }

  private opened(span: Span, flow: number): OpenSpan | undefined {
    const candidates = this.candidatesFor(span);
    if (candidates.length === 0) return undefined;
    const token = span.first;
    const strangers = this.surnames.get(span.group);
    const stranger = strangers && lastBefore(strangers, { flow, token });
    const namesakes = this.namesakes.get(span.group);
    const shorter = span.within?.map((one) => this.opened(one, flow)).filter((one) => one !== undefined);
    return { flow, token, span, candidates, stranger, namesakes, within: shorter ?? NO_SPANS };
  }

  private addNamesake({ group, span }: Namesake): void {
    const entities = this.namesakes.get(group) ?? new Set();
    for (const { entity } of this.candidatesFor(span)) entities.add(entity);
    this.namesakes.set(group, entities);
  }

  /** Wherever in the document it stands, the full name is the stranger's. */
  private addStranger({ span, candidates }: OpenSpan): void {
    this.strangers.add(span.group);
    for (const { entity } of candidates) this.anchors.delete(entity);
  }

  private countTeam({ span: { context, group }, candidates }: OpenSpan): void {
    if (candidates[0]?.kind !== 'place' || context & (PLACE_PREPOSITION_BEFORE | BESIDE_PLACE)) return;
    const own = this.usesOf.get(group) ?? { teams: 0, all: 0 };
    this.usesOf.set(group, own);
    for (const uses of [own, this.uses]) {
      uses.all++;
      if (context & ABOUT_SPORT) uses.teams++;
    }
  }

  private countChamber(reading: FlowReading, { span, candidates }: OpenSpan): void {
    const isFullName = candidates.length === 1 && !candidates[0]?.needsCue;
    const more = isOfState(reading, span) ? 1 : isOfCountry(reading, span, isFullName) ? -1 : 0;
    if (more === 0) return;
    for (const country of new Set(candidates.map((candidate) => candidate.country)))
      this.chambers.set(country, (this.chambers.get(country) ?? 0) + more);
  }

  private addSpan(open: OpenSpan): void {
    const { span, candidates } = open;
    this.spans.push(open);
    this.countTeam(open);
    if (span.context & AS_STRANGER && !isOneWord(span)) this.addStranger(open);
    if (span.liesIn !== 0) this.placed.set(span.group, span.liesIn);
    const anchor = this.strangers.has(span.group) ? undefined : anchorOf(open);
    if (anchor === undefined) {
      const speaking = isInsideOfName(open) ? candidates[0] : candidates.find(isHouseholdName);
      if (speaking) addTo(this.otherCountries, speaking.country);
      return;
    }
    append(this.anchors, anchor, open);
    const { kind, country } = candidates[0] as Candidate; // an anchor is the only candidate
    if (kind === 'place') addTo(this.countries, country);
    else if (kind === 'person') addTo(this.otherCountries, country);
  }
}

/** Not one that everybody knows: "Trump" in a headline is he, though a report names only Eric in full. */
function isSurname(candidates: readonly Candidate[]): boolean {
  let isSomebodys = false;
  for (const { kind, form, familiarity, needsCue } of candidates) {
    if (kind !== 'person' || form !== 'short') continue;
    if (familiarity === 3 && !needsCue) return false;
    isSomebodys = true;
  }
  return isSomebodys;
}

/** "Trump", whoever else is called so. */
function isHouseholdName({ kind, form, familiarity, needsCue }: Candidate): boolean {
  return kind === 'person' && form === 'short' && familiarity === 3 && !needsCue;
}

function addTo(counts: Map<number, number>, country: number): void {
  if (country !== 0) counts.set(country, (counts.get(country) ?? 0) + 1);
}

/** "The Supreme Electoral Court of Costa Rica": a longer name that the pack lacks speaks of the place in it. */
function isInsideOfName({ span: { context }, candidates: [only, other] }: OpenSpan): boolean {
  if (!only || other || only.kind !== 'place' || only.form === 'short' || only.needsCue) return false;
  return (context & NESTED) !== 0 && (context & (ABOUT_SPORT | NO_NAME)) === 0;
}

function isMostlyTeam({ teams, all }: Uses, least: number): boolean {
  return teams >= least && teams >= all * SHARE_OF_TEAMS;
}

type CandidatesFor = (span: Span) => readonly Candidate[];

/** A page names the same few again and again, and a surname may stand for hundreds. */
function rememberedCandidates(index: PackIndex, day: number | undefined): CandidatesFor {
  const known = new Map<
    number,
    { readonly names: readonly number[]; readonly candidates: readonly Candidate[] }
  >();
  return ({ group, names }) => {
    const before = known.get(group);
    // Which names of a group are meant depends on letter case too.
    if (before && haveSame(before.names, names)) return before.candidates;
    const candidates = candidatesOf(index, { names }, day);
    known.set(group, { names, candidates });
    return candidates;
  };
}

function haveSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The entity that a span names in full and beyond doubt. */
function anchorOf({ span, candidates }: OpenSpan): number | undefined {
  const [only] = candidates;
  if (candidates.length !== 1 || !only || only.form === 'short' || only.needsCue) return undefined;
  const oneWord = isOneWord(span);
  if (isTypo(span) || (oneWord && span.rule !== 'exact')) return undefined;
  const mayGoOn = only.kind === 'person' && !oneWord ? 0 : CONTINUES;
  return span.context & mayGoOn ? undefined : only.entity;
}

function gatherAcronyms(
  readings: readonly FlowReading[],
  candidatesFor: CandidatesFor,
): ReadonlyMap<number, number | undefined> {
  const acronyms = new Map<number, number | undefined>();
  for (const { definitions } of readings) {
    for (const { acronym, span } of definitions) {
      const bearers = span ? candidatesFor(span) : [];
      const owners = bearers.filter(({ entity }) => span?.bracketed?.includes(entity));
      if (owners.length > 1) continue; // INEC is Nigeria's or Congo's, as the text has it
      acronyms.set(acronym, (owners[0] ?? bearers[0])?.entity);
    }
  }
  return acronyms;
}
