import { anyOf, words } from './word-class.ts';

/*
 * Common given names, most of them of the press in English. Those that are also places or words of the language are left
 * out: "Will", "Mark", "Grace", "Florence".
 */

export const NAMES_OF_WOMEN = words(`
  abigail adele agnes aisha alexandra alice alison allison amanda amelia amy ana anastasia angela anita ann anna anne
  annette annie audrey barbara beatrice beth betty beverly brenda bridget caitlin carla carol caroline catherine
  cecilia cheryl chloe christina christine claire claudia cynthia daniela deborah debra denise diana diane donna doris
  dorothy edith eileen elaine elena eleanor elizabeth ella ellen emily emma erica erin eva evelyn fatima fiona frances
  francesca gabriela gemma hannah harriet heather heidi helen helena hillary ingrid irene isabel isabella jackie jacqueline
  jane janet janice jennifer jenny jessica jill joan joanna joanne judith judy julia julie juliet kamala karen kate katherine
  kathleen kathryn katie kathy kimberly kristen laura lauren leah leila lillian linda lisa louise lucia lucy lydia
  lynn margaret maria marie marilyn marina marta martha mary maureen megan meghan melania melanie melissa michelle monica nadia nancy
  natalia natalie natasha nicole nina nora olivia olga pamela patricia paula pauline peggy rachel rebecca rachael
  roberta rosemary ruth salma samantha sandra sara sarah sharon sheila shirley sofia sonia sophia sophie stella
  stephanie susan susanne suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina toni valerie vanessa vera
  veronica vicky wanda wendy yasmin yvonne zoe
`);

const MEN = words(`
  aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alexander alexei alfred ali amir andreas andrei
  andrew anthony antoine anton antonio arnold arthur barry ben benjamin bernard bob bobby boris brad bradley brandon
  brett brian bruce bruno bryan cameron carl carlos charles charlie christopher colin connor craig dan daniel
  danny darren dave david dennis derek diego dmitri dmitry dominic donald douglas duncan dylan ed eddie edgar eduardo
  edward edwin emmanuel enrique eric erik ethan eugene evan felix fernando florian francis francisco franz fred
  frederick gabriel gareth gavin george gerald gerard gilbert giorgio giovanni gordon graham greg gregory guillaume
  gustavo hans harold harry hassan hector henry herbert howard hugh hugo hussein ian ibrahim igor isaac ismail ivan
  jacob jake jamal james jared jason javier jeff jeffrey jeremy jerome jerry jesse jim jimmy joe johan johannes john
  johnny jonathan jorge jose josef joseph josh joshua juan julian justin karim karl keith kenneth kevin khalid klaus
  kyle laurence lawrence leo leon leonard liam lloyd louis lucas luis lukas luke malcolm manuel marc marcel marcus
  mario mathew matt matthew maurice max mehmet michael michel miguel mike mikhail milan mohamed mohammad mohammed
  muhammad mustafa nathan neil nicholas nick nigel nikolai noah norman oleg oleksandr oliver omar oscar otto owen
  pablo patrick paul pedro peter phil philip philippe phillip pierre ralph ramon raul raymond richard rick robert
  roberto rodney roger roland ronald ronnie ross roy ryan samuel scott sean sebastian sergei sergio seth shane simon
  stanley stefan stephen steve steven stuart ted theodore thomas tim timothy toby todd tom tommy tony trevor tyler
  vincent vitaly vladimir volodymyr walter wayne wilhelm william willie wolfgang yuri yusuf
`);

const WOMEN_AND_MEN = words(`
  alex andrea ashley chris jamie jan kelly leslie marion nicola robin shannon sidney terry tracy whitney
`);

/** A name after one is somebody's surname. */
export const GIVEN_NAMES = anyOf(NAMES_OF_WOMEN, MEN, WOMEN_AND_MEN);

/** Whose wives are in the news by his surname, rarely anybody's else: the same in full names alone. */
export const NAMES_OF_MEN = anyOf(
  MEN,
  words(`
    barack keir rishi recep bashar bill emir kamal mikheil petro ferdinand jair joko shinzo xi narendra abdelfattah
    hosni saddam muammar nelson cyril slobodan nicolae lindon lyndon dwight winston clement anwar mahathir imran nawaz
    shehbaz pervez ashraf hamid rodrigo olaf helmut willy friedrich jacques nicolas silvio matteo mariano viktor vaclav
    lech jaroslaw andrzej aleksandar janez jens sauli fredrik ulf mark lars kyriakos alexis ehud ariel yitzhak shimon
    naftali yair yasser yahya rafik saad samir
  `),
);
