import { Converter } from 'opencc-js/cn2t';
import { type Entity, fold, type Name } from '../pack/index.ts';

/** How the characters of the mainland are written elsewhere: by the converter's own standard, in Taiwan, in Hong Kong. */
const TRADITIONAL = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** Adds to an entity's Chinese names those in traditional characters, flagged as generated: 美国商务部, 美國商務部. */
export function withTraditionalCharacters(entity: Entity): Entity {
  const known = new Set(entity.names.map(({ text }) => fold(text)));
  const added: Name[] = [];
  for (const name of entity.names.filter((name) => isInChinese(name, entity))) {
    for (const convert of TRADITIONAL) {
      const text = convert(name.text);
      if (known.has(fold(text))) continue;
      known.add(fold(text));
      added.push({ ...name, text, generated: true });
    }
  }
  return added.length === 0 ? entity : { ...entity, names: [...entity.names, ...added] };
}

/** Short names and aliases are written without a language: they are Chinese where the record has a Chinese name. */
function isInChinese({ lang, matched, text }: Name, { names }: Entity): boolean {
  if (matched === 'never') return false;
  if (lang !== undefined) return lang === 'zh';
  return /^\p{Script=Han}+$/u.test(text) && names.some((name) => name.lang === 'zh');
}
