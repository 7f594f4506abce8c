import { type Day, firstDay, type Kind, type PartialDate } from '../../../pack/index.ts';
import { dateWithSpan } from '../../i18n/dates.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { periodPhrase } from './line-phrases.ts';

interface LifeDatesProps {
  readonly t: Translate;
  readonly kind: Kind;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly article: Day | undefined;
}

const BODY: readonly [MessageKey, MessageKey] = ['founded', 'dissolvedOn'];
const HAPPENING: readonly [MessageKey, MessageKey] = ['beganOn', 'endedOn'];

/** Kinds with words of their own for beginning and end. Others are there for a time: a country, a dam, a law, a rocket. */
const WORDS: Partial<Record<Kind, readonly [MessageKey, MessageKey]>> = {
  person: ['born', 'died'],
  organisation: BODY,
  company: BODY,
  medium: BODY,
  event: HAPPENING,
  conflict: HAPPENING,
  agreement: HAPPENING,
};

/** "Born 1 Sept 1978" and "Died 16 Feb 2024, 5 months after this article", or "Since 14 May 1948". */
export function lifePhrases({ t, kind, from, to, article }: LifeDatesProps): readonly string[] {
  const words = WORDS[kind];
  if (!words) {
    const period = periodPhrase(t, { ...(from && { from }), ...(to && { to }) }, article);
    return period === undefined ? [] : [capitalised(period)];
  }
  const written = (date: PartialDate) =>
    dateWithSpan(t, article !== undefined && firstDay(date) > article ? article : undefined, date);
  if (from !== undefined && from === to && words === HAPPENING) return [written(from)];
  const [began, ended] = words;
  return [
    ...(from === undefined ? [] : [t(began, [written(from)])]),
    ...(to === undefined ? [] : [t(ended, [written(to)])]),
  ];
}

interface SourcedLifeDatesProps extends LifeDatesProps {
  readonly sourcesOfFrom?: readonly number[] | undefined;
}

export function LifeDates({ sourcesOfFrom = [], ...props }: SourcedLifeDatesProps) {
  const phrases = lifePhrases(props);
  if (phrases.length === 0) return null;
  return (
    <p class="life">
      {phrases.map((phrase, index) => (
        <span key={phrase}>
          {phrase}
          {index === 0 && <SourceNumbers t={props.t} numbers={sourcesOfFrom} />}
        </span>
      ))}
    </p>
  );
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
