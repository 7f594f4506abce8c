/**
 * What stands around a span, one bit each: `readContext` sets them, the scores read them. Their order means nothing. A number
 * has room for 32; what only one score reads may be a field of `Span` instead, as `country` is.
 */
const BITS = [
  'AT_SENTENCE_START',
  /** A capital beside the span that belongs to no other span: the name goes on, or may. */
  'NAME_GOES_ON_LEFT',
  'NAME_GOES_ON_RIGHT',
  /** The word on the left is capitalised, but begins its sentence, and might be a given name: "Jorge Rodríguez". */
  'MAY_GO_ON_LEFT',
  /** "Bank of …" stands before it, or the initials of the whole behind it. */
  'INSIDE_OF_NAME',
  /** Part of an amount, of a date or of something else's name: "US$5", "in May", "Putin Jr", "Nelson Mandela Road". */
  'NO_NAME',

  /** Another span touches it with only a space between: "Ford Australia". */
  'TOUCHES_NAME',
  /** What touches it on this side is a place, on the left no country: "Ford Australia", "Michigan Supreme Court". */
  'TOUCHES_PLACE_ON_RIGHT',
  'TOUCHES_PLACE_ON_LEFT',
  /** A body touches it on either side. */
  'TOUCHES_BODY',

  /** "President" before it, 大統領 after it. */
  'TITLE_BESIDE',
  /** "Mr" and the like: somebody who was named in full before. */
  'HONORIFIC_BEFORE',
  'SPEECH_AFTER',
  /** The text says that the person is what nobody in the news is: "an inmate", "a resident of Leeds". */
  'AS_STRANGER',
  /** A word for what people of a body are, or what it has: "FCC chairman", "Apple lawyer", "the head of the FAO". */
  'BODY_ROLE_BESIDE',
  /** Those who sit in a parliament for it: "TMC MPs". */
  'MEMBERS_AFTER',
  /** Where agencies and papers are named as a source: "told AFP", "(AFP)" behind a sentence, "AFP / Getty Images". */
  'AS_SOURCE',
  /** "… of Kentucky" follows. */
  'OF_FOLLOWS',
  /** The same: a body of a part of a country, not the one of the whole. */
  'OF_PART_FOLLOWS',

  /** "To" or "in" before it, "-based" after it. */
  'PLACE_PREPOSITION_BEFORE',
  /** "in" or "the town of" before it, "-based" after it: where people of the name are not. */
  'LOCATED',
  /** "The town of" before it: what follows is nothing but a place. */
  'NAMED_AS_PLACE',
  /** "The city of", "the mayor of": no village that is called so too, no province and nobody. */
  'NAMED_AS_TOWN',
  /** It stands in a list or an address with a place: "Kuwait, Jordan and Iraq". */
  'BESIDE_PLACE',
  /** The words around are about a match: a place's name stands for its team. */
  'ABOUT_SPORT',

  /** The flow is a headline: capitals say nothing. */
  'IN_TITLE_CASE',
  /** The span itself has no capital. */
  'IN_SMALL_LETTERS',
  /** Everything in the flow is upper case: acronyms and capitals say nothing. */
  'IN_ALL_CAPS',
  /** The whole flow, but for punctuation, is this span: a list label, a table cell. */
  'ALONE',
] as const;

/** The name of a bit. */
export type ContextBit = (typeof BITS)[number];

/** Each bit by its name; the context of a span is the sum of its bits. */
export const CONTEXT = Object.fromEntries(BITS.map((bit, i) => [bit, 1 << i])) as Readonly<
  Record<ContextBit, number> // each of them has one
>;
