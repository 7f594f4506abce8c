import { fold, hashToken } from '../pack/index.ts';
import { WordSet } from './word-set.ts';

/**
 * Closed classes of words, most of them English, that tell how a name is used. They are properties of the language, not of single
 * articles: prepositions, determiners, titles, verbs of speech. Held as hashes of folded tokens.
 */
export type WordClass = Pick<ReadonlySet<number>, 'has'>;

function words(list: string): WordClass {
  const folded = list.split(/\s+/).filter(Boolean).map(fold);
  return new WordSet(folded.map(hashToken));
}

/** Before a place's name: "England beat Samoa". */
export const WON_AGAINST = words('beat beats thrashed outplayed');

/** After the name of a body they say that it is one: "FCC chairman", "Apple lawyer", "Shell shares". */
export const BODY_ROLES = words(`
  chairman chairwoman chief director directors executive executives spokesman spokeswoman spokesperson lawyer lawyers
  official officials correspondent reporter editor president founder ceo boss shares stock headquarters employees
  engineer engineers investigators agents leader leaders lawmaker lawmakers commander fighters militants
`);

/** After a company's name they say what it is in law, not another name: "General Motors Corporation". */
export const COMPANY_FORMS = words(
  'inc corp corporation co ltd limited llc llp plc ag se gmbh nv sa ab spa oyj asa pjsc bhd group holding holdings',
);

/** After a person's name: somebody else of the family. Words of English are that only with a capital. */
export const GENERATIONS = words('jr sr junior senior ii iii');

/** Capitalised only at the start of a sentence; never part of a name there. */
export const FUNCTION_WORDS = words(`
  a an the this that these those my your his her its our their some any no every each both all many most few several
  such other another more much less own same what which who whom whose where when why how whether
  i you he she it we they me him us them one nobody everyone someone
  and or but nor so yet for if unless although though because since while as than then thus hence therefore however
  meanwhile moreover furthermore additionally also still even just only not never ever always often now here there
  today yesterday tomorrow tonight once again already soon later earlier
  in on at by from to of with without within into onto upon over under above below between among amid amidst across
  after before during until till through throughout against toward towards about around near beyond behind beside
  besides despite per via like unlike except following according given regarding including along off out up down
  is are was were be been being has have had do does did will would can could may might must shall should
  says said yes perhaps maybe indeed instead rather quite very too first second third last next finally recently
  currently additionally overall eventually ultimately crucially notably separately similarly nevertheless nonetheless
  otherwise elsewhere somewhere together apart both either neither
`);

/** Before a place: "in Kyiv", "near Bakhmut". */
export const PLACE_PREPOSITIONS = words(
  'in near at from to into around outside inside across toward towards via through over throughout within',
);

/** Those before which a person's name hardly stands. */
export const LOCATING_PREPOSITIONS = words('in near outside');

/** Before "of" and the name of such a place: "the western city of Nara". */
export const PLACE_TYPES = words(`
  city town village port suburb province state region district municipality commune county governorate prefecture
  oblast island settlement neighbourhood neighborhood
`);

/** "A state of war", "the settlement of claims". */
export const NOT_ONLY_PLACES = words('state settlement');

/** After somebody who speaks or acts: "Peskov said". */
export const SPEECH_VERBS = words(`
  said says told tells added adds asked wrote writes warned warns insisted argued claimed claims denied denies
  announced announces vowed vows pledged urged urges praised criticized criticised condemned thanked tweeted replied
  noted stressed explained recalled believes thinks wants met meets spoke visited resigned highlighted
`);

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

/** Words of other languages that are names only without their accents: "Über" begins a sentence, Uber drives. */
export const NAMES_BUT_FOR_ACCENTS: ReadonlySet<string> = new Set(['über']);

/** The last code unit before the scripts of China, Japan and Korea. */
export const LAST_SPACED = 0x2e7f;

/** Written directly before a Chinese name: 总统克林顿. */
export const HAN_TITLES_BEFORE =
  /(?:总统|總統|总理|總理|首相|主席|总书记|国务卿|外长|防长|部长|女王|国王|教皇)$/;

/** Written on to a person's name, or after a space, where titles follow: ゼレンスキー大統領, 젤렌스키 대통령, 马克龙总统. */
export const TITLES_AFTER =
  /\s?(?:大統領|首相|外相|国防相|総書記|国家主席|主席|議長|長官|大臣|氏|总统|總統|总理|總理|外长|部长|发言人|대통령|총리|국무위원장|위원장|총비서|주석|장관|의원|대표|대변인)/y;

/** Written before anybody's name: they belong to no name, and speak for nobody. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir dame prof professor rev sgt sergeant judge coach singer actor actress author analyst economist
  activist journalist correspondent reporter veteran rapper footballer striker goalkeeper midfielder defender
  quarterback manager referee detective officer inspector nurse doctor teacher photographer historian novelist artist
`);

/** Said of somebody who has been named in full. */
export const SECOND_MENTION = words('mr mrs ms miss');

/** Before the name of a body, written small, they make it another one: "state Senate". */
export const PARTS_WITH_BODIES = words('state provincial county regional');

/** Before a place they make another of it: "West Virginia", "New London", "Upper Austria". */
export const MAKES_ANOTHER_PLACE = words('north south east west new old upper lower greater');

/** After a place and a hyphen, they tell as much as "in" before it: "the Milan-based bank". */
export const SAID_OF_PLACES = words('based born bound area headquartered');

/** Between "in" and a country: "in central Mexico". */
export const PARTS_OF_COUNTRY = words(`
  central northern southern eastern western northeastern northwestern southeastern southwestern north south east west
  northeast northwest southeast southwest rural coastal the
`);

/** After a list of parts of a country: "Kwara, Kebbi and Niger states". */
export const PARTS_IN_A_LIST = words(
  'states provinces regions oblasts governorates prefectures counties districts',
);

/** After the names of parts of a town: "the Altamira and Los Palos Grandes neighbourhoods of Caracas". */
export const PARTS_OF_TOWN = words(
  'neighbourhood neighbourhoods neighborhood neighborhoods district districts suburb suburbs quarter quarters',
);

/** After what it is about: "Foreign Affairs Minister". */
export const OFFICE_HEADS = words('minister ministry secretary department committee');

/**
 * Common given names, most of them of the press in English: a name after one is somebody's surname. Those that are also
 * places or words of the language are left out: "Will", "Mark", "Grace", "Florence".
 */
export const GIVEN_NAMES = words(`
  aaron abdul abdullah abigail adam adele adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra
  alexei alfred ali alice alison allison amanda amelia amir amy ana anastasia andrea andreas andrei andrew angela anita ann
  anna anne annette annie anthony antoine anton antonio arnold arthur ashley audrey barbara barry beatrice ben benjamin
  bernard beth betty beverly bob bobby boris brad bradley brandon brenda brett brian bridget bruce bruno bryan caitlin
  cameron carl carla carlos carmen carol caroline catherine cecilia charles charlie cheryl chloe chris christina christine
  christopher claire claudia colin connor craig cynthia dan daniel daniela danny darren dave david deborah debra denise
  dennis derek diana diane diego dmitri dmitry dominic donald donna doris dorothy douglas duncan dylan ed eddie edgar
  edith eduardo edward edwin eileen elaine elena eleanor elizabeth ella ellen emily emma emmanuel enrique eric erica erik
  erin ethan eugene eva evan evelyn fatima felix fernando fiona florian frances francesca francis francisco franz fred
  frederick gabriel gabriela gareth gavin gemma george gerald gerard gilbert giorgio giovanni gordon graham greg gregory
  guillaume gustavo hannah hans harold harriet harry hassan heather hector heidi helen helena henry herbert howard hugh
  hugo hussein ian ibrahim igor ingrid irene isaac isabel isabella ismail ivan jackie jacob jacqueline jake jamal james
  jamie jan jane janet janice jared jason javier jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim
  jimmy joan joanna joanne joe johan johannes john johnny jonathan jorge jose josef joseph josh joshua juan judith judy
  julia julian julie juliet justin karen karim karl kate katherine kathleen kathryn katie kathy keith kelly kenneth kevin
  khalid kimberly klaus kristen kyle laura lauren laurence lawrence leah leila leo leon leonard leslie liam lillian linda
  lisa lloyd louis louise lucas lucia lucy luis lukas luke lydia lynn malcolm manuel marc marcel marcus margaret maria
  marie marilyn mario marion marina marta martha mary mathew matt matthew maureen maurice max megan mehmet melanie melissa
  michael michel michelle miguel mike mikhail milan mohamed mohammad mohammed monica muhammad mustafa nadia nancy natalia
  natalie natasha nathan neil nicholas nick nicola nicole nigel nikolai nina noah nora norman oleg oleksandr oliver olivia
  olga omar oscar otto owen pablo pamela patricia patrick paul paula pauline pedro peggy peter phil philip philippe
  phillip pierre rachel ralph ramon raul raymond rebecca rachael richard rick robert roberta roberto robin rodney roger
  roland ronald ronnie rosemary ross roy ruth ryan salma samantha samuel sandra sara sarah scott sean sebastian sergei
  sergio seth shane shannon sharon sheila shirley sidney simon sofia sonia sophia sophie stanley stefan stella stephanie
  stephen steve steven stuart susan susanne suzanne svetlana sylvia tamara tanya tatiana ted teresa terry theodore theresa
  thomas tim timothy tina toby todd tom tommy toni tony tracy trevor tyler valerie vanessa vera veronica vicky vincent
  vitaly vladimir volodymyr walter wanda wayne wendy whitney wilhelm william willie wolfgang yasmin yuri yusuf yvonne zoe
`);

/**
 * A capitalised word beside a name that belongs to a role, not to a longer name: "Kremlin Spokesman", "US President".
 */
export const ROLE_WORDS = words(`
  president premier minister chancellor queen spokesman spokeswoman spokesperson secretary ambassador envoy leader
  chairman chairwoman commissioner governor mayor senator representative director commander ceo official officials
  negotiator adviser advisor officer economist strategist general correspondent editor administrator undersecretary
  chairperson rapporteur
  rep sen gov pm dpm fm vp cm ag mp mps mep meps
`);

/** Words that belong to a role only before another role word or a person: "Foreign Minister", but "Prime Video". */
export const WEAK_ROLE_WORDS = words(`
  prime vice deputy under foreign defence defense interior finance chief special acting former head king prince
  princess emperor chair
`);

/** What an office is for; a role only with the word for the office itself: "US Health Secretary", "Morgan Stanley Chief Financial Officer". */
export const PORTFOLIOS = words(`
  attorney solicitor executive financial operating investment technology technical information strategy marketing legal
  medical scientific communications policy health education trade commerce treasury energy culture transport
  transportation home environment climate security justice agriculture labor labour housing war economy economic
  industry sport sports development planning tourism science research political military national
`);

/** Days and months stand beside names without belonging to them: "in Moscow Monday". */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);

/** Before a month: "in May", "since March". */
export const BEFORE_MONTHS = words(
  'in since until by from of last next early late mid this through before after between',
);

/** Heads of names of bodies that take "of": "Bank of China" is not China. */
export const OF_HEADS = words(`
  bank university college institute academy church museum library hospital school republic kingdom duchy battle treaty
  siege fall bishop archbishop duke duchess prince princess earl count countess marquess baron house chamber board
  council union association federation league party front movement army guard order knights society club company
  corporation commonwealth port bay gulf sea strait cape isle island islands mount lake river city state province
  journal times voice radio court daughters sons heart spirit pride bill statue tower
`);

/** Heads before "of" that leave the name alone: "President of Russia", "people of Gaza". */
export const FREE_HEADS = words(`
  president minister ambassador leader king queen emperor chancellor premier governor mayor head chief ministry
  department government people parliament officer member members spokesman spokeswoman commander invasion embassy south north east
  west
`);

/** Lower-case words after which a name goes on: "Bank of China", "Tour de France", "Committee for Ukraine". */
export const NAME_LINKS = words('of de del della di da do du des van von for');

/** Words that only sport uses. */
export const SPORT_WORDS = words(`
  striker strikers goalkeeper goalkeepers midfielder midfielders midfield footballer footballers football soccer rugby
  cricket cricketer cricketers basketball baseball hockey tennis volleyball handball wicket wickets innings batsman batsmen
  batter batters bowled bowler bowlers hattrick semifinal semifinals quarterfinal quarterfinals semis scored scorer scorers
  scoreline goalless teammate teammates kickoff touchdown quarterback pitcher homered inning matchday fifa uefa olympic
  olympics medallist medalist coached playoff playoffs qualifier qualifiers fixture fixtures defender defenders cup cups
  winger wingers fullback scrum scrums lineout batting bowling spinner spinners seamer seamers unbeaten shootout halftime
  strokemaker goalscorer goalscorers goalkeeping offside sprinter sprinters relay decathlon heptathlon freestyle breaststroke
  velodrome peloton knockouts finalists regatta slalom biathlon skater skaters gymnast gymnasts
`);

/** Words that are at home elsewhere too, if not in elections: one alone tells nothing. */
export const WEAK_SPORT_WORDS = words(`
  coach coaches captain captains captained team teams squad squads match matches goal goals player players game games
  beat beats thrashed tournament league season penalty penalties substitute substitutes champion champions championship
  championships title titles trophy stadium medal medals
`);

/** After a place's name they tell of its team: "England captain", "Italy coach", "Spain beat". */
export const TEAM_WORDS = words(
  'captain captains coach manager striker goalkeeper midfielder squad fans beat thrashed',
);

/** Lower-case words inside of persons' names: what stands before them is only the beginning of one. */
export const NAME_PARTICLES = words('al el bin ibn bint von van der den ter de del della di da dos du ul ud');
