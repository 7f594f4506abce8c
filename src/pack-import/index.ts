export { type CompileStep, compilePackFile, finishedEntities } from './compiling/compile-pack-file.ts';
export { packInfo } from './compiling/to-source.ts';
export { readWords, type Words } from './compiling/words.ts';
export { LIMITS } from './format/limits.ts';
export { otherNames } from './format/other-names.ts';
export { packIdOf } from './format/pack-id-of.ts';
export {
  type Outcome,
  type PackProblem,
  problemKey,
} from './format/pack-problem.ts';
export type { PackFile, PackRecord } from './format/pack-schema.ts';
export { ownIdOf, packOfId, uniqueId } from './format/unique-id.ts';
export { changedParts } from './preview/changed-parts.ts';
export { type ChangedField, comparePacks, type PackChanges } from './preview/compare-packs.ts';
export { isSameEntity, mergeKeys } from './preview/merge-keys.ts';
export {
  type PackPreview,
  type PreviewContext,
  previewPack,
} from './preview/preview-pack.ts';
export { decodeText, refuseSize } from './reading/decode-text.ts';
export { readPack, readPackText } from './reading/read-pack.ts';
export {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnMapping,
  guessMapping,
  mapColumns,
  type TableHead,
} from './tables/map-columns.ts';
export { DELIMITERS, type Delimiter, readCsv, type Table } from './tables/read-csv.ts';
export { exportCsv, exportJson, packOfSource } from './writing/export-pack.ts';
export { choicesPack, draftPack } from './writing/own-packs.ts';
