import { type Day, firstDay, type Kind, type PartialDate } from '../../pack/index.ts';
import { dateWithSpan, formatDate } from '../dates.ts';
import type { MessageKey, Translate } from '../translate.ts';

interface LifeDatesProps {
  readonly t: Translate;
  readonly kind: Kind;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly article: Day | undefined;
}

const PERSON: readonly [MessageKey, MessageKey] = ['born', 'died'];
const BODY: readonly [MessageKey, MessageKey] = ['founded', 'dissolvedOn'];
const OTHER: readonly [MessageKey, MessageKey] = ['beganOn', 'endedOn'];

const WORDS: Partial<Record<Kind, readonly [MessageKey, MessageKey]>> = {
  person: PERSON,
  organisation: BODY,
  company: BODY,
  medium: BODY,
};

/** The words for the beginning and the end of such a thing. */
export function lifeWords(kind: Kind): readonly [MessageKey, MessageKey] {
  return WORDS[kind] ?? OTHER;
}

/** "Born 1 Sept 1978", "Died 16 Feb 2024, 5 months after this article". */
export function LifeDates({ t, kind, from, to, article }: LifeDatesProps) {
  const [began, ended] = lifeWords(kind);
  if (from === undefined && to === undefined) return null;
  const endsLater = article !== undefined && to !== undefined && firstDay(to) > article;
  return (
    <p class="life">
      {from !== undefined && <span>{t(began, [formatDate(t, from)])}</span>}
      {to !== undefined && <span>{t(ended, [dateWithSpan(t, endsLater ? article : undefined, to)])}</span>}
    </p>
  );
}
