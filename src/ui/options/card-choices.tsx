import { useId } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, TEXT_SIZES } from '../../settings/index.ts';
import { Choice } from '../controls/choice.tsx';
import type { SettingProps } from '../controls/setting-props.ts';
import type { MessageKey } from '../i18n/translate.ts';

// Keys of an object are strings; `TEXT_SIZES` has the numbers.
const TEXT_SIZE_WORDS = {
  '90': 'textSmall',
  '100': 'textNormal',
  '120': 'textLarge',
  '140': 'textLarger',
} as const satisfies Record<`${Settings['textSize']}`, MessageKey>;

/** How large everything in cards, popup and side panel is. */
export function TextSizeChoice({ t, settings, change }: SettingProps) {
  return (
    <Choice
      t={t}
      legend="textSize"
      options={TEXT_SIZE_WORDS}
      value={`${settings.textSize}`}
      onValue={(value) => {
        const textSize = TEXT_SIZES.find((size) => `${size}` === value) ?? DEFAULT_SETTINGS.textSize;
        change(() => ({ textSize }), t('saidChanged'));
      }}
    />
  );
}

/** Nobody rests the pointer for longer on purpose. */
const LONGEST_DWELL_MS = 1500;
const DWELL_STEP_MS = 50;
const MS_PER_SECOND = 1000;

/** How long the pointer has to rest on a mark until its card opens. */
export function DwellChoice({ t, settings, change }: SettingProps) {
  const id = useId();
  const seconds = new Intl.NumberFormat(t('dateLocale'), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 2,
  });
  const said = seconds.format(settings.dwell / MS_PER_SECOND);
  return (
    <p class="dwell">
      <label for={id}>{t('dwell')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={LONGEST_DWELL_MS}
        step={DWELL_STEP_MS}
        value={settings.dwell}
        aria-valuetext={said}
        onChange={(event) => {
          const dwell = event.currentTarget.valueAsNumber;
          change(() => ({ dwell }), t('saidChanged'));
        }}
      />
      <span aria-hidden="true">{said}</span>
    </p>
  );
}
