import { KINDS, type Kind } from '../../pack/index.ts';
import { kindsMessage } from '../i18n/labels.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { SearchPack } from './use-search-packs.ts';

/** What a search is narrowed to; absent: everything. */
export interface SearchFilter {
  readonly kind?: Kind;
  readonly pack?: SearchPack;
}

interface SearchFiltersProps {
  readonly t: Translate;
  readonly filter: SearchFilter;
  readonly packs: readonly SearchPack[];
  readonly onFilter: (filter: SearchFilter) => void;
}

/** By kind, and where the reader has imported packs, by pack. */
export function SearchFilters({ t, filter, packs, onFilter }: SearchFiltersProps) {
  const { kind, pack } = filter;
  const changed = (kindNow: Kind | undefined, packNow: SearchPack | undefined) =>
    onFilter({ ...(kindNow && { kind: kindNow }), ...(packNow && { pack: packNow }) });
  return (
    <>
      <select
        aria-label={t('searchKind')}
        value={kind ?? ''}
        onChange={({ currentTarget }) =>
          changed(
            KINDS.find((known) => known === currentTarget.value),
            pack,
          )
        }
      >
        <option value="">{t('allKinds')}</option>
        {KINDS.map((known) => (
          <option key={known} value={known}>
            {t(kindsMessage(known))}
          </option>
        ))}
      </select>
      {packs.length > 0 && (
        <select
          aria-label={t('searchPack')}
          value={pack ? keyOf(pack) : ''}
          onChange={({ currentTarget }) =>
            changed(
              kind,
              packs.find((known) => keyOf(known) === currentTarget.value),
            )
          }
        >
          <option value="">{t('allPacks')}</option>
          {packs.map((known) => (
            <option key={keyOf(known)} value={keyOf(known)} lang={languageOf(known)}>
              {known.title}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** An imported pack may have any id, but none has a space. */
function keyOf({ id }: SearchPack): string {
  return id ?? 'the shipped one';
}
