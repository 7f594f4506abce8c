import type { Kind, NameForm } from '../../../pack/index.ts';
import type { ContextBit } from '../../context/context-bits.ts';

/**
 * What the context of a span says for or against a candidate. Every column down to `weight` asks something; a rule
 * applies where all that it asks holds.
 */
export interface WeightRule {
  /** At least one of these bits. */
  readonly any?: readonly ContextBit[];
  readonly all?: readonly ContextBit[];
  readonly none?: readonly ContextBit[];
  /** The candidate is of one of these kinds. */
  readonly kinds?: readonly Kind[];
  readonly form?: NameForm;
  readonly otherForm?: NameForm;
  readonly needsCue?: true;
  /** Everybody knows the candidate. */
  readonly isHousehold?: true;
  readonly isOneWord?: boolean;
  /** The text spells the name as the pack does. */
  readonly isExact?: true;
  readonly weight: number;
  /** A text with the name in brackets where this rule counts, and a similar one where it does not. */
  readonly example: string;
  readonly counterExample: string;
}

/** Of the rules of a group only the first that applies counts. */
export type WeightGroup = readonly WeightRule[];
