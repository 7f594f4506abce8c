import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../matching/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/index.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { chooseMentions } from './choose-mentions.ts';

function annotation(
  entity: string,
  familiarity: Annotation['familiarity'],
  kind: Annotation['kind'] = 'person',
): Annotation {
  const evidence = { name: entity, rule: 'exact', cues: [], score: 1 } as const;
  return { start: 0, end: 5, surface: entity, entity, kind, familiarity, confidence: 'sure', evidence };
}

function marked(annotations: readonly Annotation[], settings: Partial<Settings>): string[] {
  // Choosing looks at nothing else of a flow.
  const live = { id: 1, annotations } as unknown as LiveFlow;
  const mentions = [...chooseMentions([live], { ...DEFAULT_SETTINGS, ...settings })].flat();
  return mentions.filter(({ isMarked }) => isMarked).map(({ annotation: { entity } }) => entity);
}

const page = [
  annotation('village', 0, 'place'),
  annotation('spokesman', 1),
  annotation('president', 2),
  annotation('USA', 3, 'place'),
];

describe('choosing mentions', () => {
  it.each([
    ['few', ['village', 'spokesman']],
    ['usual', ['village', 'spokesman', 'president']],
    ['all', ['village', 'spokesman', 'president', 'USA']],
  ] as const)('marks by familiarity: %s', (density, expected) => {
    expect(marked(page, { density })).toEqual(expected);
  });

  it('leaves out kinds that the reader has switched off', () => {
    const kinds = { ...DEFAULT_SETTINGS.kinds, place: false };

    expect(marked(page, { kinds, density: 'all' })).toEqual(['spokesman', 'president']);
  });

  it('leaves out what the reader has muted', () => {
    expect(marked(page, { muted: ['president'], density: 'all' })).toEqual(['village', 'spokesman', 'USA']);
  });

  it('marks only the first mention if asked to', () => {
    const twice = [annotation('spokesman', 1), annotation('spokesman', 1)];

    expect(marked(twice, { mentions: 'first' })).toEqual(['spokesman']);
    expect(marked(twice, { mentions: 'all' })).toEqual(['spokesman', 'spokesman']);
  });

  it('lists the familiar too, without marking them', () => {
    const live = { id: 1, annotations: page } as unknown as LiveFlow; // choosing looks at nothing else

    const mentions = [...chooseMentions([live], DEFAULT_SETTINGS)].flat();

    expect(mentions.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });
});
