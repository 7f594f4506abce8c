import type { Day } from '../../../pack/index.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';
import { changePhrase, periodPhrase } from './line-phrases.ts';
import { type Between as Entry, wordBefore } from './then-and-now.ts';

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
      {entries.map((entry) => {
        const { what, date, line } = entry;
        const word = wordBefore(entry);
        const text = <PackText>{line.text}</PackText>;
        return (
          <li key={what + date + line.text}>
            <span class="statement">
              {word ? <Phrase t={t} of={word} parts={[text]} /> : text}
              <SourceNumbers t={t} numbers={line.sources} />
            </span>
            <span class="when">
              {what === 'came and went'
                ? periodPhrase(t, line, article)
                : changePhrase(t, { text: line.text, date }, article)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
