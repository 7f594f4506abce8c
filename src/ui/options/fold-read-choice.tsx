import type { SettingProps } from '../controls/setting-props.ts';
import { Switch } from '../controls/switch.tsx';
import type { DoUndoably } from '../controls/use-settings-change.ts';
import type { OptionsPlatform } from './options-platform.ts';

interface FoldReadChoiceProps extends SettingProps {
  readonly platform: Pick<OptionsPlatform, 'forgetRead'>;
  readonly act: DoUndoably;
}

/** Whether lists fold away what was read, and how to have that forgotten. */
export function FoldReadChoice({ platform, t, settings, change, act }: FoldReadChoiceProps) {
  return (
    <div class="fold-choice">
      <Switch
        label={t('foldRead')}
        on={settings.foldRead}
        onChange={(foldRead) => change(() => ({ foldRead }), t('saidChanged'))}
      />
      <p>{t('foldReadHint')}</p>
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => act(() => platform.forgetRead(), t('saidReadForgotten'))}
        >
          {t('forgetRead')}
        </button>
      </p>
    </div>
  );
}
