import type { Translate } from '../translate.ts';

interface CountryCodeProps {
  readonly t: Translate;
  readonly code: string | undefined;
}

/** The slot of the flag: two letters with the country's name for screen readers and as a tooltip. */
export function CountryCode({ t, code }: CountryCodeProps) {
  if (code === undefined) return null;
  const name = countryName(t, code);
  return (
    <abbr class="country" title={name}>
      <span aria-hidden="true">{code}</span>
      <span class="unseen">{name}</span>
    </abbr>
  );
}

function countryName(t: Translate, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(t('dateLocale'), { type: 'region' }).of(code) ?? code;
}
