import type {
  CardModel,
  DatedLine,
  Day,
  Kind,
  LifecycleLine,
  PartialDate,
  Period,
  StateOnDay,
} from '../../../pack/index.ts';
import { wikipediaAddress } from '../../elements/outside-link.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { dated } from '../../i18n/forms.ts';
import { kindMessage, lifecycleMessage } from '../../i18n/labels.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { aboveName } from '../head/above-name.ts';
import { nativeAtAGlance } from '../head/native-at-a-glance.ts';
import { lifePhrases } from '../time/life-dates.tsx';
import {
  asOfPhrase,
  beyondState,
  changePhrase,
  factPhrase,
  lifecyclePhrase,
  periodParts,
  rolePhrase,
} from '../time/line-phrases.ts';
import {
  type Between,
  countedFrom,
  isEmptyState,
  isWorthSaying,
  measuredEnds,
  thenAndNow,
  wordBefore,
} from '../time/then-and-now.ts';
import { fromTo } from '../time/timeline.tsx';
import { tellingRows, timelineRows } from '../time/timeline-rows.ts';
import { escapeMarkdown, listOf, referencesOf, sectionOf } from './markdown.ts';
import { sourcesAsMarkdown } from './sources-as-markdown.ts';

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
    `*${escapeMarkdown(aboveName(model) ?? t(kindMessage(model.kind)))}*${names === '' ? '' : ` · ${names}`}`,
    `${escapeMarkdown(model.gloss)}${referencesOf(model.proseSources)}`,
    ...stateParts(model, options),
    contestedPart(model, t),
    model.background && `${escapeMarkdown(model.background)}${referencesOf(model.proseSources)}`,
    sectionOf(
      3,
      t('facts'),
      model.facts.map((line) => factText(line, model.kind, options)),
    ),
    sectionOf(3, t('timeline'), timelineLines(model, options)),
    sectionOf(3, t('sources'), sourcesAsMarkdown(t, model.sources), 'numbered'),
    footPart(model, options),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function stateParts(model: CardModel, options: MarkdownOptions): readonly string[] {
  const { t, article } = options;
  const view = thenAndNow(model);
  if (view.mode !== 'changed') {
    const title = view.mode === 'same' ? t('thenAndNow') : t('today', [formatDate(t, view.now.day)]);
    return isEmptyState(view.now) ? [] : [statePart(title, view.now, options)];
  }
  const between = view.between.map((entry) => betweenText(entry, options));
  const measured = measuredEnds(view.then);
  const ended = lifePhrases({
    t,
    kind: model.kind,
    from: model.from === view.end ? model.from : undefined,
    to: view.end,
    article: countedFrom(article, view.end, measured),
  });
  const flag = `**${t('changedSince')}**`;
  if (isEmptyState(view.then) && isEmptyState(view.now)) return [flag, listOf([...ended, ...between])];
  const today = t('today', [formatDate(t, view.now.day)]);
  const now = statePart(today, view.now, options, { measured, none: 'nothingLaterOnRecord' });
  return [
    flag,
    isWorthSaying(view.then, model.kind)
      ? statePart(t('whenWritten', [formatDate(t, view.then.day)]), view.then, options)
      : '',
    between.length > 0 ? `${t('inBetween')}\n\n${listOf(between)}` : '',
    ...(isEmptyState(view.now) && ended.length > 0
      ? [`${today}\n\n${listOf(ended)}`]
      : [isWorthSaying(view.now, model.kind) ? now : '', ...ended]),
  ];
}

function betweenText(entry: Between, { t, article }: MarkdownOptions): string {
  const { date, line } = entry;
  const word = wordBefore(entry);
  const text = escapeMarkdown(line.text);
  return `${word ? t(word, [text]) : text} (${changePhrase(t, { text: line.text, date }, article)})${referencesOf(line.sources)}`;
}

function statePart(
  title: string,
  { roles, lifecycle }: StateOnDay,
  options: MarkdownOptions,
  {
    measured,
    none = 'nothingOnRecord',
  }: { readonly measured?: ReadonlySet<PartialDate>; readonly none?: MessageKey } = {},
): string {
  const articleOf = ({ from }: DatedLine) => countedFrom(options.article, from, measured);
  const lines = [
    ...(lifecycle ? [lifecycleText(lifecycle, { ...options, article: articleOf(lifecycle) })] : []),
    ...roles.map((line) => lineText(line, rolePhrase(options.t, line, articleOf(line)), options)),
  ];
  return `${title}\n\n${listOf(lines.length > 0 ? lines : [options.t(none)])}`;
}

function lifecycleText(line: LifecycleLine, { t, article }: MarkdownOptions): string {
  const state = t(lifecycleMessage(line.state));
  const when = lifecyclePhrase(t, line, article);
  const checked = line.stale
    ? t('whenLastChecked', [formatDate(t, line.asOf)])
    : dated(t, 'asOf', line.asOf, formatDate(t, line.asOf));
  const said = `**${line.stale ? t('stateWas', [state]) : state}**${when === undefined ? '' : ` ${when}`}`;
  const more = beyondState(line);
  const text = more === undefined ? said : `${said}: ${escapeMarkdown(more)}`;
  return `${text} (${checked})${referencesOf(line.sources)}`;
}

function factText(line: DatedLine, kind: Kind, options: MarkdownOptions): string {
  const { t, article } = options;
  const when = factPhrase(t, line, { article, happened: kind === 'event' });
  return lineText(line, when, options, 'sentenceWhenLastChecked');
}

function lineText(
  line: DatedLine,
  when: string | undefined,
  { t }: MarkdownOptions,
  stale: MessageKey = 'wasWhenLastChecked',
): string {
  const text = escapeMarkdown(line.text);
  const dates = [when, asOfPhrase(t, line)].filter((part) => part !== undefined).join('; ');
  return `${line.stale ? t(stale, [text, formatDate(t, line.asOf)]) : text}${dates === '' ? '' : ` (${dates})`}${referencesOf(line.sources)}`;
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
  const rows = timelineRows(model, { article, today });
  if (tellingRows(rows) === 0) return [];
  return rows.map((row) => {
    if (row.at === 'article' || row.at === 'today')
      return `**${formatDate(t, row.day)}: ${t(row.at === 'article' ? 'thisArticle' : 'todayShort')}**`;
    const { text, sources } = row.at === 'event' ? row.event : row.period;
    const date = row.at === 'event' ? formatDate(t, row.event.date) : fromTo(t, row);
    const said = row.at === 'period' ? periodText(row.period, t) : escapeMarkdown(text);
    return `${date}: ${said}${referencesOf(sources)}`;
  });
}

function periodText(period: Period, t: Translate): string {
  const { state, text } = periodParts(period);
  const name = state && t(lifecycleMessage(state));
  if (text === undefined) return name ?? '';
  return name === undefined ? escapeMarkdown(text) : `${t('stateSays', [name])} ${escapeMarkdown(text)}`;
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
