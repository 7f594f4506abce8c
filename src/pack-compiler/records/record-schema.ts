import * as v from 'valibot';
import { isPartialDate, KINDS, LIFECYCLE_STATES, PLACE_TYPES } from '../../pack/index.ts';
import { RELATION_TYPES, relationHint } from '../../pack-import/records/relation-types.ts';

/** How authors write records: the short form of an Entity. See docs/knowledge.md. */

const DATE_HINT = 'a quoted date "YYYY", "YYYY-MM" or "YYYY-MM-DD"';

const date = v.pipe(v.string(DATE_HINT), v.check(isPartialDate, DATE_HINT));
const text = (most: number) =>
  v.pipe(
    v.string('text'),
    v.minLength(1, 'text that is not empty'),
    v.maxLength(most, `at most ${most} characters`),
  );
const nameText = v.pipe(text(120), v.minLength(2, 'at least 2 characters'));
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id such as person.dmitry-peskov'),
);
const sources = v.pipe(v.array(text(60)), v.minLength(1, 'at least one source'));

const alias = v.union(
  [
    nameText,
    v.strictObject({
      text: nameText,
      lang: v.optional(text(12)),
      note: v.optional(text(60)),
      needsCue: v.optional(v.boolean()),
      from: v.optional(date),
      to: v.optional(date),
    }),
  ],
  'a name, or { text, lang, note, needsCue, from, to }',
);
const aliases = v.optional(v.array(alias), []);

const claim = v.strictObject({
  type: v.picklist(['role', 'membership', 'status', 'control', 'fact']),
  text: text(220),
  state: v.optional(v.picklist(LIFECYCLE_STATES)),
  of: v.optional(id),
  from: v.optional(date),
  to: v.optional(date),
  asOf: date,
  volatility: v.optional(v.picklist(['office', 'membership', 'stable'])),
  sources,
});

const relation = v.strictObject({
  type: v.pipe(
    v.string('a relation type'),
    v.check(
      (type) => RELATION_TYPES.has(type),
      ({ input }) => relationHint(input),
    ),
  ),
  to: id,
  from: v.optional(date),
  until: v.optional(date),
});

const event = v.strictObject({ date, text: text(220), sources });

const contested = v.strictObject({
  recognised: v.pipe(
    text(120),
    v.regex(
      /^(?:an?|the|part of|disputed between|\p{Lu}\p{L}+ territory)\b/u,
      'what completes “Recognised as …”: “part of Ukraine”, “a state by some”, “disputed between …”',
    ),
  ),
  controlledBy: text(120),
  since: v.optional(date),
  basis: text(200),
  asOf: date,
  sources,
});

export const recordSchema = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  label: text(80),
  name: nameText,
  native: v.optional(v.record(text(12), v.union([nameText, v.array(nameText)])), {}),
  aliases,
  short: aliases,
  acronyms: aliases,
  needsCue: v.optional(v.boolean()),
  familiarity: v.pipe(
    v.number(),
    v.picklist([0, 1, 2, 3], 'a number from 0 (few know it) to 3 (everybody does)'),
  ),
  country: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capitals: an ISO 3166-1 code, EU or UN')),
  ),
  from: v.nullish(date),
  to: v.nullish(date),
  latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  place: v.optional(v.picklist(PLACE_TYPES)),
  mapWidth: v.optional(v.pipe(v.number(), v.minValue(100), v.maxValue(20_000))),
  gloss: text(90),
  background: v.optional(text(600)),
  sources: v.optional(sources),
  claims: v.optional(v.array(claim), []),
  relations: v.optional(v.array(relation), []),
  events: v.optional(v.array(event), []),
  contested: v.optional(contested),
  cues: v.optional(v.array(text(60)), []),
  memberCues: v.optional(v.array(text(60))),
  reference: v.optional(text(200)),
  deviations: v.optional(v.array(v.strictObject({ from: text(40), note: text(300) }))),
  reviewed: date,
});
export type AuthoredRecord = v.InferOutput<typeof recordSchema>;
export type AuthoredAlias = v.InferOutput<typeof alias>;

export const sourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'words with hyphens')),
  title: text(200),
  publisher: v.exactOptional(text(120)),
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^\s@]+$/, 'an http(s) address without credentials')),
  ),
  asOf: v.exactOptional(date),
  licence: v.exactOptional(text(80)),
});

export const packInfoSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'words with hyphens')),
  title: text(80),
  author: text(120),
  licence: text(80),
  date,
});
