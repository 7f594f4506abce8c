import { useId } from 'preact/hooks';
import type { PackChoice } from '../../../settings/index.ts';
import { Switch } from '../../controls/switch.tsx';
import { languageOf } from '../../i18n/language.ts';
import { PackAbout } from './pack-about.tsx';
import { PackButtons, type PackButtonsProps } from './pack-buttons.tsx';
import { PackSites } from './pack-sites.tsx';

interface PackRowProps extends PackButtonsProps {
  readonly choice: PackChoice;
  readonly onChoose: (changes: Partial<PackChoice>) => void;
}

/** One imported pack: whose it is, and what is done with it. */
export function PackRow({ choice, onChoose, ...buttons }: PackRowProps) {
  const { t, pack } = buttons;
  const id = useId();
  return (
    <li>
      <h3 id={id}>
        <bdi lang={languageOf(pack.info)}>{pack.info.title}</bdi>
      </h3>
      <p class="quiet">
        <PackAbout t={t} info={pack.info} records={pack.records} />
      </p>
      {pack.damage !== undefined && <p class="problem">{t('packDamaged')}</p>}
      <fieldset aria-labelledby={id}>
        <Switch label={t('packOn')} on={choice.isOn} onChange={(isOn) => onChoose({ isOn })} />
        <Switch
          label={t('packPainted')}
          on={choice.isPainted}
          describedBy={`${id}-painted`}
          onChange={(isPainted) => onChoose({ isPainted })}
        />
        <p id={`${id}-painted`} class="quiet">
          {t('packPaintedHow')}
        </p>
        <PackSites t={t} sites={choice.sites} onSites={(sites) => onChoose({ sites })} />
      </fieldset>
      <PackButtons {...buttons} />
    </li>
  );
}
