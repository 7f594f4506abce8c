const HOUR_MS = 3_600_000;
/** Who reads at one in the night calls the coming morning tomorrow; at three it is the one after that. */
const LEAST_NIGHT_MS = 3 * HOUR_MS;
/** Before anybody reads the morning's news. */
const MORNING = 5;

export type SnoozeLength = 'hour' | 'tomorrow';

/** When a snooze that begins now ends, in milliseconds since 1970; mornings are the reader's own. */
export function endOfSnooze(length: SnoozeLength, now: number): number {
  if (length === 'hour') return now + HOUR_MS;
  const morning = new Date(now);
  morning.setHours(MORNING, 0, 0, 0);
  while (morning.getTime() - now < LEAST_NIGHT_MS) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
