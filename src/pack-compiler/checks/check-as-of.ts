import {
  type Claim,
  type Entity,
  firstDay,
  lastDay,
  type PartialDate,
  type Source,
} from '../../pack/index.ts';
import type { Finding } from './finding.ts';

/** As-of dates at which the sources cannot have said so: before the thing itself, or after the newest of them. */
export function checkAsOf(entities: readonly Entity[], sources: readonly Source[]): Finding[] {
  const dates = new Map(sources.map(({ id, asOf }) => [id, asOf]));
  return entities.flatMap((entity) =>
    entity.claims.flatMap((claim, i) => {
      const messages = [...beforeItBegins(claim), ...afterItsSources(claim, dates)];
      return messages.map((message) => ({
        record: entity.id,
        check: 'dates',
        field: `claims.${i}.asOf`,
        message,
      }));
    }),
  );
}

function beforeItBegins({ from, asOf }: Claim): string[] {
  if (from === undefined || lastDay(asOf) >= firstDay(from)) return [];
  return [`expected sources from after it began (${from}), found as of ${asOf}`];
}

/** A source without a date speaks for any. What is over does not change, so it may be as of a later day. */
function afterItsSources(
  { to, asOf, sources }: Claim,
  dates: ReadonlyMap<string, PartialDate | undefined>,
): string[] {
  const days = sources.map((source) => dates.get(source));
  if (to !== undefined || days.some((day) => day === undefined)) return [];
  const [newest] = days.filter((day) => day !== undefined).sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  if (newest === undefined || firstDay(asOf) <= lastDay(newest)) return [];
  return [`expected an as-of date not after its newest source (${newest}), found ${asOf}`];
}
