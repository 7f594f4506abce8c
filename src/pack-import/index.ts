export { changedParts } from './changed-parts.ts';
export { type ChangedField, type ChangedRecord, comparePacks, type PackChanges } from './compare-packs.ts';
export { type CompileStep, compilePackFile } from './compile-pack-file.ts';
export { decodeText, refuseSize } from './decode-text.ts';
export { exportCsv, exportJson } from './export-pack.ts';
export { LIMITS } from './limits.ts';
export {
  COLUMN_FIELDS,
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
  type ProblemCode,
  type ProblemKey,
  problemKey,
} from './pack-problem.ts';
export type { PackFile, PackHead, PackRecord } from './pack-schema.ts';
export {
  type Clash,
  type KnownPack,
  type PackPreview,
  type PreviewContext,
  previewPack,
} from './preview-pack.ts';
export { DELIMITERS, type Delimiter, readCsv, type Table, type TableRead } from './read-csv.ts';
export { readPack, readPackText } from './read-pack.ts';
export { packInfo } from './to-source.ts';
export { readWords, type Words } from './words.ts';
