export type {
  CardModel,
  CardRelation,
  CardSource,
  Change,
  DatedLine,
  EntitySummary,
  LifecycleLine,
  StateOnDay,
} from './card.ts';
export {
  type Claim,
  type ClaimType,
  type Contested,
  type Entity,
  type EntityId,
  GENERAL_KNOWLEDGE,
  KINDS,
  type Kind,
  LIFECYCLE_STATES,
  type LifecycleState,
  type Name,
  type NameForm,
  type PackInfo,
  type PackSource,
  type Relation,
  type Source,
  type SourceId,
  type TimelineEvent,
  type Volatility,
} from './entity.ts';
export { type Day, daysBetween, firstDay, isPartialDate, lastDay, type PartialDate, periodHolds } from './partial-date.ts';
export { type DirectoryEntry, type Pack, PackDamagedError, type PackFiles } from './pack.ts';
export type { PackIndex } from './pack-index.ts';
