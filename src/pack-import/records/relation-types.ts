/**
 * How long a relation holds. `life`: until either side ends, for nobody leads a party after death. `moment`: it happened
 * while both were there, and remains true. `always`: its dates say nothing about the life of either.
 */
type Lasting = 'life' | 'moment' | 'always';

/**
 * The vocabulary of relations: every type that a record may use, each with the types that say the same from the other
 * side. A relation reads "THIS type TO", and cards print the type as it stands here, before one name or many: so it is
 * worded as a newspaper would word it, and fits both.
 */
interface RelationPair {
  /** The first is the one that the compiler writes where it derives a relation. */
  readonly there: readonly string[];
  /** Empty where the other side would list too much to say anything. */
  readonly back: readonly string[];
  readonly lasts: Lasting;
}

/** Lines are "there ↔ back", alternatives parted by "|"; what has no "↔" is the same from both sides. */
const PAIRS_THAT_LAST: Readonly<Record<Lasting, string>> = {
  life: `
leads ↔ led by
head of state of ↔ head of state
head of government of ↔ head of government
governor of ↔ governor
speaks for ↔ spokesperson
deputy of ↔ deputies include
minister under ↔ ministers include
vice president under ↔ vice president
envoy of ↔ envoys include
advises ↔ advised by
official of ↔ officials include
works for ↔ staff include
judge of ↔ judges include
member of ↔ members include
commands ↔ commanded by
holds ↔ held by
party in ↔ parties include
institution of ↔ institutions include
based in ↔ home to
capital of ↔ capital
owns ↔ owned by
controls ↔ controlled by
rules ↔ ruled by
works with
running mate of
at war with`,
  moment: `
fought in ↔ fought by
took part in ↔ participants include
attended ↔ attended by
met
carried out ↔ carried out by
visited ↔ visited by
dismissed ↔ dismissed by
signed ↔ signed by
captured ↔ captured in
killed ↔ killed in
founded ↔ founded by
brokered ↔ brokered by
hosted ↔ hosted by
ordered ↔ ordered by
brought ↔ brought by
elects ↔ elected in
candidate in ↔ candidates include
won ↔ won by
lost ↔ lost by`,
  always: `
parent of|father of|mother of ↔ child of|son of|daughter of
sibling of|brother of|sister of
grandparent of|grandfather of|grandmother of ↔ grandchild of
son-in-law of|daughter-in-law of ↔ parent-in-law of
married to
succeeded ↔ succeeded by
part of ↔ includes
located in ↔
in ↔ scene of
active in ↔
from ↔ home of
near
borders
claims ↔ claimed by
territory of ↔ territories include
ally of
partner of
rival of
opponent of
counterpart of
not to be confused with
supports ↔ supported by
sanctions ↔ sanctioned by
bans ↔ banned by
condemned ↔ condemned by
left ↔ left by
concerns ↔ see also
against ↔ target of
between ↔ party to
tries ↔ tried by
struck down ↔ struck down by
policy of ↔ policies include
adopted ↔ adopted by
issued ↔ issued by
monitors ↔ monitored by
split from ↔ offshoots include
led to ↔ result of
ended ↔ ended by
based on ↔ basis of
makes ↔ made by
uses ↔ used by
supplied ↔ supplied by
armed with ↔ carried by`,
};

function pairsOf(lines: string, lasts: Lasting): RelationPair[] {
  const alternatives = (side: string) => side.split('|').flatMap((type) => type.trim() || []);
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [there = '', back] = line.split('↔');
      return { there: alternatives(there), back: alternatives(back ?? there), lasts };
    });
}

const PAIRS: readonly RelationPair[] = (['life', 'moment', 'always'] as const).flatMap((lasts) =>
  pairsOf(PAIRS_THAT_LAST[lasts], lasts),
);

/** What a relation type means, seen from the record that has it. */
export interface RelationType {
  /** Types that say the same from the other side, the one to write first. */
  readonly inverses: readonly string[];
  /** Types that say the same as this one. */
  readonly equals: readonly string[];
  readonly lasts: Lasting;
}

export const RELATION_TYPES: ReadonlyMap<string, RelationType> = new Map(
  PAIRS.flatMap(({ there, back, lasts }) => [
    ...there.map((type) => [type, { inverses: back, equals: there, lasts }] as const),
    ...back.map((type) => [type, { inverses: there, equals: back, lasts }] as const),
  ]),
);

/** Words that authors have tried, and what the vocabulary has for them. */
const WRITE_INSTEAD: ReadonlyMap<string, string> = new Map(
  [
    'led > leads',
    'heads > leads',
    'chaired by > led by',
    'held in, fought in, signed in, place > in',
    'hosts > hosted',
    'contains > includes',
    'member, has member > members include',
    'neighbour of > borders',
    'party > between',
    'created > founded',
    'created by > founded by',
    'followed by, replaced by > succeeded by',
    'preceded by, replaced > succeeded',
    'bought > owns',
    'bought by > owned by',
    'spokesman of > speaks for',
    'seat of > home to',
    'place of > scene of',
    'fires > armed with',
    'fired from > carried by',
    'watches > monitors',
    'watched by > monitored by',
    'has candidate > candidates include',
    'about > concerns',
    'subject of > see also',
    'has official > officials include',
    'worked for > works for',
  ].flatMap((line) => {
    const [words = '', instead = ''] = line.split(' > ');
    return words.split(', ').map((word) => [word, instead] as const);
  }),
);

/** What to tell an author who wrote another word. */
export function relationHint(type: string): string {
  const instead = WRITE_INSTEAD.get(type);
  return instead === undefined
    ? 'a relation type that `npm run -s pack -- relations` lists'
    : `the relation type “${instead}”`;
}

/** The vocabulary as lines of text, in alphabetical order. */
export function printRelationTypes(): string {
  const lines = PAIRS.map(({ there, back }) => {
    if (there[0] === back[0]) return `${there.join(', ')} (both ways)`;
    return back.length === 0 ? there.join(', ') : `${there.join(', ')} ↔ ${back.join(', ')}`;
  });
  return lines.sort().join('\n');
}
