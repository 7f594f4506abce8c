import { type CardSource, GENERAL_KNOWLEDGE } from '../../../pack/index.ts';
import { isWebAddress } from '../../elements/outside-link.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { dated } from '../../i18n/forms.ts';
import type { Translate } from '../../i18n/translate.ts';
import { escapeMarkdown } from './markdown.ts';

/** A line for each source, in the order of their numbers; addresses stand as they are, to be read where Markdown is not drawn. */
export function sourcesAsMarkdown(t: Translate, sources: readonly CardSource[]): string[] {
  return sources.map(({ id, title, publisher, url, asOf }) => {
    if (id === GENERAL_KNOWLEDGE) return t('generalKnowledge');
    const parts = [title, publisher].filter((part) => part !== undefined).map(escapeMarkdown);
    const address = url !== undefined && isWebAddress(url) ? [`<${url}>`] : [];
    return [...parts, ...address, ...(asOf ? [dated(t, 'asOf', asOf, formatDate(t, asOf))] : [])].join(', ');
  });
}
