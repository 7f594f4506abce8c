import * as v from 'valibot';
import { isPartialDate, KINDS, LIFECYCLE_STATES, PLACE_TYPES } from '../../pack/index.ts';
import { LIMITS } from './limits.ts';
import { PACK_FORMAT, PACK_VERSION } from './pack-format.ts';

/**
 * The published form of a pack: a subset of our own records that a person can write in minutes. This schema is the
 * only description that counts; docs/pack.schema.json is made from it. Messages are codes of problems.
 */

/** A field that an author may leave out, with what an editor says of it. */
const perhaps = <S extends v.GenericSchema>(schema: S, says: string) =>
  v.optional(v.pipe(schema, v.description(says)));

const date = v.pipe(v.string(), v.check(isPartialDate, 'bad-date'));
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** A problem with one end tells both. */
const between = (least: number, most: number) => {
  const range = `out-of-range ${least} ${most}`;
  return v.pipe(v.number(), v.minValue(least, range), v.maxValue(most, range));
};
const list = <S extends v.GenericSchema>(item: S, most: number = LIMITS.listItems) =>
  v.pipe(v.array(item), v.maxLength(most));

/** Words with hyphens: `my-town`. */
const word = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id my-town'));
const recordId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id person.ada-example'),
);
const nameText = v.pipe(v.string(), v.minLength(LIMITS.shortestName), v.maxLength(LIMITS.longestName));
const language = text(35);
const address = text(LIMITS.longestText);
const sourceIds = list(word);
const mapWidth = between(100, 20_000);

const packName = v.union([
  nameText,
  v.strictObject({
    text: nameText,
    form: v.optional(v.picklist(['alias', 'short', 'acronym', 'native'])),
    lang: v.optional(language),
    note: v.optional(text(60)),
    needsCue: v.optional(v.boolean()),
    from: v.optional(date),
    to: v.optional(date),
  }),
]);

const claim = v.strictObject({
  text: text(220),
  type: v.optional(v.picklist(['role', 'membership', 'status', 'control', 'fact'])),
  state: v.optional(v.picklist(LIFECYCLE_STATES)),
  of: v.optional(recordId),
  from: v.optional(date),
  to: v.optional(date),
  asOf: v.optional(date),
  sources: v.optional(sourceIds),
});

const relation = v.strictObject({
  type: text(40),
  to: recordId,
  from: v.optional(date),
  until: v.optional(date),
});

const event = v.strictObject({ date, text: text(220), sources: v.optional(sourceIds) });

export const packRecordSchema = v.strictObject({
  id: perhaps(
    recordId,
    'Kind and words with hyphens, such as person.ada-example. Needed where other records name this one.',
  ),
  kind: v.picklist(KINDS),
  name: v.pipe(nameText, v.description('Its name as texts write it.')),
  gloss: v.pipe(text(90), v.description('Who or what it is, in at most 90 characters, true on any date.')),
  label: perhaps(text(80), 'What exactly it is, lower case: “village in Donetsk Oblast”.'),
  names: perhaps(
    list(packName, LIMITS.namesARecord),
    'Other names: aliases, surnames (form short), acronyms, names in other scripts.',
  ),
  needsCue: perhaps(
    v.boolean(),
    'True where the name is also a common word: then it is marked only with other signs that it is meant.',
  ),
  background: perhaps(text(LIMITS.longestText), 'Two to four short sentences that do not go out of date.'),
  familiarity: perhaps(
    v.picklist([0, 1, 2, 3]),
    'From 0, few readers know it, to 3, everybody does; 1 where it is left out.',
  ),
  country: perhaps(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-country')),
    'ISO 3166-1 code of its country, or EU or UN.',
  ),
  adjectives: perhaps(
    list(text(60)),
    'What texts call what belongs to its country or people: “Ruritanian”. They speak for the record as cues do.',
  ),
  from: perhaps(date, 'Born, founded, signed or begun.'),
  to: perhaps(date, 'Died, dissolved, lapsed or ended.'),
  latitude: v.optional(between(-90, 90)),
  longitude: v.optional(between(-180, 180)),
  place: perhaps(
    v.picklist(PLACE_TYPES),
    'What a place is, for its map and for texts that name it; where it is left out, an English label may tell.',
  ),
  mapWidth: perhaps(mapWidth, 'Kilometres from left to right on its map, for a place without edges.'),
  claims: perhaps(list(claim), 'What may change: offices, memberships, states; each with its dates.'),
  relations: perhaps(list(relation), 'Links to other records of this pack, read “THIS type TO”.'),
  events: perhaps(list(event), 'Lines of its timeline.'),
  cues: perhaps(list(text(60)), 'Words that speak for it when they stand near its name.'),
  sources: perhaps(sourceIds, 'Ids from the pack’s list of sources; the pack itself where it is left out.'),
  reference: perhaps(text(200), 'Title of its English Wikipedia article, exactly.'),
  link: perhaps(address, 'An https address where a reader may go on.'),
  reviewed: perhaps(
    date,
    'The day somebody last read the whole record; the pack’s date where it is left out.',
  ),
});

const packSource = v.strictObject({
  id: word,
  title: text(200),
  publisher: v.optional(text(120)),
  url: v.optional(address),
  asOf: v.optional(date),
  licence: v.optional(text(80)),
});

/** All of a pack file but its records. */
export const packHeadSchema = v.strictObject({
  $schema: v.optional(address),
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: word,
  title: text(80),
  author: text(120),
  licence: text(80),
  date,
  language: v.optional(language),
  description: v.optional(text(LIMITS.longestText)),
  sources: v.optional(list(packSource, LIMITS.sources)),
});

/** The whole file; for the published schema. The reader takes head and records one by one, to tell where each fails. */
export const packFileSchema = v.strictObject({
  ...packHeadSchema.entries,
  records: v.pipe(v.array(packRecordSchema), v.maxLength(LIMITS.records)),
});

export type PackName = v.InferOutput<typeof packName>;
export type PackClaim = v.InferOutput<typeof claim>;
/** One record as it was read: cleaned, and always with an id. */
export type PackRecord = v.InferOutput<typeof packRecordSchema> & { readonly id: string };
export type PackHead = Omit<v.InferOutput<typeof packHeadSchema>, '$schema'>;
/** A pack file that was read: everything in it is sound. */
export type PackFile = PackHead & { readonly records: readonly PackRecord[] };
