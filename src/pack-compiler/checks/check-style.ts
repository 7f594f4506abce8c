import type { Entity } from '../../pack/index.ts';
import type { Finding } from './finding.ts';
import { STYLE_RULES, type StyleRule } from './style-rules.ts';

/** More words make a sentence that nobody reads in a card. */
const MOST_WORDS = 40;

/** More sentences make an article. */
const MOST_SENTENCES = 5;

/** Prose that goes out of date, takes sides, boasts without a source or is too long for a card. */
export function checkStyle(entities: readonly Entity[]): Finding[] {
  return entities.flatMap((entity) =>
    textsOf(entity).flatMap(({ field, text, part }) => {
      const sentences = sentencesOf(text);
      const messages = [
        ...sentences.flatMap((sentence) => matches(entity, part, sentence)),
        ...(part === 'gloss' || part === 'background' ? lengths(sentences) : []),
      ];
      return messages.map((message) => ({ record: entity.id, check: 'style', field, message }));
    }),
  );
}

interface Text {
  readonly field: string;
  readonly text: string;
  readonly part: StyleRule['parts'][number];
}

function textsOf({ label, gloss, background, claims, events }: Entity): Text[] {
  return [
    { field: 'label', text: label, part: 'label' },
    { field: 'gloss', text: gloss, part: 'gloss' },
    ...(background === undefined
      ? []
      : [{ field: 'background', text: background, part: 'background' } as const]),
    ...claims.map(({ text }, i) => ({ field: `claims.${i}.text`, text, part: 'claim' }) as const),
    ...events.map(({ text }, i) => ({ field: `events.${i}.text`, text, part: 'event' }) as const),
  ];
}

function matches(entity: Entity, part: Text['part'], sentence: string): string[] {
  return STYLE_RULES.flatMap(({ parts, kinds, pattern, unless, allowSourced, expected }) => {
    if (!parts.includes(part) || (kinds && !kinds.includes(entity.kind))) return [];
    if (allowSourced && hasSource(entity)) return [];
    const found = pattern.exec(sentence);
    return found && !unless?.test(sentence) ? [`expected ${expected}, found “${found[0]}”`] : [];
  });
}

function hasSource({ sources, claims, events, contested }: Entity): boolean {
  return (sources?.length ?? 0) + claims.length + events.length > 0 || contested !== undefined;
}

function lengths(sentences: readonly string[]): string[] {
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
  const last = sentences.at(-1) ?? '';
  return [
    ...long.map(
      (sentence) => `expected at most ${MOST_WORDS} words a sentence, found “${sentence.slice(0, 40)}…”`,
    ),
    ...(sentences.length > MOST_SENTENCES
      ? [`expected at most ${MOST_SENTENCES} sentences, found ${sentences.length}`]
      : []),
    ...(/[.!?]["”’)]?$/.test(last) ? [] : [`expected a full stop at the end, found “${last.slice(-20)}”`]),
  ];
}

/** A full stop ends a sentence where a capital follows; "U.S." and "No. 10" may cut one in two, which does no harm. */
function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“"])/u);
}
