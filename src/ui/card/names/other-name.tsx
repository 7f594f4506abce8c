import type { Translate } from '../../i18n/translate.ts';
import { PackText } from '../text/pack-text.tsx';

interface OtherNameProps {
  readonly t: Translate;
  readonly name: string | undefined;
}

/** Whom else a name may mean, on a button that opens their card; "the other one" until their name is known. */
export function OtherName({ t, name }: OtherNameProps) {
  return name === undefined ? t('theOther') : <PackText>{name}</PackText>;
}
