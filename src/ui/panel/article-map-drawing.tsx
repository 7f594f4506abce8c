import type { ArticleMap, ArticleModel, EntityId } from '../../pack/index.ts';
import { MapGround, MapScale, MapWords } from '../card/map/map-parts.tsx';
import { enumerated } from '../i18n/forms.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { useOneStop } from '../lists/use-one-stop.ts';
import { PartHeading } from './article-parts.tsx';
import { entitiesById } from './entities-by-id.ts';

/** Pixels of the drawing. */
const RADIUS = 3.5;

interface ArticleMapDrawingProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly onOpen: (entity: EntityId) => void;
}

/** Where the places of the article are; below are those that had no room for a name. */
export function ArticleMapDrawing({ t, article, onOpen }: ArticleMapDrawingProps) {
  const { map } = article;
  const oneStop = useOneStop<HTMLParagraphElement>();
  if (!map) return null;
  const byId = entitiesById(article);
  const unnamed = map.marks.filter(({ label }) => label === undefined);
  return (
    <section class="article-map block">
      <PartHeading t={t} title="placesOnMap" />
      <figure class="map">
        <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={alternative(t, map)}>
          <MapGround map={map} />
          {map.marks.map(({ entity, name, x, y, label }) => (
            <g key={entity} class="mark dot">
              <circle cx={x} cy={y} r={RADIUS}>
                <title>{name}</title>
              </circle>
              {label && <MapWords label={label} />}
            </g>
          ))}
          <MapScale t={t} map={map} />
        </svg>
      </figure>
      {unnamed.length > 0 && (
        <p class="also-on-map" {...oneStop}>
          {t('alsoOnMap')}{' '}
          {unnamed.map(({ entity, name }) => (
            <button key={entity} type="button" class="pill" onClick={() => onOpen(entity)}>
              <bdi lang={languageOf(byId.get(entity))}>{name}</bdi>
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function alternative(t: Translate, { marks }: ArticleMap): string {
  return t('mapOf', [
    enumerated(
      t,
      marks.map(({ name }) => name),
    ),
  ]);
}
