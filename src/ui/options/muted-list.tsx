import { useRef } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import { mutedChange } from '../../settings/index.ts';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { NameAndGloss } from '../lists/name-and-gloss.tsx';
import { useSummaries } from '../lists/use-summaries.ts';
import type { OptionsPlatform } from './options-platform.ts';
import { RemovableLines } from './removable-lines.tsx';

interface MutedListProps {
  readonly platform: Pick<OptionsPlatform, 'askWorker'>;
  readonly t: Translate;
  readonly muted: readonly EntityId[];
  readonly change: ChangeSettings;
}

/** The entities that are marked nowhere; each can be marked again. */
export function MutedList({ platform, t, muted, change }: MutedListProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const { byId } = useSummaries(platform, muted);
  const lines = muted.map((entity) => {
    const summary = byId.get(entity);
    const name = summary?.name ?? entity;
    return {
      key: entity,
      content: (
        <span>
          <NameAndGloss name={name} gloss={summary?.gloss} lang={languageOf(summary)} />
        </span>
      ),
      spoken: t('unmuteName', [name]),
      remove: () => change((before) => mutedChange(before, entity, false), t('saidUnmuted', [name])),
    };
  });
  return (
    <>
      <p ref={text} tabIndex={-1} class={muted.length === 0 ? 'quiet' : undefined}>
        {t(muted.length === 0 ? 'noMuted' : 'mutedHow')}
      </p>
      <RemovableLines lines={lines} label={t('unmute')} stay={text} />
    </>
  );
}
