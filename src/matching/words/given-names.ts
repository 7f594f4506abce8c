import { words } from './word-class.ts';

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
