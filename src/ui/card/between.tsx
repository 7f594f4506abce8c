import type { Change, Day } from '../../pack/index.ts';
import { dateWithSpan } from '../dates.ts';
import type { Translate } from '../translate.ts';

interface BetweenProps {
  readonly t: Translate;
  readonly changes: readonly Change[];
  readonly article: Day | undefined;
}

/** What began or ended between the article and today without being seen on either day. */
export function Between({ t, changes, article }: BetweenProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t('inBetween')}</h3>
      <ul class="lines">
        {changes.map((change) => (
          <li key={change.what + change.date + change.line.text}>
            <span class="statement">
              {t(change.what === 'began' ? 'began' : 'ended')} <bdi>{change.line.text}</bdi>
            </span>
            <span class="when">{dateWithSpan(t, article, change.date)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
