import { KINDS } from '../../pack/index.ts';
import type { Settings } from '../../settings/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindsMessage } from '../labels.ts';
import type { MessageKey, Translate } from '../translate.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';
import type { ChangeSettings } from './use-settings-change.ts';

interface MarkingChoicesProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

const DENSITIES = {
  few: 'densityFew',
  usual: 'densityUsual',
  all: 'densityAll',
} as const satisfies Record<Settings['density'], MessageKey>;

const MENTIONS = {
  all: 'mentionsAll',
  first: 'mentionsFirst',
} as const satisfies Record<Settings['mentions'], MessageKey>;

const MARK_STYLES = {
  underline: 'markUnderline',
  dotted: 'markDotted',
  tint: 'markTint',
} as const satisfies Record<Settings['markStyle'], MessageKey>;

/** How much is marked, how it looks, and which kinds. */
export function MarkingChoices({ t, settings, change }: MarkingChoicesProps) {
  return (
    <details class="marking fold">
      <summary class="block">
        <h2>{t('whatIsMarked')}</h2>
        <span class="chosen">{t(settings.peek ? 'peek' : DENSITIES[settings.density])}</span>
      </summary>
      <div class="block">
        <DensityChoice t={t} settings={settings} change={change} />
        <MentionsChoice t={t} settings={settings} change={change} />
        <MarkStyleChoice t={t} settings={settings} change={change} />
        <PeekSwitch t={t} settings={settings} change={change} />
        <KindBoxes t={t} settings={settings} change={change} />
      </div>
    </details>
  );
}

/** Whether only the unknown, all but the obvious, or everything is marked. */
export function DensityChoice({ t, settings, change }: MarkingChoicesProps) {
  return (
    <Choice
      t={t}
      legend="density"
      options={DENSITIES}
      value={settings.density}
      onValue={(density) => change(() => ({ density }), t('saidChanged'))}
    />
  );
}

/** Whether a name is marked each time or only where it comes first. */
export function MentionsChoice({ t, settings, change }: MarkingChoicesProps) {
  return (
    <Choice
      t={t}
      legend="mentions"
      options={MENTIONS}
      value={settings.mentions}
      onValue={(mentions) => change(() => ({ mentions }), t('saidChanged'))}
    />
  );
}

export function MarkStyleChoice({ t, settings, change }: MarkingChoicesProps) {
  return (
    <Choice
      t={t}
      legend="markStyle"
      options={MARK_STYLES}
      value={settings.markStyle}
      onValue={(markStyle) => change(() => ({ markStyle }), t('saidChanged'))}
      sample
    />
  );
}

/** Nothing is marked but while a key is held, or from one press of a button to the next. */
export function PeekSwitch({ t, settings, change }: MarkingChoicesProps) {
  return (
    <div class="peek-choice">
      <Switch
        label={t('peek')}
        on={settings.peek}
        onChange={(peek) => change(() => ({ peek }), t('saidChanged'))}
      />
      <p>{t('peekHint')}</p>
    </div>
  );
}

export function KindBoxes({ t, settings, change }: MarkingChoicesProps) {
  return (
    <fieldset class="kinds">
      <legend>{t('kindsLegend')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="option">
          <input
            type="checkbox"
            checked={settings.kinds[kind] !== false}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              change(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } }), t('saidChanged'));
            }}
          />
          <KindIcon kind={kind} />
          {t(kindsMessage(kind))}
        </label>
      ))}
    </fieldset>
  );
}
