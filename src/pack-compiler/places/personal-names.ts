import { fold } from '../../pack/index.ts';

/**
 * Surnames, given names and titles that are also names of places in the tables: by themselves they are seldom the
 * place. Names of people in the pack are known without this list.
 */
const NAMES = new Set(
  `
  adana amara anju arad armavir ata bako balta bam bama bara bari barda bay bender beni bermejo berna bo boda bogo
  bogue bohuslav boma bonga bor brittany brody buchanan buta caldas cali carlos carnot cesar charlotte colima colon
  concepcion constantine cordoba coro dania dawei delgado delmas delta demba diana dina dolores dominika dora douglas
  duran durango elista engels emerson eloy farah felix franca francis galicia galle gaya genet gloria gori guerrero
  hama hamilton harar harari harper hermosillo hidalgo hinche holguin imam irma isabela jardin jasim jeremie jinka jos
  kaduna kaka kalush kano kara karin karina kati kaya keren kita kosti lara laredo lara larissa leer leon leticia lida
  linden lorena lyman magdalena male malte mana manga manta maria mariana marina marion mary masaya maurice mauricio
  medina mendi mercedes merida minna miranda misawa mojo mon monroe montana montero montserrat mora morales mori moron
  mudon mulhouse mus nadi nakamura natal navarre nesher nancy nola obama ocana ocampo olga orlando ota oviedo palma
  paola paz pedernales perez philip pinar punch ramadi ramla rania reni rivera roman rosa rosario rota ruiz sahar saki
  salem salta salvador samar san santa santander santiago santos sari sava seke selma shakhty shoham sidon silva sinah
  sofia sofya soma sucre suarez surman taiz takahashi tamale tamra tanaka tanta teresa tete toledo tolima trinidad
  trujillo tula tyre ubon uri valencia vargas vera veracruz victoria vinh vitoria wamba warnes warren waterloo wau yala
  yamaguchi yamagata yamamoto yamato yei yola zamora zaria zulia
`
    .trim()
    .split(/\s+/)
    .map(fold),
);

export function isPersonalName(folded: string): boolean {
  return NAMES.has(folded);
}
