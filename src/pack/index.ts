export type {
  ArticleEntity,
  ArticleEvent,
  ArticleModel,
} from './cards/article.ts';
export type {
  ArticleMap,
  CardModel,
  CardRelation,
  CardSource,
  Change,
  DatedLine,
  EntitySummary,
  Flag,
  LifecycleLine,
  LocatorMap,
  MapGround,
  MapLabel,
  MapMark,
  OtherPack,
  Period,
  StateOnDay,
} from './cards/card.ts';
export { computeArticle } from './cards/compute-article.ts';
export { computeCard } from './cards/compute-card.ts';
export { hasWords } from './cards/has-words.ts';
export { dropUndefined } from './drop-undefined.ts';
export { encodePack, encodePackInSteps, fileCountOf, packJson } from './files/encode-pack.ts';
export { openPack, readPackJson } from './files/open-pack.ts';
export type { DirectoryEntry, Pack, PackFiles } from './files/pack.ts';
export { entityIdOf, openIndex, type PackIndex } from './files/pack-index.ts';
export { codeUnitAt } from './folding/code-unit.ts';
export { checkOfTokens, fold, foldedRange, foldedToken } from './folding/fold.ts';
export {
  addToCheck,
  addToken,
  CHECK_SEED,
  checkHash,
  emptySequence,
  finish,
  hashToken,
} from './folding/hash.ts';
export { tokenize } from './folding/tokenize.ts';
export * from './folding/tokens.ts';
export { lastOf } from './last-of.ts';
export { allNamesOf } from './naming/all-names.ts';
export { type Bearers, bearersOf } from './naming/bearers-of.ts';
export { flagNames, flagWrittenNames } from './naming/flag-names.ts';
export { isAcronym, isLatin, isSyllabic, nativeOr } from './naming/name-form.ts';
export {
  isEnglish,
  isOneWord,
  isShortAndForeign,
  reasonForCue,
  type Standing,
  silent,
  withCue,
} from './naming/reason-for-cue.ts';
export { derivedShortNames } from './naming/short-names.ts';
export { withSpokenAcronyms } from './naming/spoken-acronyms.ts';
export { isParticle, surnamesOf } from './naming/surnames.ts';
export { isWordOff, isWrittenSmall } from './naming/word-lists.ts';
export { once } from './once.ts';
export type { Demonyms } from './records/demonyms.ts';
export {
  type Claim,
  type ClaimType,
  type Entity,
  type EntityId,
  GENERAL_KNOWLEDGE,
  KINDS,
  type Kind,
  LIFECYCLE_STATES,
  type LifecycleState,
  type Matched,
  type Name,
  type NameForm,
  type PackInfo,
  type PackSource,
  PLACE_TYPES,
  type PlaceType,
  type Relation,
  type Source,
  type SourceId,
  type Volatility,
} from './records/entity.ts';
export {
  type Day,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  isPartialDate,
  lastDay,
  type PartialDate,
  periodHolds,
  precisionOf,
} from './records/partial-date.ts';
export { type CueTable, cueHashAt, cuesFrom } from './tables/cue-table.ts';
export { countriesOfPeople, countryOfDemonym, type DemonymTable, isDemonym } from './tables/demonyms.ts';
export {
  beginningOf,
  countryOf,
  familiarityOf,
  isArea,
  isCountry,
  isRelatedTo,
  kindOf,
  packCountry,
  relationsFrom,
} from './tables/entity-table.ts';
export { inFilter } from './tables/filter.ts';
export {
  BOUND_TO_LANGUAGE,
  capitalsOfName,
  ENDS_IN_POSSESSIVE,
  entityOfName,
  findGroup,
  firstName,
  flagsOfName,
  formOf,
  isOfLanguage,
  MAX_NAME_TOKENS,
  MIXED_CASE,
  NAME_DATED,
  NAME_FORM_MASK,
  NAME_FORMS,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  NAME_PUNCTUATED,
  nameHoldsOn,
  nextName,
  packLanguage,
} from './tables/name-table.ts';
export { numberAt } from './tables/numbers.ts';
export { PackDamagedError } from './tables/pack-damaged-error.ts';
export { MIN_TYPO_LENGTH, type SimilarToken, similarTokens, textOfToken } from './tables/spelling-table.ts';
