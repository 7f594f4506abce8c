import type { CardModel, OtherPack } from '../../pack/index.ts';

/** What another pack's card of the same entity says that the first one does not; nothing where they agree. */
export function differencesFrom(first: CardModel, other: CardModel): readonly OtherPack[] {
  const said = new Set(linesOf(first).map(plain));
  const lines = linesOf(other).filter((line) => !said.has(plain(line)));
  const { gloss } = other;
  const background = other.background === first.background ? undefined : other.background;
  if (plain(gloss) === plain(first.gloss) && lines.length === 0 && background === undefined) return [];
  return [
    {
      pack: other.pack,
      gloss,
      ...(background === undefined ? {} : { background }),
      lines: lines.slice(0, MOST_LINES),
    },
  ];
}

/** More belongs on a card of its own. */
const MOST_LINES = 12;

function linesOf({ then, now, facts }: CardModel): readonly string[] {
  const days = [now, ...(then ? [then] : [])];
  const roles = days.flatMap(({ roles, lifecycle }) => [...roles, ...(lifecycle ? [lifecycle] : [])]);
  return [...new Set([...roles, ...facts].map(({ text }) => text))];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
