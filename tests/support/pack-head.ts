import type { PackHead } from '../../src/pack-import/format/pack-schema.ts';

/** What a pack file needs beside its records. */
export const PACK_HEAD: PackHead = {
  format: 'backgrounder-pack',
  version: 1,
  id: 'mine',
  title: 'My pack',
  author: 'A Reader',
  licence: 'CC0',
  date: '2026-11-20',
};
