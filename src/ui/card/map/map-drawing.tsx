import type { EntityId, LocatorMap } from '../../../pack/index.ts';
import { formatDistance } from '../../i18n/distance.ts';
import { enumerated } from '../../i18n/forms.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { PackText } from '../text/pack-text.tsx';
import { MapGround, MapScale, MapWords } from './map-parts.tsx';

interface MapDrawingProps {
  readonly t: Translate;
  readonly name: string;
  readonly map: LocatorMap;
  readonly onOpen: (entity: EntityId) => void;
}

/** Pixels of the drawing. */
const RADII = { dot: 3.5, ring: 11 } as const;
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
                <PackText>{nearest.name}</PackText>
              </button>,
            ]}
          />
        </figcaption>
      )}
    </figure>
  );
}

function Drawing({ t, name, map }: Omit<MapDrawingProps, 'onOpen'>) {
  const { width, height, places, mark } = map;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative(t, name, map)}>
      <MapGround map={map} />
      {places.map(({ x, y, label }) => (
        <g key={label.text} class="city">
          <circle cx={x} cy={y} r={2} />
          <MapWords label={label} />
        </g>
      ))}
      {mark && (
        <g class={`mark ${mark.shape}`}>
          <circle cx={mark.x} cy={mark.y} r={RADII[mark.shape]} />
          <MapWords label={mark.label} />
        </g>
      )}
      <MapScale t={t} map={map} />
    </svg>
  );
}

/** "Map: Bakhmut. Also shown: Ukraine, Russia; Donetsk, Kyiv" */
function alternative(t: Translate, name: string, { places, countries }: LocatorMap): string {
  const labels = [...places.map(({ label }) => label), ...countries];
  const others = labels.map(({ text }) => text).filter((text) => text !== name);
  return others.length === 0 ? t('mapOf', [name]) : t('mapOfWith', [name, enumerated(t, others)]);
}
