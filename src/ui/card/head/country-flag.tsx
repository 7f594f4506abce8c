import type { CardModel } from '../../../pack/index.ts';
import type { Translate } from '../../i18n/translate.ts';

interface CountryFlagProps {
  readonly t: Translate;
  readonly code: string | undefined;
  readonly flag: CardModel['flag'];
}

/** The country's flag, or its two letters where we have none; its name for screen readers and as a tooltip. */
export function CountryFlag({ t, code, flag }: CountryFlagProps) {
  if (code === undefined) return null;
  const name = countryName(t, code);
  if (flag === undefined) {
    return (
      <abbr class="country" title={name}>
        <span aria-hidden="true">{code}</span>
        <span class="unseen"> {name}</span>
      </abbr>
    );
  }
  return (
    <span class="country-flag" title={name}>
      <svg viewBox="0 0 512 512" width="16" height="16" aria-hidden="true" focusable="false">
        {flag.map(([colour, path]) => (
          <path key={colour + path} fill={colour} d={path} />
        ))}
      </svg>
      <span class="unseen"> {name}</span>
    </span>
  );
}

function countryName(t: Translate, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(t('dateLocale'), { type: 'region' }).of(code) ?? code;
}
