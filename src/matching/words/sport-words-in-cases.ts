import { type WordClass, words } from './word-class.ts';

/*
 * Words of sport in the cases of Polish, Russian and Ukrainian, and a few of German and French: stems, and what follows them.
 */

function inCases(stems: string, endings: string): string {
  const all = ['', ...endings.split(' ')];
  return stems
    .split(' ')
    .flatMap((stem) => all.map((ending) => stem + ending))
    .join(' ');
}

/** Words that only sport uses. */
export const SPORT_WORDS_IN_CASES: WordClass = words(`
  ${inCases('piłkarz bramkarz selekcjoner półfinał ćwierćfinał mundial', 'a u e em y ów ami ach iem')}
  ${inCases('piłkarsk', 'i a ie iej iego ich im')}
  ${inCases('baraż', 'e u y ach')}
  ${inCases('футбол футболист футболіст вратар воротар полуфинал півфінал четвертьфинал чвертьфінал мундиал мундіал', 'а у е і ом ем и ы ов ів ам ами ах ь я ю ей')}
  ${inCases('футбольн', 'ый ий ая а ое е ого ому ой ої ую у ом ым ым их ых ими')}
  ${inCases('сборн збірн', 'ая а ой ої ую у ою ые і ых их')}
  ${inCases('забил', 'а и')} забив забила забили
  nationalelf nationalmannschaft nationaltrainer bundestrainer länderspiel länderspiele gruppenphase elfmeter
  sélectionneur sélectionneurs footballeurs buteurs
`);

/** Words that are at home elsewhere too. */
export const WEAK_SPORT_WORDS_IN_CASES: WordClass = words(`
  ${inCases('mecz', 'u e em ów ach ami')}
  ${inCases('gol', 'a e i em')}
  ${inCases('trener', 'a em zy owi')}
  ${inCases('reprezentacj', 'a i ę ą')}
  ${inCases('kadr', 'a y ę ą')}
  ${inCases('mistrzostw', 'a ach')}
  ${inCases('turniej', 'u e')}
  ${inCases('eliminacj', 'e i ach')} losowanie losowania losowaniu
  ${inCases('матч', 'а у ем е і и ей ів ам ами ах')}
  ${inCases('гол', 'а ы и ов ів')}
  ${inCases('тренер', 'а у ом ы и')}
  ${inCases('чемпионат чемпіонат', 'а у ом е і')}
  ${inCases('финал фінал', 'а у е і')}
  ${inCases('турнир турнір', 'а у е і')} отборе отбора відборі відбору ничью нічию
  weltmeisterschaft europameisterschaft weltmeister europameister
  matchs tournoi
`);
