import { officeBefore } from './offices.ts';
import { endOf, is, startOf, type TokenizedFlow, type TokenRange, wordAt } from './tokenized-flow.ts';
import { words } from './word-class.ts';

/** Written before the name of somebody who holds or held an office, capitalised or not: they speak for a person of the pack. */
export const TITLES = words(`
  president premier chancellor minister king queen prince princess emperor emir sultan sheikh crown pope archbishop
  cardinal bishop ayatollah imam patriarch senator congressman congresswoman representative governor mayor secretary
  ambassador envoy commissioner spokesman spokeswoman spokesperson chairman chairwoman chair chief leader general
  lieutenant colonel major captain admiral commander marshal brigadier justice prosecutor attorney
  director head boss founder ceo dictator strongman ruler oligarch candidate lawmaker deputy vice former acting
  prime foreign defence defense interior finance lord lady gen col lt
  capt maj adm cmdr sen rep gov hon pres sec amb pm dpm fm vp cm ag
  negotiator diplomat politician billionaire tycoon comrade administrator undersecretary chairperson rapporteur
  präsident präsidentin staatspräsident bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin premierminister
  premierministerin ministerpräsident ministerpräsidentin außenminister außenministerin verteidigungsminister
  innenminister finanzminister wirtschaftsminister staatschef regierungschef parteichef generalsekretär
  kremlsprecher papst bürgermeister
  président présidente ministre chancelier pape général secrétaire gouverneur sénateur ambassadeur
  presidente presidenta ministro ministra canciller gobernador gobernadora alcalde alcaldesa senador
  senadora embajador embajadora secretario secretaria expresidente mandatario vicepresidente
  президент президента президенту президентом президенте премьер премьера
  министр министра министру министром канцлер канцлера король короля папа генерал губернатор
  губернатора мэр мэра сенатор посол посла глава главы главу главой лидер лидера лидером спикер спикера
  президентові прем’єр прем’єра міністр міністра міністру міністром король
  голова голови голову головою лідер лідера мер мера речник речника спікер спікера
  الرئيس الوزير المستشار الملك البابا السيناتور الجنرال
`);

/** The last code unit before the scripts of China, Japan and Korea. */
const LAST_SPACED = 0x2e7f;

/** Written directly before a Chinese name: 总统克林顿. */
const HAN_TITLES_BEFORE = /(?:总统|總統|总理|總理|首相|主席|总书记|国务卿|外长|防长|部长|女王|国王|教皇)$/;
const LONGEST_HAN_TITLE = 3;

/** Written on to a person's name, or after a space, where titles follow: ゼレンスキー大統領, 젤렌스키 대통령, 马克龙总统. */
const TITLES_AFTER =
  /\s?(?:大統領|首相|外相|国防相|総書記|国家主席|主席|議長|長官|大臣|氏|总统|總統|总理|總理|外长|部长|发言人|대통령|총리|국무위원장|위원장|총비서|주석|장관|의원|대표|대변인)/y;

/** The title before the name, as the text has it. */
export function titleBefore(flow: TokenizedFlow, { first }: Pick<TokenRange, 'first'>): string | undefined {
  const office = first > 0 && is(flow, first - 1, TITLES) ? first - 1 : officeBefore(flow, first);
  return office === undefined ? hanTitleBefore(flow, first) : wordAt(flow, office);
}

/** The title written directly before a Chinese name: 总统 of 总统克林顿. */
export function hanTitleBefore(flow: TokenizedFlow, first: number): string | undefined {
  const { text } = flow;
  const start = startOf(flow, { first });
  if (!(text.charCodeAt(start - 1) > LAST_SPACED)) return undefined; // nor where nothing is before it
  return HAN_TITLES_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_HAN_TITLE), start))?.[0];
}

/** The title that is written after a name: 大統領 of ゼレンスキー大統領. */
export function titleAfter(flow: TokenizedFlow, range: TokenRange): string | undefined {
  const { text } = flow;
  const end = endOf(flow, range);
  if (!(text.charCodeAt(end) > LAST_SPACED || text.charCodeAt(end + 1) > LAST_SPACED)) return undefined;
  TITLES_AFTER.lastIndex = end;
  return TITLES_AFTER.exec(text)?.[0].trim();
}
