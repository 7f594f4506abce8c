import { type Day, dayOf } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { inDrawing } from '../../i18n/language.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { anchorAt, STRIP_WIDTH, type StripArticle, type TimeStrip } from './time-strip.ts';

interface StripDrawingProps {
  readonly t: Translate;
  readonly strip: TimeStrip;
  readonly article: Day | undefined;
}

// Units from top to bottom: the article's flag, a row of dots, lanes of bars, the axis with its dates.
const FLAG = 16;
const DOTS = 11;
const LANE = 8;
const BAR = 5;
const DATES = 17;
const DOT_RADIUS = 3.5;

/** A history at one glance. The list beside it tells the same in words, so screen readers get only a summary. */
export function StripDrawing({ t, strip, article }: StripDrawingProps) {
  const { bars, dots, ticks, lanes } = strip;
  const flag = strip.article ? FLAG : 4;
  const dotsAt = flag + DOTS / 2;
  const axis = flag + (dots.length > 0 ? DOTS : 0) + lanes * LANE + 3;
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${STRIP_WIDTH} ${axis + DATES}`}
      role="img"
      aria-label={alternative(t, strip, article)}
    >
      <path class="axis" d={`M0 ${axis}H${STRIP_WIDTH}`} />
      {ticks.map(({ x, date }) => (
        <g key={date}>
          <path class="axis" d={`M${x} ${axis}v4`} />
          <text x={x} y={axis + DATES - 3} text-anchor={anchorAt(x)}>
            {inDrawing(formatDate(t, date))}
          </text>
        </g>
      ))}
      {bars.map(({ x, width, lane, isOpen }) => (
        <rect
          key={`${x} ${lane}`}
          class={isOpen ? 'bar open' : 'bar'}
          x={x}
          y={axis - 2 - (lane + 1) * LANE + (LANE - BAR)}
          width={width}
          height={BAR}
        />
      ))}
      {strip.article && <ArticleFlag t={t} article={strip.article} height={axis} />}
      {dots.map(({ x, isAfterArticle }) => (
        <circle
          key={x}
          class={isAfterArticle ? 'dot after-article' : 'dot'}
          cx={x}
          cy={dotsAt}
          r={DOT_RADIUS}
        />
      ))}
    </svg>
  );
}

interface ArticleFlagProps {
  readonly t: Translate;
  readonly article: StripArticle;
  readonly height: number;
}

function ArticleFlag({ t, article: { x, beyond }, height }: ArticleFlagProps) {
  const text = t(beyond === 'start' ? 'articleBefore' : beyond === 'end' ? 'articleAfter' : 'thisArticle');
  return (
    <g class="article">
      {beyond === undefined && <path d={`M${x} ${FLAG - 3}V${height}`} />}
      <text x={x} y={FLAG - 6} text-anchor={anchorAt(x)}>
        {text}
      </text>
    </g>
  );
}

/** "Timeline from 22 Jul 2022 to 17 Jul 2023. This article: 12 Sept 2023" */
function alternative(t: Translate, { first, last }: TimeStrip, article: Day | undefined): string {
  const key: MessageKey = article === undefined ? 'stripFromTo' : 'stripFromToArticle';
  const dates = [first, last].map((day) => formatDate(t, dayOf(Math.round(day))));
  return t(key, article === undefined ? dates : [...dates, formatDate(t, article)]);
}
