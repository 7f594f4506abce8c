export { changedParts } from './changed-parts.ts';
export { type ChangedField, comparePacks, type PackChanges } from './compare-packs.ts';
export { type CompileStep, compilePackFile, finishedEntities } from './compile-pack-file.ts';
export { decodeText, refuseSize } from './decode-text.ts';
export { exportCsv, exportJson } from './export-pack.ts';
export { LIMITS } from './limits.ts';
export {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnMapping,
  guessMapping,
  mapColumns,
  type TableHead,
} from './map-columns.ts';
export { isSameEntity, mergeKeys } from './merge-keys.ts';
export { choicesPack, draftPack } from './own-packs.ts';
export { packIdOf } from './pack-id-of.ts';
export {
  type Outcome,
  type PackProblem,
  problemKey,
} from './pack-problem.ts';
export type { PackFile, PackRecord } from './pack-schema.ts';
export {
  type PackPreview,
  type PreviewContext,
  previewPack,
} from './preview-pack.ts';
export { DELIMITERS, type Delimiter, readCsv, type Table } from './read-csv.ts';
export { readPack, readPackText } from './read-pack.ts';
export { packInfo } from './to-source.ts';
export { readWords, type Words } from './words.ts';
