import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_NONE, GAP_PUNCTUATION, GAP_SPACE } from '../../../pack/index.ts';
import { officeBefore } from '../../words/offices.ts';
import { hanTitleBefore, TITLES } from '../../words/titles.ts';
import { words } from '../../words/word-class.ts';
import { byLanguage, type InLanguage } from '../by-language.ts';
import type { ContextRule } from '../context-rule.ts';

/** A comma after a title leaves it one. */
export const AFTER_TITLE = [GAP_NONE, GAP_SPACE, GAP_HYPHEN, GAP_ABBREVIATION, GAP_PUNCTUATION];

/** The name of who holds it begins behind it, so that no later rule speaks. */
const OFFICES: readonly InLanguage[] = [
  ['de', undefined, 'Das sagte CDU-Chef [Putin] gestern.', 'Das sagte CDU-Wähler [Putin] gestern.'],
  ['nl', undefined, 'Dat zei PVV-leider [Putin] gisteren.', 'Dat zei PVV-kiezer [Putin] gisteren.'],
  ['sv', undefined, 'Det sade statsminister [Putin] idag.', 'Det sade väljaren [Putin] idag.'],
  ['fr', undefined, 'Le chef de la diplomatie [Putin] arrive.', 'Le fils de la boulangère [Putin] arrive.'],
  [
    'it',
    undefined,
    'Ha parlato il capo dello Stato [Putin] ieri.',
    'Ha parlato il figlio dello zio [Putin] ieri.',
  ],
  ['es', undefined, 'Habló el homólogo colombiano [Putin] ayer.', 'Habló el homólogo con [Putin] ayer.'],
  ['pt', undefined, 'Falou o ministro da Fazenda [Putin] ontem.', 'Falou o filho da Fazenda [Putin] ontem.'],
  ['pl', undefined, 'Przyjechał szef [Putin] dzisiaj.', 'Przyjechał syn [Putin] dzisiaj.'],
  ['ru', undefined, 'Прибыл генсек НАТО [Putin] сегодня.', 'Прибыл генсек без [Putin] сегодня.'],
  ['uk', undefined, 'Прибув очільник МЗС [Putin] сьогодні.', 'Прибув очільник без [Putin] сьогодні.'],
  ['tr', undefined, 'Bugün ABD Başkanı [Putin] geldi.', 'Bugün ABD ile [Putin] geldi.'],
];

/** Words that are other words, or initials, in other languages. The name begins behind them as well. */
const HONORIFICS_BY_LANGUAGE: readonly InLanguage[] = [
  ['de', 'herr herrn frau', 'Das sagte Herr [Putin] gestern.', 'Das sagte Otto [Putin] gestern.'],
  ['nl', 'heer mevrouw', 'Dat zei de heer [Putin] gisteren.', 'Dat zei de rijke [Putin] gisteren.'],
  ['fr', 'm mm mme mmes mlle', '« M. [Putin] a tort. »', '« N. [Putin] a tort. »'],
  ['it', 'signor signora', 'Il signor [Putin] parla.', 'Il povero [Putin] parla.'],
  ['es', 'señor señora sr sra don doña', 'El Sr. [Putin] habla.', 'El rico [Putin] habla.'],
  ['pt', 'senhor senhora sr sra', 'O Sr. [Putin] fala.', 'O rico [Putin] fala.'],
  ['pl', 'pan pana panu panem pani', 'Pan [Putin] mówi.', 'Otto [Putin] mówi.'],
];

/** A title, an office or a courtesy before the name. */
export const TITLES_ON_LEFT: readonly ContextRule[] = [
  {
    words: TITLES,
    gap: AFTER_TITLE,
    means: ['TITLE_BESIDE'],
    andMore: true,
    example: 'They met President [Putin] again.',
    counterExample: 'They met singer [Putin] again.',
  },
  {
    gap: AFTER_TITLE,
    if: ({ flow, span }) => hanTitleBefore(flow, span.first) !== undefined,
    means: ['TITLE_BESIDE'],
    andMore: true,
    example: '总统[Putin]',
    counterExample: '北京[Putin]',
  },
  ...byLanguage(OFFICES, {
    gap: [GAP_SPACE],
    kinds: ['person'],
    if: ({ flow, span }) => officeBefore(flow, span.first) !== undefined,
    means: ['TITLE_BESIDE'],
  }),
  {
    words: words('mr mrs ms miss'),
    gap: AFTER_TITLE,
    means: ['HONORIFIC_BEFORE'],
    andMore: true,
    example: 'They met Mr [Putin] again.',
    counterExample: 'They met Dr [Putin] again.',
  },
  ...byLanguage(HONORIFICS_BY_LANGUAGE, {
    gap: [GAP_SPACE, GAP_ABBREVIATION],
    means: ['HONORIFIC_BEFORE'],
  }),
];
