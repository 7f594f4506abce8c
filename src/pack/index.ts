export type {
  ArticleEntity,
  ArticleEvent,
  ArticleModel,
} from './article.ts';
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
} from './card.ts';
export { computeArticle } from './compute-article.ts';
export { computeCard } from './compute-card.ts';
export { type CueTable, cueHashAt, cuesFrom } from './cue-table.ts';
export { countryOfDemonym, type Demonyms, type DemonymTable, isDemonym } from './demonyms.ts';
export { CARDS_PER_SHARD, encodePack, encodePackInSteps, packJson } from './encode-pack.ts';
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
} from './entity.ts';
export {
  beginningOf,
  countryOf,
  familiarityOf,
  isCountry,
  kindOf,
  packCountry,
  relationsFrom,
} from './entity-table.ts';
export { inFilter } from './filter.ts';
export { checkOfTokens, fold, foldedRange, foldedToken } from './fold.ts';
export { addToken, checkHash, emptySequence, finish, hashToken } from './hash.ts';
export { lastOf } from './last-of.ts';
export {
  capitalsOfName,
  entityOfName,
  findGroup,
  firstName,
  flagsOfName,
  formOf,
  MAX_NAME_TOKENS,
  NAME_DATED,
  NAME_FORM_MASK,
  NAME_FORMS,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  NAME_PUNCTUATED,
  nameHoldsOn,
  nextName,
} from './name-table.ts';
export { allNamesOf } from './naming/all-names.ts';
export { type Bearers, bearersOf } from './naming/bearers-of.ts';
export { flagNames, flagWrittenNames } from './naming/flag-names.ts';
export { isAcronym, isLatin, isSyllabic, nativeOr } from './naming/name-form.ts';
export {
  isEnglish,
  isOneWord,
  reasonForCue,
  type Standing,
  silent,
  withCue,
} from './naming/reason-for-cue.ts';
export { withSpokenAcronyms } from './naming/spoken-acronyms.ts';
export { isWordOff, isWrittenSmall } from './naming/word-lists.ts';
export { numberAt } from './numbers.ts';
export { once } from './once.ts';
export { openPack, readPackJson } from './open-pack.ts';
export { type DirectoryEntry, type Pack, PackDamagedError, type PackFiles } from './pack.ts';
export { entityIdOf, openIndex, type PackIndex } from './pack-index.ts';
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
} from './partial-date.ts';
export { MIN_TYPO_LENGTH, type SimilarToken, similarTokens } from './spelling-table.ts';
export * from './tokens.ts';
