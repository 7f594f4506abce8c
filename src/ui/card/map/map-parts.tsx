import type { MapGround as Ground, MapLabel } from '../../../pack/index.ts';
import { formatDistance } from '../../i18n/distance.ts';
import { inDrawing } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';

/** From the middle of a line of words to where it stands. */
const BASELINE = 3.6;

interface MapGroundProps {
  readonly map: Ground;
}

/** Land, water, lines, and the names of countries. */
export function MapGround({ map }: MapGroundProps) {
  const { stepsAPixel, fills, coast, border, disputed, countries } = map;
  return (
    <>
      <g transform={`scale(${1 / stepsAPixel})`} fill-rule="evenodd">
        {fills.map(({ of, path }, i) => (
          <path key={`${of} ${i}`} class={of} d={path} />
        ))}
        <path class="coast" d={coast} />
        <path class="border" d={border} />
        <path class="disputed" d={disputed} />
      </g>
      <g class="country-names">
        {countries.map((label) => (
          <MapWords key={label.text} label={label} />
        ))}
      </g>
    </>
  );
}

/** Words beside a mark, or over a country. */
export function MapWords({ label: { text, x, y, anchor } }: { readonly label: MapLabel }) {
  return (
    <text x={x} y={y + BASELINE} text-anchor={anchor}>
      {text}
    </text>
  );
}

/** How long a round number of kilometres is. */
export function MapScale({ t, map: { height, scale } }: { readonly t: Translate; readonly map: Ground }) {
  return (
    <g class="scale">
      <path d={`M8 ${height - 10}v3h${scale.pixels}v-3`} />
      <text x={8 + scale.pixels / 2} y={height - 11} text-anchor="middle">
        {inDrawing(formatDistance(t, scale.kilometres))}
      </text>
    </g>
  );
}
