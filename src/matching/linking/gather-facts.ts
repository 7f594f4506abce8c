import { countriesOfPeople, dayNumber, firstDay, type PackIndex } from '../../pack/index.ts';
import type { LinkContext } from '../annotation.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { isTypo } from '../names/bare-span.ts';
import { addWords } from '../reading/cue-words.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { homesOf } from '../words/languages.ts';
import { isOneWord } from '../words/tokenized-flow.ts';
import { WordSet } from '../words/word-set.ts';
import { type Candidate, type CandidatesFor, isHouseholdName, rememberedCandidates } from './candidates.ts';
import { definedAcronyms } from './defined-acronyms.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { append, type Position } from './positions.ts';
import { leaguesOfReport } from './sport/leagues-of-report.ts';
import { isSportsReport } from './sport/sports-report.ts';
import { TeamUses } from './sport/team-uses.ts';
import { isOnWomensCup } from './sport/womens-cup.ts';
import { ChamberCount } from './states/chamber-count.ts';
import { SurnameBearers } from './surname-bearers.ts';

const {
  ABOUT_SPORT,
  AS_STRANGER,
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  TOUCHES_NAME,
} = CONTEXT;

/** Beside these a full name is not beyond doubt. */
const CONTINUES =
  ABOUT_SPORT | NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME | TOUCHES_NAME | NO_NAME;

const NESTED = NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME;

/** Flows and spans that are gathered before the caller gets a turn: about 1 ms. */
const GATHERED_A_STEP = 500;

/** Gathers from all flows, before any span is decided, what they tell about each other. */
export function* gatherFacts(
  readings: readonly FlowReading[],
  index: PackIndex,
  { date, language }: LinkContext,
): Generator<undefined, DocumentFacts> {
  const day = date === undefined ? undefined : dayNumber(firstDay(date));
  const gathered = new Gathered(rememberedCandidates(index, day), index, readings);
  let sinceTurn = GATHERED_A_STEP;
  for (const reading of readings) {
    sinceTurn += 1 + reading.spans.length;
    if (sinceTurn >= GATHERED_A_STEP) {
      yield;
      sinceTurn = 0;
    }
    gathered.add(reading);
  }
  const { spans, words } = gathered;
  return {
    spans,
    words,
    anchors: gathered.anchors,
    strangers: gathered.strangers,
    called: gathered.called,
    acronyms: definedAcronyms(readings, gathered.candidatesFor),
    countries: gathered.countries,
    otherCountries: gathered.otherCountries,
    peoples: asked(() => new Set(countriesOfPeople(index.demonyms, words))),
    placed: gathered.placed,
    ruledByStates: gathered.chambers.ruledByStates,
    statePolitics: asked(() => gathered.chambers.statePolitics(gathered, readings)),
    ofStates: gathered.ofStates,
    homes: homesOf(language),
    isOnWomensCup: asked(() => isOnWomensCup(readings)),
    teams: gathered.teamUses.teams,
    isMatchReport: gathered.teamUses.isMatchReport,
    isSportsReport: isEnglish(language)
      ? asked(() => isSportsReport({ readings, words, spans, cues: index.entities.cues }))
      : () => false,
    leagues: asked(() => leaguesOfReport(spans, index.entities)),
  };
}

/** Answers at the first question, and the same ever after. */
function asked<T>(find: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= find();
    return answer;
  };
}

/** Or may be: the words of sport are. */
function isEnglish(language: string | undefined): boolean {
  return language === undefined || language === 'en';
}

/** Of so many words in a document most are different; of further ones about this share is. */
const DIFFERENT_WORDS = 500;
const WORDS_A_DISTINCT_ONE = 4;

const NO_SPANS: readonly OpenSpan[] = [];

/** What the pack adds to the names of parts of a country. */
const STATE = ' state';

/** What has been gathered so far. */
class Gathered {
  readonly spans: OpenSpan[] = [];
  readonly anchors = new Map<number, Position[]>();
  readonly countries = new Map<number, number>();
  readonly otherCountries = new Map<number, number>();
  readonly placed = new Map<number, number>();
  readonly strangers = new Set<number>();
  readonly called = new Map<number, Set<number>>();
  readonly ofStates = new Set<string>();
  readonly words: WordSet;
  readonly teamUses = new TeamUses();
  readonly chambers: ChamberCount;
  readonly candidatesFor: CandidatesFor;
  private readonly surnames = new SurnameBearers();
  private flow = 0;

  constructor(
    candidatesFor: CandidatesFor,
    { entities }: Pick<PackIndex, 'entities'>,
    readings: readonly FlowReading[],
  ) {
    const length = readings.reduce((sum, { words }) => sum + words.length, 0);
    const further = Math.max(0, length - DIFFERENT_WORDS) / WORDS_A_DISTINCT_ONE;
    this.words = new WordSet([], Math.min(length, DIFFERENT_WORDS) + further);
    this.chambers = new ChamberCount({ entities, candidatesFor });
    this.candidatesFor = candidatesFor;
  }

  /** Adds the next flow of the document. */
  add(reading: FlowReading): void {
    const flow = this.flow++;
    addWords(this.words, reading.words);
    this.surnames.addStrangers(reading, flow);
    let named = 0;
    for (const span of reading.spans) {
      this.addCalled(reading, span);
      for (let next = reading.namesakes[named]; next && next.first < span.first; ) {
        this.surnames.addNamesake(next, this.candidatesFor(next.span));
        next = reading.namesakes[++named];
      }
      const open = this.open(span, flow);
      if (open) this.chambers.add(reading, open);
      else for (const shorter of span.within ?? []) this.open(shorter, flow);
    }
    for (const namesake of reading.namesakes.slice(named))
      this.surnames.addNamesake(namesake, this.candidatesFor(namesake.span));
    this.surnames.nameUnnamed(reading, flow, this.spans);
  }

  /** Adds a span; not if its name stands for nothing on the article's day. */
  private open(span: Span, flow: number): OpenSpan | undefined {
    const open = this.opened(span, flow);
    if (!open) return undefined;
    this.addSpan(open);
    this.surnames.addSpan(open, this.spans.length - 1);
    return open;
  }

  private opened(span: Span, flow: number): OpenSpan | undefined {
    const candidates = this.candidatesFor(span);
    if (candidates.length === 0) return undefined;
    const token = span.first;
    const { stranger, namesakes } = this.surnames.before(span.group, { flow, token });
    const shorter = span.within?.map((one) => this.opened(one, flow)).filter((one) => one !== undefined);
    return { flow, token, span, candidates, stranger, namesakes, within: shorter ?? NO_SPANS };
  }

  /** Notes the word behind a span that is called so; a headline's capitals tell of none. */
  private addCalled({ words }: FlowReading, { last, group, context }: Span): void {
    const word = words[last];
    if (!(context & NO_NAME) || context & IN_TITLE_CASE || word === undefined) return;
    const called = this.called.get(group);
    if (called) called.add(word);
    else this.called.set(group, new Set([word]));
  }

  /** Wherever in the document it stands, the full name is the stranger's. */
  private addStranger({ span, candidates }: OpenSpan): void {
    this.strangers.add(span.group);
    for (const { entity } of candidates) this.anchors.delete(entity);
  }

  private addSpan(open: OpenSpan): void {
    const { span, candidates } = open;
    this.spans.push(open);
    this.teamUses.add(open);
    if (span.context & AS_STRANGER && !isOneWord(span)) this.addStranger(open);
    if (span.name.endsWith(STATE)) this.ofStates.add(span.name.slice(0, -STATE.length));
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

function addTo(counts: Map<number, number>, country: number): void {
  if (country !== 0) counts.set(country, (counts.get(country) ?? 0) + 1);
}

/** "The Supreme Electoral Court of Costa Rica": a longer name that the pack lacks speaks of the place in it. */
function isInsideOfName({ span: { context }, candidates: [only, other] }: OpenSpan): boolean {
  if (!only || other || only.kind !== 'place' || only.form === 'short' || only.needsCue) return false;
  return (context & NESTED) !== 0 && (context & (ABOUT_SPORT | NO_NAME)) === 0;
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
