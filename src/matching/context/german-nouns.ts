import { GAP_SENTENCE, GAP_SPACE, hashToken } from '../../pack/index.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { is, isCapital, type TokenizedFlow, type TokenRange, wordAt } from '../words/tokenized-flow.ts';
import { anyOf, words } from '../words/word-class.ts';
import type { Beside } from './context-rule.ts';

/** German nouns, folded, that say before a name what it is: "der Auslandsgeheimdienst CIA", "die Zeitung Haaretz". */
export const GERMAN_APPOSITION =
  /(?:^fall|^akte|^causa|\Bbank|versicherer|anbieter|betreiber|\Bbauer|verlag|fluggesellschaft|airline|riesen?|rivalen?|regierung|kabinett|staat|nachbarland|schwellenland|partnerland|dienst|behorde|agentur|ministerium|armee|miliz|milizen|gruppe|organisation|bewegung|partei|koalition|fraktion|bundnis|verband|gewerkschaft|konzern|hersteller|unternehmen|zeitung|zeitschrift|magazin|sender|plattform|rakete|raketen|panzer|drohne|drohnen|stadt|hauptstadt|metropole|region|provinz|insel|bundesland|bundesstaat|freund|freundin|vertraute[rn]?|kritiker|kritikerin)(?:s|es|n|en)?$/;

/** What German joins to a name with a hyphen, folded; never the second half of a double name: "Trump-Regierung", "Fed-Vize". */
export const GERMAN_HEAD =
  /(?:regierung|administration|kabinett|besuch|lager|anhanger|unterstutzer|gegner|kritiker|vertraute[rn]?|freund|freunde|berater|anwalt|anwalte|gesandte[rn]?|chef|vize|mann|nachfolger|vorganger|herausforderer|minister|sprecher|soldat|soldaten|kampfer|miliz|truppen|partei|akten|affare|zolle|plan|plane|rede|interview|urteil|dekret|wahler)(?:in|innen|s|es|n|en)?$/;

const VON = hashToken('von');
/** What German names begin with that go on behind "von": of people, and ends of nouns for bodies, waters and treaties. */
const BEFORE_NAME = anyOf(
  GIVEN_NAMES,
  words('herzog herzogin prinz prinzessin graf gräfin freiherr erzbischof bischof'),
);
const ENDS_BEFORE_NAME =
  /(?:akademie|bank|bibliothek|börse|bucht|club|college|erklärung|front|gesellschaft|golf|hochschule|institut|insel|kammer|kanal|museum|oper|preis|protokoll|rat|republik|schlacht|stimme|straße|tour|union|universität|verband|verein|vertrag)s?$/i;

/** "Der Einfluss von Google": whether a German noun stands before "von" and no name. */
export function isBehindNoun({ flow, near }: Beside, head: number): boolean {
  const { tokens } = flow;
  if (tokens.hash[near] !== VON || is(flow, head, BEFORE_NAME)) return false;
  if (ENDS_BEFORE_NAME.test(wordAt(flow, head))) return false;
  const opensSentence = head < 2 || (tokens.gap[head - 1] as number) >= GAP_SENTENCE; // head < count
  return head === 0 || tokens.gap[head] !== GAP_SPACE || !isCapital(flow, head - 1) || opensSentence;
}

/** Behind these a country is by itself: where something is, or who does it. What it does stands at the end, behind a noun. */
const BEFORE_COUNTRY = words(`
  in aus nach gegen dass ob wenn weil da damit nachdem bevor obwohl während hat haben hatte hatten will wollen soll sollen muss müssen
  kann können wird werden würde könnte sollte müsste
`);
const GERMAN_ARTICLES = words('der die den dem das');
/** What names of papers and shows go on with, and who wins: a team. */
const GOES_ON_SO = words(
  'today heute daily times post news open masters tour meister weltmeister europameister sieger',
);

/** "In Deutschland Schutz", "dass die Schweiz Massnahmen": whether a noun by itself follows a country in German. */
export function isBeforeNoun(flow: TokenizedFlow, { first }: TokenRange, noun: number): boolean {
  const { tokens } = flow;
  const before = first > 1 && is(flow, first - 1, GERMAN_ARTICLES) ? first - 2 : first - 1;
  if (before < 0 || !is(flow, before, BEFORE_COUNTRY) || is(flow, noun, GOES_ON_SO)) return false;
  for (let i = before + 1; i <= first; i++) if (tokens.gap[i] !== GAP_SPACE) return false;
  return noun + 1 >= tokens.count || tokens.gap[noun + 1] !== GAP_SPACE || !isCapital(flow, noun + 1);
}
