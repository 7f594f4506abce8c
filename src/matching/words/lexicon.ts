import { hashToken } from '../../pack/index.ts';
import { anyOf, words } from './word-class.ts';

/* Words that several rules ask for. Those of one rule stand in it. */

export const OF = hashToken('of');
export const FOR = hashToken('for');
export const IN = hashToken('in');
export const TO = hashToken('to');
export const THE = hashToken('the');
/** The token, or the one before it where it is "the". */
export function overThe(words: Int32Array, token: number): number {
  return words[token] === THE ? token - 1 : token;
}

/** "Of" in the languages of Rome, with its article or without: "el Senado de Chile", "la Camera della Svizzera". */
export const OF_ROMANCE = {
  es: 'de del',
  fr: 'de du des d',
  it: 'di del dello della dell dei degli delle d',
  pt: 'de do da dos das',
} as const;
/** What may stand between the two: "el Congreso de los Estados Unidos", "l’Assemblée de la France". */
export const ARTICLES_ROMANCE = words('el la los las l o a os as il lo le');
export const WAR = hashToken('war');
export const AND = hashToken('and');

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

/**
 * What begins sentences in languages other than English: its capital is the sentence's, "У Путина", "Auch Putin". It holds for every
 * page, so left out is what is a name anywhere, if but for its accent: "Ли", "Тому", "Ким", "Pero", "Segundo", "Nur", "Über".
 */
export const FOREIGN_FIRST_WORDS = words(`
  в во на у к ко с со о об обо от до из за по при про под над без для через после перед между против среди около вокруг кроме
  вместо ради согласно вопреки благодаря несмотря вместе вслед помимо относительно
  и а но или либо что чтобы как когда если хотя пока потому поэтому однако зато также тоже так только даже лишь ведь именно
  не ни нет да это этот эта эти тот все всё его её их он она они мы вы я кто где куда почему зачем сколько
  уже ещё теперь сейчас сегодня вчера завтра накануне тогда потом затем позже позднее раньше ранее недавно впоследствии впервые снова
  опять наконец впрочем кстати возможно конечно очевидно вероятно напротив наоборот например здесь там пусть
  від до з із зі під після перед між проти серед біля навколо крім замість заради згідно всупереч завдяки незважаючи разом услід
  окрім щодо стосовно
  і й але чи або що щоб якщо хоча поки бо адже тож отже однак проте також теж лише тільки навіть саме втім
  ні так це цей ця ці той усі всі його її їх він вона вони ми ви хто чому навіщо скільки як коли
  вже ще тепер зараз сьогодні вчора учора завтра напередодні тоді потім пізніше раніше нещодавно згодом уперше вперше знову
  нарешті можливо звісно очевидно ймовірно навпаки наприклад тут нехай
  auch aber nach laut gegen seit während wegen trotz zwischen weil wenn obwohl nachdem bevor sondern oder und heute gestern
  jetzt danach später früher zuvor bereits sogar jedoch dennoch deshalb trotzdem allerdings außerdem zudem inzwischen
  mittlerweile dabei dazu damit dafür dagegen darauf dort warum wieder vielleicht offenbar zunächst schließlich endlich kürzlich
  zuletzt sagte erklärte nicht
  selon avec depuis après malgré aujourd demain lorsque puisque ainsi alors ensuite cependant toutefois néanmoins pourtant
  désormais parmi concernant pourquoi interrogé jamais mais quand aussi
  según desde hasta aunque porque cuando mientras también tampoco además ayer hoy ahora después antes entonces todavía
  incluso quizá quizás finalmente recientemente dijo
  anche senza contro dopo mentre quando perché allora oggi ieri domani adesso intanto inoltre invece ancora infatti quindi
  dunque nonostante oltre
  após depois também ainda hoje ontem amanhã agora enquanto embora porém contudo entretanto então apenas conforme talvez
  recentemente
  volgens ook toen wanneer omdat gisteren vandaag daarna eerder tegen tijdens zonder tussen vanwege dankzij ondanks alleen zelfs
  echter misschien terwijl hoewel waarom bovendien daarom inmiddels ondertussen intussen onlangs vervolgens nadat voordat
  tenzij namens
  według także również jednak ponieważ kiedy gdyby chociaż wczoraj dzisiaj jutro teraz wtedy potem następnie wcześniej później
  niedawno ostatnio zdaniem wobec przeciwko podczas zamiast dzięki zgodnie nawet tylko właśnie tymczasem natomiast zatem dlatego
  jeśli dlaczego przed przez
`);

/** Before a place: "in Kyiv", "near Bakhmut". */
export const PLACE_PREPOSITIONS = words(
  'in near at from to into around outside inside across toward towards via through over throughout within',
);

/** Written before anybody's name: they belong to no name, and speak for nobody. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir dame prof professor rev sgt sergeant judge coach singer actor actress author analyst economist
  activist journalist correspondent reporter veteran rapper footballer striker goalkeeper midfielder defender
  quarterback manager referee detective officer inspector nurse doctor teacher photographer historian novelist artist
`);

/** After what it is about: "Foreign Affairs Minister". */
export const OFFICE_HEADS = words('minister ministry secretary department committee');

/** What a body is for: where it is named behind or before "and", it belongs to the body's name. */
export const POLICY_FIELDS = words(`
  defence defense security emergencies interior justice trade commerce industry labour labor employment health education
  science research technology innovation culture tourism sport sports energy mines environment forestry agriculture fisheries
  transport communications housing planning finance economy immigration citizenship reconciliation cooperation
`);

/** What people are whom nobody knows: a famous name beside it is somebody else's. */
export const STRANGERS = words(`
  inmate prisoner detainee resident passenger neighbour neighbor villager pensioner bystander passerby shopper shopkeeper
  homeowner tenant motorist commuter schoolteacher firefighter paramedic plumber electrician carpenter bricklayer waiter
  waitress barista cashier caretaker janitor babysitter hairdresser
`);

/** Days and months stand beside names without belonging to them: "in Moscow Monday". */
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const CALENDAR = anyOf(
  DAYS,
  words('january february march april may june july august september october november december'),
);

/** Heads of names of bodies that take "of": "Bank of China" is not China. */
export const OF_HEADS = words(`
  bank university college institute academy church museum library hospital school republic kingdom duchy battle treaty
  siege fall bishop archbishop duke duchess prince princess earl count countess marquess baron house chamber board
  council union association federation league party front movement army guard order knights society club company
  corporation commonwealth port bay gulf sea strait cape isle island islands mount lake river city state province
  journal times voice radio court daughters sons heart spirit pride bill statue tower
`);

/** What the last word of a body's name says that it is. */
export const BODY_HEADS = words(`
  university federation markets council chamber bank association institute club union committee college board company group
  corporation society authority agency school hospital party court parliament foundation fund airlines airways academy
  congress commission league office project initiative centre center network
`);

/** Lower-case words after which a name goes on: "Bank of China", "Tour de France", "Committee for Ukraine". */
export const NAME_LINKS = words('of de del della di da do du des van von for');

/** Lower-case words inside of persons' names: what stands before them is only the beginning of one. */
export const NAME_PARTICLES = words(
  'al el bin ibn bint von van der den ter de del della di da dos du ul ud wa ole arap ould uld',
);
