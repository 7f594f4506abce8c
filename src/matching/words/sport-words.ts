import { SPORT_WORDS_IN_CASES, WEAK_SPORT_WORDS_IN_CASES } from './sport-words-in-cases.ts';
import { anyOf, words } from './word-class.ts';

/** Words that only sport uses. */
export const SPORT_WORDS = anyOf(
  SPORT_WORDS_IN_CASES,
  words(`
  striker strikers goalkeeper goalkeepers midfielder midfielders midfield footballer footballers football soccer rugby
  cricket cricketer cricketers basketball baseball hockey tennis volleyball handball wicket wickets innings batsman batsmen
  batter batters bowled bowler bowlers hattrick semifinal semifinals quarterfinal quarterfinals semis scored scorer scorers
  scoreline goalless teammate teammates kickoff touchdown quarterback pitcher homered inning matchday fifa uefa olympic
  olympics medallist medalist coached playoff playoffs qualifier qualifiers fixture fixtures defender defenders cup cups
  winger wingers fullback scrum scrums lineout batting bowling spinner spinners seamer seamers unbeaten shootout halftime
  strokemaker goalscorer goalscorers goalkeeping offside sprinter sprinters relay decathlon heptathlon freestyle breaststroke
  velodrome peloton knockouts finalists regatta slalom biathlon skater skaters gymnast gymnasts
  fußball bundesliga stürmer torhüter torwart achtelfinale viertelfinale halbfinale spieltag champions
  calciomercato calciatore allenatore attaccante centrocampista difensore scudetto semifinale semifinali ottavi
  fútbol futbolista delantero centrocampista goleador goles liguilla octavos semifinales fichaje fichajes
  footballeur buteur demi-finale huitièmes futebol goleiro zagueiro gols semifinais
  нападающий нападник полузащитник півзахисник
  napastnik pomocnik
`),
);

/** Words that are at home elsewhere too, if not in elections: one alone tells nothing. */
export const WEAK_SPORT_WORDS = anyOf(
  WEAK_SPORT_WORDS_IN_CASES,
  words(`
  coach coaches captain captains captained team teams squad squads match matches goal goals player players game games
  beat beats thrashed tournament league season penalty penalties substitute substitutes champion champions championship
  championships title titles trophy stadium medal medals
  trainer mannschaft liga tor tore match partita gol squadra campionato stadio juve juventus entrenador gol equipo copa
  entraîneur équipe championnat treinador equipe campeonato лиги лиге
`),
);

/** Sports, leagues and people of sport that one sentence may name in passing: they count over a whole document. */
export const NAMES_OF_SPORT = words(`
  boxing boxer boxers heavyweight golf golfer golfers cyclist cyclists skier skiers skiing swimmer swimmers athletics
  wrestler wrestlers wrestling umpire umpires afcon equaliser equalizer bundesliga nba nfl mlb nhl ipl odi odis
  t20 t20i t20is usmnt uswnt
`);

/** What a report is full of and others use as well: the same. */
export const REPORT_WORDS = words(`
  referee referees overs stumps runs selectors stoppage cycling knockout qualifying qualify qualified finals podium premiership
  club clubs fans sport sports sporting racing athlete athletes debut underdogs rematch bracket standings
`);

/** What a report on sport has few of: words of what a state does. */
export const POLITICAL_WORDS = words(`
  government governments minister ministers ministry parliament president election elections lawmakers senate regime
  dictator dictators embassy visa visas border borders airspace diplomatic diplomats treaty sanctions tariffs economy
  war invasion invaded troops military soldiers missile missiles rocket rockets drone drones ceasefire hostage hostages
  police prisoner prisoners killed killing dead gunmen shooting terrorist terrorists protesters protesting
  refugees migrants immigration minorities tensions ebola virus outbreak travelers travellers
`);
