import type { Confidence, MatchRule } from '../../../matching/index.ts';
import type { CardModel, EntityId } from '../../../pack/index.ts';
import type { ArticleDate, DateOrigin } from '../../../protocol/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { enumerated } from '../../i18n/forms.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { CardMention } from '../card-props.ts';
import { PackText } from '../text/pack-text.tsx';
import { OtherName } from './other-name.tsx';

interface MatchReasonProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly mention: CardMention;
  readonly articleDate: ArticleDate | undefined;
  readonly onOpen: (entity: EntityId) => void;
}

const RULES = {
  exact: 'ruleExact',
  inflected: 'ruleInflected',
  'short form': 'ruleShortForm',
  acronym: 'ruleAcronym',
  'defined acronym': 'ruleDefinedAcronym',
  'similar spelling': 'ruleSimilarSpelling',
} as const satisfies Record<MatchRule, MessageKey>;

const CONFIDENCES = {
  sure: 'confidenceSure',
  likely: 'confidenceLikely',
  either: 'confidenceEither',
} as const satisfies Record<Confidence, MessageKey>;

const ORIGINS = {
  'json-ld': 'dateFromJsonLd',
  meta: 'dateFromMeta',
  'time-element': 'dateFromTime',
  url: 'dateFromUrl',
} as const satisfies Record<DateOrigin, MessageKey>;

/** Why this mention got this card, in words; and where the article's date comes from. */
export function MatchReason({ t, model, mention, articleDate, onOpen }: MatchReasonProps) {
  const { evidence, surface, confidence } = mention;
  const names = [<bdi>{surface}</bdi>, <bdi>{evidence.name}</bdi>, <PackText>{model.name}</PackText>];
  return (
    <ul class="reasons">
      <li>{t(CONFIDENCES[confidence])}</li>
      <li>
        <Phrase t={t} of={RULES[evidence.rule]} parts={names} />
      </li>
      {evidence.cues.length > 0 && (
        <li>
          <Phrase t={t} of="cuesNearby" parts={[<bdi>{enumerated(t, evidence.cues)}</bdi>]} />
        </li>
      )}
      {evidence.runnerUp && (
        <RunnerUp t={t} entity={evidence.runnerUp.entity} name={mention.runnerUpName} onOpen={onOpen} />
      )}
      {articleDate && <li>{t(ORIGINS[articleDate.origin], [formatDate(t, articleDate.day)])}</li>}
    </ul>
  );
}

interface RunnerUpProps extends Pick<MatchReasonProps, 't' | 'onOpen'> {
  readonly entity: EntityId;
  readonly name: string | undefined;
}

function RunnerUp({ t, entity, name, onOpen }: RunnerUpProps) {
  const button = (
    <button type="button" class="pill" onClick={() => onOpen(entity)}>
      <OtherName t={t} name={name} />
    </button>
  );
  return (
    <li>
      <Phrase t={t} of="runnerUp" parts={[button]} />
    </li>
  );
}
