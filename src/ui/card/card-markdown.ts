import {
  type CardModel,
  type DatedLine,
  type Day,
  GENERAL_KNOWLEDGE,
  type LifecycleLine,
  type StateOnDay,
} from '../../pack/index.ts';
import { dateWithSpan, formatDate } from '../dates.ts';
import { dated } from '../forms.ts';
import { lifecycleMessage } from '../labels.ts';
import { escapeMarkdown, listOf, referencesOf } from '../markdown.ts';
import { isWebAddress, wikipediaAddress } from '../outside-link.tsx';
import type { MessageKey, Translate } from '../translate.ts';
import { lifePhrases } from './life-dates.tsx';
import { lifecyclePhrase, periodPhrase } from './line-phrases.ts';
import { nativeAtAGlance } from './native-at-a-glance.ts';
import { repeatsLabel } from './repeats-label.ts';
import { isEmptyState, thenAndNow } from './then-and-now.ts';
import { fromTo } from './timeline.tsx';
import { timelineRows } from './timeline-rows.ts';

interface MarkdownOptions {
  readonly t: Translate;
  readonly article: Day | undefined;
  readonly today: Day;
}

/** A card as Markdown: every statement with its dates, its as-of and the numbers of its sources, which stand at the end. */
export function cardMarkdown(model: CardModel, options: MarkdownOptions): string {
  const { t } = options;
  const names = nativeAtAGlance(model)
    .map(({ text }) => escapeMarkdown(text))
    .join(', ');
  const parts = [
    `## ${escapeMarkdown(model.name)}`,
    `*${escapeMarkdown(model.label)}*${names === '' ? '' : ` · ${names}`}`,
    repeatsLabel(model) ? '' : escapeMarkdown(model.gloss),
    ...stateParts(model, options),
    contestedPart(model, t),
    model.background && escapeMarkdown(model.background),
    section(
      t,
      'facts',
      model.facts.map((line) => lineText(line, options, 'sentence')),
    ),
    section(t, 'timeline', timelineLines(model, options)),
    section(t, 'sources', sourceLines(model, t), 'numbered'),
    footPart(model, options),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function stateParts(model: CardModel, options: MarkdownOptions): readonly string[] {
  const { t, article } = options;
  const view = thenAndNow(model);
  if (view.mode !== 'changed') {
    const title = view.mode === 'same' ? t('thenAndNow') : t('today', [formatDate(t, view.now.day)]);
    const note = view.mode === 'undated' ? [t('undatedPage')] : [];
    return isEmptyState(view.now) ? note : [statePart(title, view.now, options), ...note];
  }
  const ended = lifePhrases({ t, kind: model.kind, to: view.end, article });
  const between = view.between.map(({ what, date, line }) => {
    const text = escapeMarkdown(line.text);
    const told = what === 'came and went' ? text : t(what, [text]);
    return `${told} (${dateWithSpan(t, article, date)})${referencesOf(line.sources)}`;
  });
  return [
    `**${t('changedSince')}**`,
    statePart(t('whenWritten', [formatDate(t, view.then.day)]), view.then, options),
    between.length > 0 ? `${t('inBetween')}\n\n${listOf(between)}` : '',
    statePart(t('today', [formatDate(t, view.now.day)]), view.now, options),
    ...ended,
  ].filter((part) => part !== '');
}

function statePart(title: string, { roles, lifecycle }: StateOnDay, options: MarkdownOptions): string {
  const lines = [
    ...(lifecycle ? [lifecycleText(lifecycle, options)] : []),
    ...roles.map((line) => lineText(line, options, 'phrase')),
  ];
  return `${title}\n\n${listOf(lines.length > 0 ? lines : [options.t('nothingOnRecord')])}`;
}

function lifecycleText(line: LifecycleLine, { t, article }: MarkdownOptions): string {
  const state = t(lifecycleMessage(line.state));
  const when = lifecyclePhrase(t, line, article);
  const checked = line.stale
    ? t('whenLastChecked', [formatDate(t, line.asOf)])
    : dated(t, 'asOf', line.asOf, formatDate(t, line.asOf));
  const said = `**${line.stale ? t('stateWas', [state]) : state}**${when === undefined ? '' : ` ${when}`}`;
  return `${said}: ${escapeMarkdown(line.text)} (${checked})${referencesOf(line.sources)}`;
}

function lineText(line: DatedLine, { t, article }: MarkdownOptions, as: 'phrase' | 'sentence'): string {
  const stale: MessageKey = as === 'phrase' ? 'wasWhenLastChecked' : 'sentenceWhenLastChecked';
  const asOf = formatDate(t, line.asOf);
  const text = escapeMarkdown(line.text);
  const about = [periodPhrase(t, line, article), line.stale ? undefined : dated(t, 'asOf', line.asOf, asOf)];
  const dates = about.filter((part) => part !== undefined).join('; ');
  return `${line.stale ? t(stale, [text, asOf]) : text}${dates === '' ? '' : ` (${dates})`}${referencesOf(line.sources)}`;
}

function contestedPart({ contested }: CardModel, t: Translate): string | undefined {
  if (!contested) return undefined;
  const { recognised, basis, controlledBy, asOf, since, sourceNumbers } = contested;
  const parts = [
    ...[recognised, basis, controlledBy].map(escapeMarkdown),
    formatDate(t, asOf),
    since === undefined ? '' : formatDate(t, since),
  ];
  const sentence = t(since === undefined ? 'contestedNow' : 'contestedSince', parts);
  return `**${t('contested')}** ${sentence}${referencesOf(sourceNumbers)}`;
}

function timelineLines(model: CardModel, { t, article, today }: MarkdownOptions): readonly string[] {
  return timelineRows(model, { article, today }).map((row) => {
    if (row.at === 'article' || row.at === 'today')
      return `**${formatDate(t, row.day)}: ${t(row.at === 'article' ? 'thisArticle' : 'todayShort')}**`;
    const { text, sources } = row.at === 'event' ? row.event : row.period;
    const date = row.at === 'event' ? formatDate(t, row.event.date) : fromTo(t, row);
    return `${date}: ${escapeMarkdown(text)}${referencesOf(sources)}`;
  });
}

function sourceLines({ sources }: CardModel, t: Translate): readonly string[] {
  return sources.map(({ id, title, publisher, url, asOf }) => {
    if (id === GENERAL_KNOWLEDGE) return t('generalKnowledge');
    const parts = [title, publisher].filter((part) => part !== undefined).map(escapeMarkdown);
    const address = url !== undefined && isWebAddress(url) ? [`<${url}>`] : [];
    return [...parts, ...address, ...(asOf ? [dated(t, 'asOf', asOf, formatDate(t, asOf))] : [])].join(', ');
  });
}

function section(
  t: Translate,
  title: MessageKey,
  lines: readonly string[],
  as: 'bullets' | 'numbered' = 'bullets',
): string {
  return lines.length === 0 ? '' : `### ${t(title)}\n\n${listOf(lines, as)}`;
}

function footPart(
  { pack, reference, reviewed, generated }: CardModel,
  { t, today }: MarkdownOptions,
): string {
  const pages = reference === undefined ? [] : [`<${wikipediaAddress(reference)}>`];
  const about = [escapeMarkdown(pack.title), formatDate(t, pack.date), escapeMarkdown(pack.licence)];
  const record = `${t('packLine', about)}. ${t(generated ? 'fromData' : 'reviewed', [formatDate(t, reviewed)])}`;
  return [...pages, record, t('copiedOn', [formatDate(t, today)])].join('\n\n');
}
