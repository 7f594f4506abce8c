import type { ColumnField } from '../../../../../pack-import/index.ts';
import type { MessageKey } from '../../../../i18n/translate.ts';

const COLUMN_MESSAGES = {
  name: 'columnName',
  aliases: 'columnAliases',
  kind: 'columnKind',
  gloss: 'columnGloss',
  label: 'columnLabel',
  background: 'columnBackground',
  link: 'columnLink',
  reference: 'columnReference',
  country: 'columnCountry',
  adjectives: 'columnAdjectives',
  place: 'columnPlace',
  latitude: 'columnLatitude',
  longitude: 'columnLongitude',
  from: 'columnFrom',
  to: 'columnTo',
  familiarity: 'columnFamiliarity',
  cues: 'columnCues',
  id: 'columnId',
} as const satisfies Record<ColumnField, MessageKey>;

/** What a column says, in the reader's words: "who or what it is" of `gloss`. */
export function columnMessage(field: ColumnField): MessageKey {
  return COLUMN_MESSAGES[field];
}
