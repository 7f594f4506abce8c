import { useRef } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import { withMuted } from '../../settings/index.ts';
import { useAnswer } from '../controls/use-answer.ts';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import { languageOf } from '../language.ts';
import type { Translate } from '../translate.ts';
import type { OptionsPlatform } from './options-platform.ts';

interface MutedListProps {
  readonly platform: Pick<OptionsPlatform, 'askWorker'>;
  readonly t: Translate;
  readonly muted: readonly EntityId[];
  readonly change: ChangeSettings;
}

/** The entities that are marked nowhere; each can be marked again. */
export function MutedList({ platform, t, muted, change }: MutedListProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const answer = useAnswer(muted.join(' '), () => platform.askWorker('summaries', { entities: muted }));
  const summaries = new Map(answer?.ok ? answer.value.map((summary) => [summary.id, summary]) : []);
  const unmute = (entity: EntityId, name: string) => {
    change((before) => ({ muted: withMuted(before, entity, false).muted }), t('saidUnmuted', [name]));
    // The button goes with its row; the reader stays in this part.
    text.current?.focus();
  };
  return (
    <>
      <p ref={text} tabIndex={-1} class={muted.length === 0 ? 'quiet' : undefined}>
        {t(muted.length === 0 ? 'noMuted' : 'mutedHow')}
      </p>
      <ul class="lines-of" translate={false}>
        {muted.map((entity) => {
          const summary = summaries.get(entity);
          const name = summary?.name ?? entity;
          const lang = languageOf(summary);
          return (
            <li key={entity}>
              <span>
                <bdi class="row-name" lang={lang}>
                  {name}
                </bdi>{' '}
                <bdi class="row-gloss" lang={lang}>
                  {summary?.gloss}
                </bdi>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={t('unmuteName', [name])}
                onClick={() => unmute(entity, name)}
              >
                {t('unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
