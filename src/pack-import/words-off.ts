/** Words of every sentence, folded: whoever calls an entity so cannot mean them all. */
const WORDS_OFF: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours',
    'i me my mine who whom whose which what when where why how all any both each few more most much many none one two',
    'some such no not nor only own same so than too very and but or if then else because as until while of at by for',
    'with about against between into through during before after above below to from up down in out on off over under',
    'again further once here there be am is are was were been being have has had having do does did doing will would',
    'shall should can could may might must said says say get got go went make made new also just now yes per via',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a folded name is a word of every sentence: such a name is shown, and not looked for in texts. */
export function isWordOff(folded: string): boolean {
  return WORDS_OFF.has(folded);
}
