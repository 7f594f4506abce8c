import type { ComponentChildren } from 'preact';
import type { Day, Kind, PartialDate } from '../../pack/index.ts';
import { languageOf } from '../i18n/language.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { CardProps } from './card-props.ts';
import { MapDrawing } from './map/map-drawing.tsx';
import { MatchReason } from './names/match-reason.tsx';
import { NamesList, spellingsOf } from './names/names-list.tsx';
import { RelationsList } from './relations-list.tsx';
import { SourcesList } from './sources/sources-list.tsx';
import { LongText } from './text/long-text.tsx';
import { isDateTold } from './time/date-told.ts';
import { DatedLine } from './time/dated-line.tsx';
import { foundingFact } from './time/founding-fact.ts';
import { LifeDates } from './time/life-dates.tsx';
import { StripDrawing } from './time/strip-drawing.tsx';
import { isEndTold, thenAndNow } from './time/then-and-now.ts';
import { timeStrip } from './time/time-strip.ts';
import { Timeline } from './time/timeline.tsx';
import { tellingRows, timelineRows } from './time/timeline-rows.ts';

type CardDepthProps = CardProps & { readonly article: Day | undefined };

/** Of these readers ask first when, of others later. */
const TIME_FIRST: ReadonlySet<Kind> = new Set<Kind>(['agreement', 'conflict', 'event', 'law']);

/** Everything below the glance: what helps the reader on stands open, what proves it is folded. */
export function CardDepth({ t, model, mention, articleDate, article, today, onOpen }: CardDepthProps) {
  const spellings = spellingsOf([...model.native, ...model.otherNames]);
  const history = <History t={t} model={model} article={article} today={today} />;
  const isAboutTime = TIME_FIRST.has(model.kind);
  return (
    <div class="depth">
      {model.map && <MapDrawing t={t} name={model.name} map={model.map} onOpen={onOpen} />}
      {isAboutTime && history}
      {model.background && <LongText t={t} text={model.background} sources={model.proseSources} />}
      <Facts t={t} model={model} article={article} />
      {model.relations.length > 0 && <RelationsList t={t} relations={model.relations} onOpen={onOpen} />}
      {!isAboutTime && history}
      {spellings.length > 0 && (
        <Fold t={t} title="namesAndSpellings" count={spellings.length}>
          <NamesList t={t} spellings={spellings} />
        </Fold>
      )}
      <Fold t={t} title="sources" count={model.sources.length}>
        <SourcesList t={t} sources={model.sources} reviewed={model.reviewed} generated={model.generated} />
      </Fold>
      {mention && !mention.isSecond && (
        <Fold t={t} title="whyMarked">
          <MatchReason t={t} model={model} mention={mention} articleDate={articleDate} onOpen={onOpen} />
        </Fold>
      )}
    </div>
  );
}

function Facts({ t, model, article }: Pick<CardDepthProps, 't' | 'model' | 'article'>) {
  const view = thenAndNow(model);
  const { kind, facts, gloss, label } = model;
  const founding = foundingFact(model);
  const others = facts.filter((line) => line !== founding);
  const texts = [gloss, label, ...others.map(({ text }) => text)];
  const isSaid = (date: PartialDate | undefined) =>
    date !== undefined && isDateTold({ kind, date, texts, language: languageOf(model.pack) });
  const to = isEndTold(view, model.to) || isSaid(model.to) ? undefined : model.to;
  // Its timeline stands above.
  const isDrawn =
    TIME_FIRST.has(kind) && to === undefined && model.events.some(({ date }) => date === model.from);
  // Told as the end already: it began and ended on that day.
  const isEnd = to === undefined && model.from !== undefined && model.from === model.to;
  const from = founding === undefined && (isSaid(model.from) || isDrawn || isEnd) ? undefined : model.from;
  if (facts.length === 0 && from === undefined && to === undefined) return null;
  const dates = { kind, from, to, article };
  return (
    <section class="facts">
      <h3>{t('facts')}</h3>
      <LifeDates t={t} {...dates} sourcesOfFrom={founding?.sources} />
      <ul class="lines">
        {others.map((line) => (
          <li key={line.text}>
            <DatedLine t={t} line={line} article={article} as="sentence" happened={kind === 'event'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A single office says nothing that then and now do not say. */
const LEAST_PERIODS = 2;

/** The drawing stands open, the words are folded. */
function History({ t, model, article, today }: Pick<CardDepthProps, 't' | 'model' | 'article' | 'today'>) {
  if (model.events.length === 0 && model.periods.length < LEAST_PERIODS) return null;
  const rows = timelineRows(model, { article, today });
  const strip = timeStrip(model, { article, today });
  return (
    <section class="history" aria-label={t('timeline')}>
      {strip && <StripDrawing t={t} strip={strip} article={article} />}
      <Fold t={t} title="timeline" count={tellingRows(rows)}>
        <Timeline t={t} rows={rows} />
      </Fold>
    </section>
  );
}

interface FoldProps {
  readonly t: Translate;
  readonly title: MessageKey;
  readonly count?: number;
  readonly children: ComponentChildren;
}

function Fold({ t, title, count, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{t(title)}</span>
        {count !== undefined && count > 0 && <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
