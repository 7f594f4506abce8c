import type { Entity, Standing } from '../../pack/index.ts';
import type { Guard, ReferencePlaces } from './reference-places.ts';

/** What drafts are made from. */
export interface DraftContext {
  readonly places: ReferencePlaces;
}

/** A record that the compiler made, before it is known whether a person wrote one of the same thing. */
export interface Draft {
  readonly key: string;
  readonly kind: 'country' | 'region' | 'city' | 'currency';
  /** Whose names and status weigh more where two share a name: people in thousands, capitals and countries above all. */
  readonly weight: number;
  readonly standing: Standing;
  /** Words that speak for it, used only if its name needs them. */
  readonly cues: readonly string[];
  /** Where it lies in disputed land. */
  readonly guard?: Guard | undefined;
  readonly entity: Entity;
}
