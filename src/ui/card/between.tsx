import type { Day } from '../../pack/index.ts';
import { dateWithSpan } from '../dates.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import { periodPhrase } from './line-phrases.ts';
import { PackText } from './pack-text.tsx';
import { type Between as Entry, isSentence } from './then-and-now.ts';

interface BetweenProps {
  readonly t: Translate;
  readonly entries: readonly Entry[];
  readonly article: Day | undefined;
}

/** What began or ended between the article and today without being seen on either day. */
export function Between({ t, entries, article }: BetweenProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="lines">
      {entries.map(({ what, date, line }) => (
        <li key={what + date + line.text}>
          <span class="statement">
            {what === 'came and went' || (what === 'began' && isSentence(line.text)) ? (
              <PackText>{line.text}</PackText>
            ) : (
              <Phrase t={t} of={what} parts={[<PackText>{line.text}</PackText>]} />
            )}
          </span>
          <span class="when">
            {what === 'came and went' ? periodPhrase(t, line, article) : dateWithSpan(t, article, date)}
          </span>
        </li>
      ))}
    </ul>
  );
}
