import type { EntityId, LocatorMap, MapLabel } from '../../pack/index.ts';
import { formatDistance } from '../distance.ts';
import { Phrase } from '../phrase.tsx';
import type { MessageKey, Translate } from '../translate.ts';

interface MapDrawingProps {
  readonly t: Translate;
  readonly name: string;
  readonly map: LocatorMap;
  readonly onOpen: (entity: EntityId) => void;
}

/** Pixels of the drawing. */
const RADII = { dot: 3.5, ring: 11 } as const;
/** From the middle of a line of words to where it stands. */
const BASELINE = 3.6;

const DIRECTIONS = [
  'northOf',
  'northEastOf',
  'eastOf',
  'southEastOf',
  'southOf',
  'southWestOf',
  'westOf',
  'northWestOf',
] as const satisfies readonly MessageKey[];

/** Where it is: the drawing, and in words how far from what readers know. */
export function MapDrawing({ t, name, map, onOpen }: MapDrawingProps) {
  const { nearest } = map;
  return (
    <figure class="map">
      <Drawing t={t} name={name} map={map} />
      {nearest && (
        <figcaption>
          <Phrase
            t={t}
            of={DIRECTIONS[nearest.direction]}
            parts={[
              formatDistance(t, nearest.kilometres),
              <button type="button" class="inline" onClick={() => onOpen(nearest.id)}>
                <bdi>{nearest.name}</bdi>
              </button>,
            ]}
          />
        </figcaption>
      )}
    </figure>
  );
}

function Drawing({ t, name, map }: Omit<MapDrawingProps, 'onOpen'>) {
  const { width, height, places, countries, mark } = map;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative(t, name, map)}>
      <Ground map={map} />
      <g class="country-names">
        {countries.map((label) => (
          <Words key={label.text} label={label} />
        ))}
      </g>
      {places.map(({ x, y, label }) => (
        <g key={label.text} class="city">
          <circle cx={x} cy={y} r={2} />
          <Words label={label} />
        </g>
      ))}
      {mark && (
        <g class={`mark ${mark.shape}`}>
          <circle cx={mark.x} cy={mark.y} r={RADII[mark.shape]} />
          <Words label={mark.label} />
        </g>
      )}
      <Scale t={t} map={map} />
    </svg>
  );
}

/** Land, water and lines. */
function Ground({ map: { stepsAPixel, fills, coast, border, disputed } }: Pick<MapDrawingProps, 'map'>) {
  return (
    <g transform={`scale(${1 / stepsAPixel})`} fill-rule="evenodd">
      {fills.map(({ of, path }, i) => (
        <path key={`${of} ${i}`} class={of} d={path} />
      ))}
      <path class="coast" d={coast} />
      <path class="border" d={border} />
      <path class="disputed" d={disputed} />
    </g>
  );
}

function Words({ label: { text, x, y, anchor } }: { readonly label: MapLabel }) {
  return (
    <text x={x} y={y + BASELINE} text-anchor={anchor}>
      {text}
    </text>
  );
}

function Scale({ t, map: { height, scale } }: Pick<MapDrawingProps, 't' | 'map'>) {
  return (
    <g class="scale">
      <path d={`M8 ${height - 10}v3h${scale.pixels}v-3`} />
      <text x={8 + scale.pixels / 2} y={height - 11} text-anchor="middle">
        {formatDistance(t, scale.kilometres)}
      </text>
    </g>
  );
}

/** "Map: Bakhmut. Also shown: Ukraine, Russia; Donetsk, Kyiv" */
function alternative(t: Translate, name: string, { places, countries }: LocatorMap): string {
  const labels = [...places.map(({ label }) => label), ...countries];
  const others = labels.map(({ text }) => text).filter((text) => text !== name);
  return others.length === 0 ? t('mapOf', [name]) : t('mapOfWith', [name, others.join(', ')]);
}
