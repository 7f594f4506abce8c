import type { Translate } from '../../i18n/translate.ts';

interface MoreButtonProps {
  readonly t: Translate;
  readonly onMore: () => void;
}

/** Unfolds what is shortened, and goes. */
export function MoreButton({ t, onMore }: MoreButtonProps) {
  return (
    <button type="button" class="inline" aria-expanded="false" onClick={onMore}>
      {t('more')}
    </button>
  );
}
