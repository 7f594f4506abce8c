import type { Translate } from '../../i18n/translate.ts';

interface SourceNumbersProps {
  readonly t: Translate;
  readonly numbers: readonly number[];
}

/** Raised numbers of the sources of one statement; read out as "source 1, 2". Not links: a fragment would change the page's address. */
export function SourceNumbers({ t, numbers }: SourceNumbersProps) {
  if (numbers.length === 0) return null;
  return (
    <sup class="refs">
      <span class="unseen"> {t('sourcesSpoken')} </span>
      {numbers.join(', ')}
    </sup>
  );
}
