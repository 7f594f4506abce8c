import { fold } from '../../pack/index.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Surnames, given names and titles that are also names of places in the tables: by themselves they are seldom the
 * place. Names of people in the pack are known without this list.
 */
const NAMES = words(`
  adama adana amara anju arad armavir ata bako balta bam bama bara barda bari bay bender beni bermejo berna bo boda
  bogo bogue bohuslav bolivar boma bonga bor brittany brody buchanan buta cairns caldas cali carlos carnot cesar
  charlotte colima colon concepcion constantine cordoba coro dania dawei delgado delmas delta demba diana dina dolores
  dominika dora douglas duran elista eloy emerson engels farah felix franca francis galicia galle gaya genet georgetown
  gloria gori guerrero hama hamilton harar harari harper hermosillo hesse hidalgo hinche holguin imam irma isabela
  jamestown jardin jasim jeremie jinka jos kaduna kaka kalush kandy kano kara karin karina kati kaya keren kingston
  kingstown kita konni kosti lamin lara laredo larissa leer leticia lida linden lorena lyman magdalena male malte mana
  manga manta maria mariana marina marion mary masaya maurice mauricio medina mendi mercedes merida minna miranda
  misawa mojo mon monroe montero montserrat mora morales mori moron moroni mudon mulhouse mus nadi nakamura namie nancy
  nassau natal navarre nesher nola obama ocampo ocana olga orel orlando ota oviedo palma paola paz pedernales perez
  philip pinar plymouth punch ramadi ramla rania reni rivera roman rosa rota ruiz sahar saki salem salta salvador samar
  san santa santander santiago santos sari sava seke selma shoham silva sinah sofia sofya soma stanley suarez sucre
  surman taiz takahashi tamale tamra tanaka tanta teresa tete toledo tolima trinidad trujillo tula ubon uri valencia
  vargas vera veracruz victoria vinh virginie vitoria wamba warnes warren waterloo wau yala yamagata yamaguchi yamamoto yamato
  yei yola zamora zaria zulia энгельс владимир
`);

/** Dishes, animals, peoples, clubs and beginnings of sentences that are not in the list of common English words. */
const WORDS = words(`
  afar amhara bimbo cayenne chade chihuahua dominique granada guadalupe marche norfolk pemba ganja lazio mongo piedmont sidama tabasco talas ternate
  бар броды буда горное городок грозный долина изюм красный курган лиман лозовая малин остров ровно сарны смела счастье
  шахты бровари городок золоте ізюм долина лиман покров рівне сміла судак щастя
`);

const LONGER = ['Lázaro Cárdenas', 'Benito Juárez', 'Presidente Prudente', 'Saint-Pierre'];

const ALL = new Set([...NAMES, ...WORDS, ...LONGER].map(fold));

/** Whether a folded name is one of a person or thing first, and of the place only beside a cue. */
export function isPersonalName(folded: string): boolean {
  return ALL.has(folded);
}
