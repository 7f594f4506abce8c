import type { LocatorMap, MapGround } from '../pack/index.ts';
import type { Atlas, Country, Line, Stroke } from './atlas.ts';
import { clipLine, clipRing } from './clip.ts';
import { countryLabels, type Labels } from './map-labels.ts';
import { HEIGHT, isNear, type MapView, WIDTH } from './map-view.ts';
import { pathText, STEPS_A_PIXEL } from './path-text.ts';
import type { Box, Point, Ring } from './plane.ts';

/** Drawn beyond the edge, so that no line ends within the picture. */
const BLEED = 3;
const FRAME: Box = { left: -BLEED, top: -BLEED, right: WIDTH + BLEED, bottom: HEIGHT + BLEED };
/** About this long is the scale, in pixels. */
const SCALE_LENGTH = 62;
/** Room of the scale and its words in the lower left corner. */
export const SCALE_BOX: Box = { left: 0, top: HEIGHT - 27, right: SCALE_LENGTH + 24, bottom: HEIGHT };

interface GroundOptions {
  readonly view: MapView;
  /** Keeps the names of countries from lying on the words that are there already. */
  readonly labels: Labels;
  /** The country that is painted as the own one. */
  readonly country?: string | undefined;
  /** Whether a country's name is to be written. */
  readonly isNamed?: (name: string) => boolean;
}

/** Draws land, water and lines of one stretch of the globe. */
export function groundOf(
  atlas: Atlas,
  { view, labels, country, isNamed = () => true }: GroundOptions,
): MapGround {
  const drawn = atlas.countries.flatMap((one) => drawCountry(one, view));
  const strokes = (kind: keyof Atlas['strokes']) => drawStrokes(atlas.strokes[kind], view);
  return {
    width: WIDTH,
    height: HEIGHT,
    stepsAPixel: STEPS_A_PIXEL,
    fills: fillsOf(drawn, atlas, { view, country }),
    coast: strokes('coast'),
    border: strokes('border'),
    disputed: strokes('disputed'),
    countries: countryLabels(
      labels,
      namedCountries(atlas, drawn).filter(({ name }) => isNamed(name)),
    ),
    scale: scaleOf(view),
  };
}

interface DrawnShape {
  readonly code: string;
  readonly rings: readonly Ring[];
}

function drawCountry({ code, shapes }: Country, view: MapView): readonly DrawnShape[] {
  return shapes
    .filter(({ reach }) => isNear(view, reach))
    .map(({ rings }) => ({
      code,
      rings: rings.map((ring) => clipRing(projected(ring, view), FRAME)).filter(({ length }) => length > 2),
    }))
    .filter(({ rings }) => rings.length > 0);
}

interface FillOptions {
  readonly view: MapView;
  readonly country: string | undefined;
}

/** Patches come last, over the land that they take from others. */
function fillsOf(
  drawn: readonly DrawnShape[],
  atlas: Atlas,
  { view, country }: FillOptions,
): LocatorMap['fills'] {
  const ofOwn = (code: string): 'own' | 'land' => (code !== '' && code === country ? 'own' : 'land');
  const patches = atlas.patches.map((patch) => ({
    of: ofOwn(patch.code),
    path: pathOf(drawCountry(patch, view)),
  }));
  const fills: LocatorMap['fills'] = [
    { of: 'land', path: pathOf(drawn.filter(({ code }) => ofOwn(code) === 'land')) },
    { of: 'own', path: pathOf(drawn.filter(({ code }) => ofOwn(code) === 'own')) },
    ...patches,
  ];
  return fills.filter(({ path }) => path !== '');
}

function drawStrokes(strokes: readonly Stroke[], view: MapView): string {
  return strokes
    .filter(({ reach }) => isNear(view, reach))
    .flatMap(({ line }) => clipLine(projected(line, view), FRAME))
    .map((part) => pathText(part, ''))
    .join('');
}

function projected(line: Line, { project }: MapView): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) points.push(project(line[i] ?? 0, line[i + 1] ?? 0));
  return points;
}

function pathOf(shapes: readonly DrawnShape[]): string {
  return shapes.flatMap(({ rings }) => rings.map((ring) => pathText(ring, 'z'))).join('');
}

function namedCountries({ names }: Atlas, drawn: readonly DrawnShape[]) {
  const codes = [...new Set(drawn.map(({ code }) => code))].filter((code) => code !== '');
  return codes.map((code) => ({
    name: names.get(code) ?? code,
    rings: drawn.filter((shape) => shape.code === code).flatMap(({ rings }) => rings),
  }));
}

function scaleOf({ pixelsAKilometre }: MapView): LocatorMap['scale'] {
  const longest = SCALE_LENGTH / pixelsAKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = power * ([5, 2, 1].find((step) => step * power <= longest) ?? 1);
  return { kilometres, pixels: Math.round(kilometres * pixelsAKilometre) };
}
