const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/*
 * The lists of small and general words that rules about names ask, all folded. Each answers a question of its own, so they
 * differ on purpose: "Van" is a town and no word to leave out of cues, but small in "Vincent van Gogh".
 */

const WORDS_OFF = words(
  'a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours',
  'i me my mine who whom whose which what when where why how all any both each few more most much many none one two',
  'some such no not nor only own same so than too very and but or if then else because as until while of at by for',
  'with about against between into through during before after above below to from up down in out on off over under',
  'again further once here there be am is are was were been being have has had having do does did doing will would',
  'shall should can could may might must said says say get got go went make made new also just now yes per via',
);

const NO_CUES = words('the and for with from der die das den dem des von und les des del las los');

const ANYBODYS_CUES = words(
  'south north east west new state states world national house party first second third one two all big old high long right free',
  'day people office act change down media public united local',
);

const SMALL_WORDS = words(
  'of the and for in on to de del della la le les du des sans et di da do dos y von van der und',
);

const COMMON_NOUNS = words(
  'party movement alliance coalition bloc ministry department government army navy police court council parliament',
  'committee commission authority agency office bank group company union federation league brigade battalion corps',
  'agreement agreements accord accords treaty deal pact protocol convention declaration memorandum initiative act law',
  'bill plan programme program fund war conflict crisis uprising revolution battle siege attack attacks massacre',
  'bombing shooting earthquake summit forum conference dialogue election elections referendum games',
  'region province oblast district city town village county state island islands peninsula river lake sea strait',
  'canal dam bridge airport port mountains desert valley corridor border plant missile missiles tank tanks drone',
  'drones rocket system newspaper magazine',
);

/** Whether a folded name is a word of every sentence: whoever calls an entity so cannot mean them all. */
export function isWordOff(folded: string): boolean {
  return WORDS_OFF.has(folded);
}

/** Whether a word of a cue ("The Hague", "war on drugs") stands beside every name and so speaks for none. */
export function speaksForNone(word: string): boolean {
  return NO_CUES.has(word);
}

/** Whether a word beside another in a cue stands in any text: "House of Delegates", "South Africa", "Old Bailey". */
export function saysLittleInCue(word: string): boolean {
  return ANYBODYS_CUES.has(word);
}

/** Whether a word within a name is written small: "Ministry of Defence", "Médecins sans Frontières". */
export function isWrittenSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Whether names of bodies, places and events end with it; many newspapers write these words small: "Labour party". */
export function isCommonNoun(word: string): boolean {
  return COMMON_NOUNS.has(word);
}
