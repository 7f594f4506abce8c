import type { ArticleModel, EntityId } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { escapeMarkdown, referencesOf, sectionOf } from '../card/markdown/markdown.ts';
import { sourcesAsMarkdown } from '../card/markdown/sources-as-markdown.ts';
import { isWebAddress } from '../elements/outside-link.tsx';
import { dateWithSpan, formatDate } from '../i18n/dates.ts';
import { counted } from '../i18n/forms.ts';
import type { Translate } from '../i18n/translate.ts';
import { changeWords } from './change-words.ts';
import { entitiesById } from './entities-by-id.ts';
import type { PageInFront } from './panel-platform.ts';

interface MarkdownOf {
  readonly article: ArticleModel;
  readonly mentioned: readonly PageEntity[];
  readonly page: PageInFront;
}

/**
 * The overview of an article as Markdown: which one it is, who is who, changes, timeline, relations, and the sources of
 * each statement.
 */
export function articleMarkdown(t: Translate, { article, mentioned, page }: MarkdownOf): string {
  const names = entitiesById(article);
  const name: NameOf = (id) => escapeMarkdown(names.get(id)?.name ?? '');
  const when =
    article.date === undefined ? t('undatedPage') : t('cardsSpeakFor', [formatDate(t, article.date)]);
  const sections = [
    sectionOf(2, t('inThisArticle'), whoIsWho(t, article, mentioned)),
    sectionOf(2, t('changedSince'), changeLines(t, article, name)),
    sectionOf(2, t('timeline'), eventLines(t, article, name)),
    sectionOf(2, t('relationsAmongThem'), relationLines(article, name)),
    sectionOf(2, t('sources'), sourcesAsMarkdown(t, article.sources), 'numbered'),
  ];
  const parts = [`# ${titleOf(t, page)}`, addressOf(page), when, ...sections];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function titleOf(t: Translate, { title = '' }: PageInFront): string {
  return escapeMarkdown(title) || t('extensionName');
}

function addressOf({ address }: PageInFront): string {
  return address !== undefined && isWebAddress(address) ? `<${address}>` : '';
}

type NameOf = (id: EntityId) => string;

function whoIsWho(t: Translate, { entities }: ArticleModel, mentioned: readonly PageEntity[]): string[] {
  const counts = new Map(mentioned.map(({ entity, count }) => [entity, count]));
  return entities.map(({ id, name, gloss }) => {
    const times = counted(t, 'mentionCountSpoken', counts.get(id) ?? 1);
    return `**${escapeMarkdown(name)}** (${times}): ${escapeMarkdown(gloss)}`;
  });
}

function changeLines(t: Translate, { date: articleDate, changes }: ArticleModel, name: NameOf): string[] {
  return changes.flatMap(({ entity, changes: own }) =>
    own.map((change) => {
      const when = dateWithSpan(t, articleDate, change.date);
      const { frame, state, text } = changeWords(t, change);
      const said = [
        ...(state === undefined ? [] : [text === undefined ? state : t('stateSays', [state])]),
        ...(text === undefined ? [] : [escapeMarkdown(text)]),
      ].join(' ');
      return `${name(entity)}: ${frame ? t(frame, [said]) : said}, ${when}${referencesOf(change.line.sources)}`;
    }),
  );
}

function eventLines(t: Translate, { timeline }: ArticleModel, name: NameOf): string[] {
  return timeline.map(
    ({ date, text, entity, sources }) =>
      `${formatDate(t, date)}: ${escapeMarkdown(text)} (${name(entity)})${referencesOf(sources)}`,
  );
}

function relationLines({ relations }: ArticleModel, name: NameOf): string[] {
  return relations.map(({ from, type, to }) => `${name(from)}: ${escapeMarkdown(type)} ${name(to)}`);
}
