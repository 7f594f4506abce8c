/**
 * What speaks for and against a candidate. A score is the sum of these; its unit is "one clear cue".
 * They are chosen so that an unambiguous full name stands alone, and anything else needs a second reason.
 */

/** A full name of several words. */
export const FULL_NAME = 3;
/** A full name of one word: a country, a town, a company. */
export const ONE_WORD_NAME = 2.5;
export const NATIVE_NAME = 2.5;
export const ACRONYM = 2;
/** Two or three letters stand for many things; only well-known ones need no cue. Where the pack asks for one, three do with one. */
export const SHORT_ACRONYM = 1;
/** A surname or clipped form by itself is next to nothing. */
export const SHORT_NAME = 0.4;
/** A surname that everybody knows, and that is nobody else's in the pack. */
export const HOUSEHOLD_NAME = 0.3;
/** A surname that many know, nobody else's without a cue, in a text on the bearer's country or with a word for them. */
export const KNOWN_NAME = 0.6;
/** The same of whom fewer know, in a page for the people of the bearer's country: "Renzi" in Italian. */
export const KNOWN_AT_HOME = 0.9;
/** A team's short name in a report on its sport: as good as a name of one word. */
export const NAME_OF_TEAM = ONE_WORD_NAME - SHORT_NAME;
/** The name is also a common word, a month, or the name of something better known. */
export const COMMON_WORD = -2.1;
/** The same where the full name stands elsewhere on the page. */
export const COMMON_WORD_ANCHORED = -0.7;
/** Several entities of the pack have this short form. */
export const SHARED_SHORT_NAME = -0.6;
/** The compiler made the form: a case ending may be another word. */
export const GENERATED_FORM = -0.1;
/** One letter differs; the same sounds in other letters. */
export const TYPO = -1.2;
/** Two words of a name with a slip each, and no other name as near. */
export const TWO_TYPOS = -1.4;
export const TRANSLITERATION = -0.4;
/** A misspelt name of one word resembles many words. */
export const ONE_WORD_TYPO = -1.8;
/** A short word that resembles a place or a body is nearly always another word: "Franco", "Texts", "Swedes". */
export const SHORT_WORD_TYPO = -4;

/** The full name stands elsewhere on the page, or the same name was linked there. */
export const ANCHORED = 2.2;
/** Of several of that surname whom the text names in full it names this one first. */
export const NAMED_FIRST = 0.4;
/** Somebody else of that surname was the last to be named in full, or his wife is meant: "Mrs Obama". */
export const STRANGER = -3;
/** The text says of somebody by that full name what nobody in the news is: an inmate, a resident. */
export const STRANGER_IN_FULL = -2.5;
/** A title stands beside a person. */
export const TITLE = 1.2;
/** The first cue word nearby, each further one, and the most that cues can add. */
export const FIRST_CUE = 0.9;
export const FURTHER_CUE = 0.4;
export const MOST_CUES = 2.1;
/** A cue word that touches a name that needs one: "Dolphins receiver", "Moody's downgrade". */
export const CUE_BESIDE = 2.1;
/** A cue word elsewhere on the page. */
export const DISTANT_CUE = 0.15;
export const MOST_DISTANT_CUES = 0.45;
/** A related entity is named on the page. */
export const RELATED = 0.5;
export const MOST_RELATED = 1.5;
/** "in" before a place, "said" after a person; and the other way round. */
export const FITTING_GRAMMAR = 0.5;
export const WRONG_GRAMMAR = -0.6;
/** "The city of", "the mayor of" before a place. */
export const NAMED_AS_TOWN = 1;
/** The same before a province: "the mayor of New York" is not the state's. */
export const AREA_NAMED_AS_TOWN = -3;
/** "FCC chairman", "a spokesman for the FAO": as good as a cue word, as capitals with people are a body's. */
export const ROLE_OF_ACRONYM = 0.9;
/** "told AFP", "(AFP)" behind a sentence: what needs a cue to be a medium is one. */
export const SOURCE = 2.1;
/** "TMC MPs": an acronym that needs a cue is a party's, as only parties have people in parliaments. */
export const MEMBERS_OF_PARTY = 2.1;
/** Other places stand beside it in a list or an address: "Kuwait, Jordan and Iraq". */
export const LISTED_WITH_PLACE = 0.9;
/** Capitalised in mid-sentence: not the common word. */
export const MID_SENTENCE = 0.5;
/** For each step of familiarity, 0 to 3. */
export const FAMILIARITY = 0.3;

/** The name continues beside the span: "Moscow Times", "Georgia O’Keeffe", "Bank of China". */
export const NESTED = -8;
/** A person’s full name with a capital beside it is seldom another name: "Kim Jong Un Visits". */
export const NESTED_PERSON = -1.2;
/** A word before it that begins the sentence and may be a given name leaves little of a surname: "Jorge Rodríguez". */
export const AFTER_GIVEN_NAME = -8;
/** Two names with only a space between are often a third: "Ford Australia". */
export const TOUCHES_NAME = -1.2;
/** "Republican Party of Kentucky" is another body, and so are "the Times of Israel" and "the Commission for the Control of …". */
export const OF_FOLLOWS = -1.5;
/** Perhaps continues: the capital beside it may only begin the sentence. */
export const PERHAPS_NESTED = -0.8;

/** The acronym in brackets after it is the candidate's; or another's, of a name that several bear. */
export const SAME_ACRONYM = 0.9;
export const ANOTHER_ACRONYM = -3;

/**
 * A body’s acronym in a page of its country’s language, whose readers need no word beside it, and one that only this language
 * has: "SPD" in German, "EU" for the United States in Spanish.
 */
export const OF_PAGES_LANGUAGE = 2.5;

/** A body by a name that many countries use, in a text for the people of its country or on it: "il Senato". */
export const OF_READERS_COUNTRY = 1;

/** A town in a text for the people of its country: "à Nantes". */
export const TOWN_OF_READERS = 0.9;

/** The text gives the body to the candidate's country, or to another: "Spain's Supreme Court". */
export const OF_THIS_COUNTRY = 0.9;
export const OF_ANOTHER_COUNTRY = -3;
/** The same of a surname: "Peru's Fujimori", "the French minister Martin". */
export const PERSON_OF_THIS_COUNTRY = 0.9;
export const PERSON_OF_ANOTHER_COUNTRY = -1;
/** A court or chamber in a report on the politics of a state: the parties that sit in it are cues of both. */
export const OF_A_STATE = -8;
/** Somebody of the same full name has more cue words around it. */
export const NAMESAKE_BESIDE_CUES = -3;
/** A national body by a name that many countries use, in a text that names only other countries. */
export const NO_WORD_OF_ITS_COUNTRY = -1.5;
/** The text says that the place lies in another country. */
export const PLACE_OF_ANOTHER_COUNTRY = -8;
/** In a report on the politics of a state a state of this name, or a town, is hardly the place; nor is one abroad where a legislator comes from. */
export const NOT_THIS_PLACE = -8;
/** "The World Cup" in a text on the women's is not the men's. */
export const CUP_OF_WOMEN = -8;
/** A place that lies in the only country that the text names of those that have one by that name. */
export const PLACE_OF_TOPIC = 0.9;
/** Around a place's name the talk is of a match: its team is meant. */
export const TEAM = -8;

/** Up to this a span stays unmarked. */
export const LINK_AT = 1.5;
/** From here on a link is sure, if no runner-up is near. */
export const SURE_AT = 2.5;
/** A runner-up this near makes it "could be either". */
export const EITHER_MARGIN = 0.5;
/** A runner-up this near makes it only likely. */
export const LIKELY_MARGIN = 1;
