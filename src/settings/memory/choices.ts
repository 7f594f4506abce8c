import type { EntityId } from '../../pack/index.ts';
import { isRecord } from '../stored-record.ts';

/** Where the choices lie in `storage.local`. */
export const CHOICES_KEY = 'choices';

/** What readers chose by themselves is small; more than this is not theirs. */
export const MOST_CHOICES = 500;

/** Which of two entities the reader takes a name for, for good; by folded name, the oldest first. */
export type StoredChoices = Readonly<Record<string, EntityId>>;

/** What is sound of the stored choices. Never throws. */
export function parseChoices(stored: unknown): StoredChoices {
  if (!isRecord(stored)) return {};
  const entries = Object.entries(stored);
  return Object.fromEntries(entries.filter((entry): entry is [string, EntityId] => isChoice(entry[1])));
}

/** Whether there is nothing in it but choices. */
export function isWholeChoices(stored: unknown): boolean {
  return (
    isRecord(stored) && Object.values(stored).every(isChoice) && Object.keys(stored).length <= MOST_CHOICES
  );
}

function isChoice(value: unknown): value is EntityId {
  return typeof value === 'string' && value !== '';
}
