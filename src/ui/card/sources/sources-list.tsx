import { type CardSource, GENERAL_KNOWLEDGE, type PartialDate } from '../../../pack/index.ts';
import { OutsideLink } from '../../elements/outside-link.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { dated } from '../../i18n/forms.ts';
import type { Translate } from '../../i18n/translate.ts';
import { PackText } from '../text/pack-text.tsx';

interface SourcesListProps {
  readonly t: Translate;
  readonly sources: readonly CardSource[];
  readonly reviewed: PartialDate;
  /** Made from reference data: no person has read it. */
  readonly generated?: true | undefined;
}

/** What was read, numbered as in the statements, and when a person last read the record. */
export function SourcesList({ t, sources, reviewed, generated }: SourcesListProps) {
  return (
    <>
      <SourceLines t={t} sources={sources} />
      <p class="reviewed">{t(generated ? 'fromData' : 'reviewed', [formatDate(t, reviewed)])}</p>
    </>
  );
}

/** Sources under their numbers. */
export function SourceLines({ t, sources }: Pick<SourcesListProps, 't' | 'sources'>) {
  if (sources.length === 0) return null;
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.id} value={source.number}>
          <SourceLine t={t} source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceLine({ t, source }: { readonly t: Translate; readonly source: CardSource }) {
  if (source.id === GENERAL_KNOWLEDGE) return <>{t('generalKnowledge')}</>;
  const title = <PackText>{source.title}</PackText>;
  return (
    <>
      {source.url === undefined ? title : <OutsideLink href={source.url}>{title}</OutsideLink>}
      <span class="about">
        {source.publisher && <PackText>{source.publisher}</PackText>}
        {source.asOf && <span>{dated(t, 'asOf', source.asOf, formatDate(t, source.asOf))}</span>}
      </span>
    </>
  );
}
