/** Why a name says too little by itself, in words that an author understands. */
export type CueReason =
  | 'two letters say too little'
  | 'the record says so'
  | 'its other short forms need a cue'
  | 'several people are called so for short'
  | 'people bear it'
  | 'its kind of place is called like a surname'
  | 'something else has it as its name'
  | 'it is a common word'
  | 'it is a short word of another language'
  | 'it is read in pages of its language'
  | 'its place is not known by one word';

/** Why a name of a card is not looked for in texts. */
export type SilenceReason =
  | 'it is a word of every sentence'
  | 'it is a nationality'
  | 'something well known has it'
  | 'people or something else have it'
  | 'too few texts mean this by it';

/** Why the compiler has given a name less to say than its record. */
export type NameReason = CueReason | SilenceReason;
