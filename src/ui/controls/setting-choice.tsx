import type { Settings } from '../../settings/index.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { Choice } from './choice.tsx';
import type { SettingProps } from './setting-props.ts';

/** Settings that are one of a few words. Their legends are the messages that are called like them. */
type ChosenSetting = 'density' | 'mentions' | 'markStyle' | 'theme';

export const SETTING_WORDS: {
  readonly [S in ChosenSetting]: Readonly<Record<Settings[S], MessageKey>>;
} = {
  density: { few: 'densityFew', usual: 'densityUsual', all: 'densityAll' },
  mentions: { all: 'mentionsAll', first: 'mentionsFirst' },
  markStyle: { underline: 'markUnderline', dotted: 'markDotted', tint: 'markTint' },
  theme: { page: 'themePage', light: 'themeLight', dark: 'themeDark' },
};

interface SettingChoiceProps<S extends ChosenSetting> extends SettingProps {
  readonly of: S;
}

/** The choice of one setting. */
export function SettingChoice<S extends ChosenSetting>({ of, t, settings, change }: SettingChoiceProps<S>) {
  return (
    <Choice<Settings[S]>
      t={t}
      legend={of}
      options={SETTING_WORDS[of]}
      value={settings[of]}
      // The words of a setting are its values.
      onValue={(value) => change(() => ({ [of]: value }) as Partial<Settings>, t('saidChanged'))}
      sample={of === 'markStyle'}
    />
  );
}
