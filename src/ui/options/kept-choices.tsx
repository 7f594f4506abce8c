import { useRef } from 'preact/hooks';
import type { EntitySummary } from '../../pack/index.ts';
import { choicesPack, exportJson } from '../../pack-import/index.ts';
import type { StoredChoices } from '../../settings/index.ts';
import type { DoUndoably } from '../controls/use-settings-change.ts';
import { languageOf } from '../i18n/language.ts';
import { localDay } from '../i18n/local-day.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import { NameAndGloss } from '../lists/name-and-gloss.tsx';
import { useSummaries } from '../lists/use-summaries.ts';
import type { OptionsPlatform } from './options-platform.ts';
import { RemovableLines } from './removable-lines.tsx';

const FILE_NAME = 'backgrounder-choices.json';

interface KeptChoicesProps {
  readonly platform: Pick<OptionsPlatform, 'askWorker' | 'changeChoices' | 'saveFile'>;
  readonly t: Translate;
  readonly choices: StoredChoices;
  readonly act: DoUndoably;
}

/** The names that fit two entries and that the reader decided for good: each can be forgotten, or all. */
export function KeptChoices({ platform, t, choices, act }: KeptChoicesProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const names = Object.keys(choices).toSorted();
  const entities = [...new Set(Object.values(choices))];
  const { byId } = useSummaries(platform, entities);
  const forget = (gone: readonly string[], sentence: string) =>
    act(() => forgetChoices(platform, gone), sentence);
  const forgetAll = () => {
    forget(names, t('saidForgotAll'));
    // The button goes with the lines; the reader stays in this part.
    text.current?.focus();
  };
  const pack = choicesPack(choices, byId, localDay(new Date()));
  const lines = names.map((name) => ({
    key: name,
    content: (
      <span>
        <Phrase t={t} of="choiceMeans" parts={[<bdi>{name}</bdi>, meant(byId.get(choices[name] ?? ''), t)]} />
      </span>
    ),
    spoken: t('forgetName', [name]),
    remove: () => forget([name], t('saidForgot', [name])),
  }));
  return (
    <>
      <p ref={text} tabIndex={-1} class={names.length === 0 ? 'quiet' : undefined}>
        {t(names.length === 0 ? 'noChoices' : 'choicesHow')}
      </p>
      <RemovableLines lines={lines} label={t('forget')} stay={text} />
      <p>
        {names.length > 1 && (
          <button type="button" class="plain" onClick={forgetAll}>
            {t('forgetAll')}
          </button>
        )}{' '}
        {pack && (
          <button type="button" class="plain" onClick={() => platform.saveFile(FILE_NAME, exportJson(pack))}>
            {t('saveAsPack')}
          </button>
        )}
      </p>
    </>
  );
}

function meant(summary: EntitySummary | undefined, t: Translate) {
  if (!summary) return t('notInPack');
  return <NameAndGloss name={summary.name} gloss={summary.gloss} lang={languageOf(summary)} />;
}

/** Gives the way back, which leaves alone what was decided anew meanwhile. */
async function forgetChoices(
  platform: Pick<OptionsPlatform, 'changeChoices'>,
  gone: readonly string[],
): Promise<() => Promise<unknown>> {
  let forgotten: StoredChoices = {};
  await platform.changeChoices((before) => {
    forgotten = only(before, (name) => gone.includes(name));
    return only(before, (name) => !gone.includes(name));
  });
  return () => platform.changeChoices((now) => ({ ...forgotten, ...now }));
}

function only(choices: StoredChoices, isWanted: (name: string) => boolean): StoredChoices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => isWanted(name)));
}
