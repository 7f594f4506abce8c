import { useEffect } from 'preact/hooks';
import type { Day, EntityId } from '../../pack/index.ts';
import type { Failure, PageReport } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Card } from '../card/card.tsx';
import { READING_MS } from '../card/reading-time.ts';
import { failureSentence } from '../controls/failure-sentence.ts';
import { useAnswer } from '../controls/use-answer.ts';
import { BACK_PATH, Icon } from '../elements/icons.tsx';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

interface CardViewProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly today: Day;
  readonly entity: EntityId;
  readonly report: PageReport | undefined;
  readonly theme: Settings['theme'] | undefined;
  readonly isMuted: boolean;
  readonly onMute: (isMuted: boolean) => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
}

/** One card in the popup, for the date of the page behind it. */
export function CardView({
  platform,
  t,
  today,
  entity,
  report,
  theme,
  isMuted,
  onMute,
  onOpen,
  onBack,
}: CardViewProps) {
  const date = report?.date;
  const answer = useAnswer(`${entity} ${date?.day}`, () =>
    platform.askWorker('card', {
      entity,
      ...(date ? { articleDate: date.day } : {}),
      present: report?.entities.map((entry) => entry.entity) ?? [],
    }),
  );
  const isOpen = answer?.ok === true;
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => void platform.noteRead(entity), READING_MS);
    return () => clearTimeout(timer);
  }, [platform, entity, isOpen]);
  if (!answer?.ok) return <NoCard t={t} failure={answer?.failure} onBack={onBack} />;
  return (
    <Card
      model={answer.value}
      t={t}
      today={today}
      takeFocus
      mute={{ isMuted, onMute }}
      onOpen={onOpen}
      onBack={onBack}
      {...(date ? { articleDate: date } : {})}
      {...(theme === 'light' || theme === 'dark' ? { theme } : {})}
    />
  );
}

interface NoCardProps {
  readonly t: Translate;
  readonly failure: Failure | undefined;
  readonly onBack: () => void;
}

function NoCard({ t, failure, onBack }: NoCardProps) {
  return (
    <div class="no-card">
      <button type="button" class="plain" onClick={onBack}>
        <Icon path={BACK_PATH} />
        {t('back')}
      </button>
      {failure ? (
        <p role="alert" class="problem">
          {t('cardFailed')} {t(failureSentence(failure.code))}
        </p>
      ) : (
        <p class="loading">{t('openingCard')}</p>
      )}
    </div>
  );
}
