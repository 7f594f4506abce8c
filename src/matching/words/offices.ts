import { foldedToken, GAP_HYPHEN, GAP_SPACE } from '../../pack/index.ts';
import { perLanguage } from './languages.ts';
import { OF_ROMANCE } from './lexicon.ts';
import { is, isAllCaps, isCapital, type TokenizedFlow, wordAt } from './tokenized-flow.ts';
import { type WordClass, words } from './word-class.ts';

/*
 * Offices before their bearers in languages other than English: one noun, which other words may be joined to ("CDU-Chef Merz",
 * "Vizekanzler Klingbeil"), and what it is of between noun and name ("capo dello Stato Mattarella", "президент США Трамп") or
 * whose ("il premier ungherese Orbán"). They ask for the page's language, as "chef" is a cook in another.
 */

interface OfficeGrammar {
  /** A folded word that names an office. */
  readonly noun: RegExp;
  /** What stands between the noun and what the office is of. */
  readonly links?: WordClass;
  /** A folded adjective behind the noun that says whose it is. */
  readonly adjective?: RegExp;
  /** Small words that end what the office is of, where that follows in the genitive; a capital may end it as well. */
  readonly genitives?: RegExp;
}

const SCANDINAVIAN: OfficeGrammar = {
  noun: /(?:minister|president|praesident|ledare|leder|formand|talsman|talsperson|kansler|kandidat)(?:en)?$/,
};

/** Fold leaves no accent: "präsident" is `prasident`, "й" `и`. */
const grammarOf = perLanguage<OfficeGrammar>({
  de: {
    noun: /(?:minister|prasident|kanzler|chef|politiker|sprecher|burgermeister|kandidat|senator|sekretar|kommissar|botschafter|gouverneur|premier|diplomat|machthaber|oppositionsfuhrer|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|gesandte[rn]?|amtskollege)(?:in|s|n|en)?$/,
  },
  nl: {
    noun: /(?:minister|president|kanselier|leider|leidster|premier|voorzitter|woordvoerder|burgemeester|secretaris|kandidaat|commissaris|ambassadeur|ambtgenoot)$/,
    links: words('van voor'),
  },
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  no: SCANDINAVIAN,
  sv: SCANDINAVIAN,
  fr: {
    noun: /^(?:ex|vice)?(?:presidente?|ministre|premiere?|chanceli[ae]re?|chef|cheffe|dirigeante?|leader|patronn?e?|deputee?|eurodeputee?|senat(?:eur|rice)|maire|secretaire|parole|candidate?|ambassad(?:eur|rice)|commissaire|direct(?:eur|rice)|opposante?|homologue|roi|reine)$/,
    links: words(OF_ROMANCE.fr),
    adjective:
      /(?:ais|aise|ois|oise|ien|ienne|eenne?|ains?e?|ande?|ols?e?|que|russe|suisse|belge|turc|grec|argentine?|arabe|slovene|croate|serbe|bulgare)$/,
  },
  it: {
    noun: /^(?:ex|vice)?(?:president(?:e|essa)|premier|ministr[oa]|cancellier[ea]|capo|leader|segretari[oa]|portavoce|sindac[oa]|governat(?:ore|rice)|senat(?:ore|rice)|deputat[oa]|eurodeputat[oa]|ambasciat(?:ore|rice)|commissari[oa]|candidat[oa]|dirett(?:ore|rice)|omolog[oa]|generale|re|onorevole)$/,
    links: words(`${OF_ROMANCE.it} all agli`),
    adjective:
      /(?:ese|an[oa]|in[oa]|en[oa]|acc[oa]|russ[oa]|turc[oa]|grec[oa]|svizzer[oa]|estone|lettone|belga|cec[oa]|slovacc[oa]|sloven[oa]|spagnol[oa]|brasilian[oa]|serb[oa]|croat[oa]|tedesc[oa]|ungherese|bulgar[oa])$/,
  },
  es: {
    noun: /^(?:ex|vice)?(?:president[ea]|ministr[oa]|canciller|jef[ea]|lider|lideresa|secretari[oa]|portavoz|vocer[oa]|alcalde|alcaldesa|gobernadora?|senadora?|diputad[oa]|embajadora?|candidat[oa]|directora?|homolog[oa]|mandatari[oa]|premier|opositora?|dirigente|general|rey|reina|fiscal)$/,
    links: words(OF_ROMANCE.es),
    adjective:
      /(?:an[oa]|in[oa]|en[oa]|es|esa|ense|rus[oa]|turc[oa]|grieg[oa]|suiz[oa]|belga|chec[oa]|polac[oa]|estoni[oa]|suec[oa]|hungar[oa]|serbi[oa]|siri[oa]|[aeiou]i|eslovac[oa]|bulgar[oa]|brasilen[oa])$/,
  },
  pt: {
    noun: /^(?:ex|vice)?(?:president[ea]|ministr[oa]|premie|chanceler|chefe|lider|secretari[oa]|voz|governadora?|prefeit[oa]|senadora?|deputad[oa]|embaixadora?|candidat[oa]|diretora?|homolog[oa]|mandatari[oa]|dirigente|general|rei|rainha)$/,
    links: words(OF_ROMANCE.pt),
    adjective:
      /(?:an[oa]|in[oa]|en[oa]|enh[oa]|es|esa|ense|russ[oa]|turc[oa]|greg[oa]|suic[oa]|belga|chec[oa]|estoni[oa]|suec[oa]|hungar[oa]|servi[oa]|siri[oa]|polon[eo]sa?)$/,
  },
  pl: {
    noun: /^(?:wice)?(?:premier|prezydent|szef|lider|kanclerz|prezes|rzecznik)(?:a|owi|em|ze|cie|iem)?$|^(?:wice)?minist(?:er|ra|rowi|rem|rze)$/,
  },
  ru: {
    noun: /^(?:экс|вице|зам|гос|ген)?(?:президент|премьер|министр|канцлер|лидер|спикер|секретар|генсек|губернатор|мэр|посол|посл|генерал|представител|директор|председател|сенатор|депутат|прокурор|глав(?=[аыуе]$|ои$))[а-я]{0,3}$/,
    genitives: /^(?:обороны|дел|финансов|юстиции|экономики|энергетики|правительства|государства|страны)$/,
  },
  uk: {
    noun: /^(?:екс|віце|держ|ген)?(?:президент|премєр|міністр|міністерк|прокурор|канцлер|лідер|спікер|секретар|генсек|губернатор|мер|посол|посл|генерал|представник|директор|очільни[кцч]|керівни[кцч]|речни[кцч]|головнокомандувач|сенатор|депутат|нардеп|голов(?=[аиуі]$|ою$)|глав(?=[аиуі]$|ою$))[а-яіє]{0,4}$/,
    genitives: /^(?:оборони|справ|фінансів|юстиціі|економіки|енергетики|уряду|держави|краіни)$/,
  },
  tr: {
    noun: /(?:bakani|baskani|basbakan|basbakani|lideri|sekreteri|sozcusu)$/,
  },
});

/** Words between the office and its bearer: "chef de la diplomatie européenne". */
const MOST_BETWEEN = 4;

/** Where the noun of an office stands that a name behind it holds; only the languages above have one. */
export function officeBefore(flow: TokenizedFlow, first: number): number | undefined {
  const grammar = first === 0 ? undefined : grammarOf(flow);
  if (!grammar || flow.tokens.gap[first] !== GAP_SPACE) return undefined;
  const near = first - 1;
  for (let at = near; at >= 0 && at >= near - MOST_BETWEEN; at--) {
    const isOffice = grammar.noun.test(foldedToken(flow.text, flow.tokens, at));
    if (isOffice && (at === near || isWhose(flow, grammar, { at, near }))) return at;
    if ((flow.tokens.gap[at] as number) > GAP_HYPHEN) return undefined; // at < count
  }
  return undefined;
}

/** A genitive, as it ends most names of countries and few given names: "президент України", "лідер Казахстану". */
const GENITIVE = /(?:[иіїы]|стана|стану|^Кремля)$/u;
const ARTICLES = words('la le les el los las lo l o a os as');

/**
 * Whether the words behind the noun, up to the name, say whose office it is, or what for. Another capital there may be the
 * given name of whoever holds it, whom the pack lacks: "le maire de Nice Christian".
 */
function isWhose(
  flow: TokenizedFlow,
  { links, adjective, genitives }: OfficeGrammar,
  { at, near }: { readonly at: number; readonly near: number },
): boolean {
  const { tokens, text } = flow;
  if (links?.has(tokens.hash[at + 1] as number)) {
    // at < near
    const first = is(flow, at + 2, ARTICLES) ? at + 3 : at + 2;
    return near === first || (near > first && !isCapital(flow, near));
  }
  if (genitives && isCapital(flow, near)) {
    return isAllCaps(flow, near) || GENITIVE.test(wordAt(flow, near));
  }
  const last = foldedToken(text, tokens, near);
  if (genitives) return genitives.test(last);
  return near === at + 1 && adjective !== undefined && !isCapital(flow, near) && adjective.test(last);
}
