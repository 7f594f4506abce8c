/** What a pack file may hold: enough for every pack that somebody has written by hand, little enough to check at once. */
export const LIMITS = {
  /** Bytes of the file, checked before it is read. */
  fileBytes: 20_000_000,
  records: 50_000,
  namesARecord: 50,
  /** Characters of a name; one letter is no name. */
  shortestName: 2,
  longestName: 120,
  /** Characters of any text. */
  longestText: 2_000,
  /** Items of any other list in a record. */
  listItems: 200,
  sources: 5_000,
  /** How deep lists and objects may lie in each other, the file itself counted. */
  depth: 8,
  /** Columns of a table. */
  columns: 200,
  /** Packs that a reader may have beside the one that is shipped, and their bytes in all. */
  packs: 20,
  allPacksBytes: 100_000_000,
} as const;

/** More problems than these tell nobody more. */
export const MOST_PROBLEMS = 100;
