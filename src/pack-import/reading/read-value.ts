import * as v from 'valibot';
import { derivedIds } from '../format/derived-id.ts';
import { LIMITS, MOST_PROBLEMS } from '../format/limits.ts';
import { PACK_FORMAT, PACK_VERSION, SHIPPED_PACK } from '../format/pack-format.ts';
import type { Outcome, PackProblem, ProblemCode } from '../format/pack-problem.ts';
import {
  type PackFile,
  type PackHead,
  type PackRecord,
  packHeadSchema,
  packRecordSchema,
} from '../format/pack-schema.ts';
import { checkRecord } from './check-record.ts';
import { cleanText } from './clean-text.ts';
import { excerpt, isObject, shortened } from './excerpt.ts';
import type { Path } from './json-places.ts';
import { problemOfIssue } from './problem-of-issue.ts';
import { hasPunycodeHost, safeLink } from './safe-link.ts';

/** How a value that was read from a file is traced back to it. */
export interface ReadFrom {
  readonly file: string;
  /** The line of what a path leads to, from 1; undefined where the file has none. */
  readonly lineOf: (path: Path) => number | undefined;
}

type RawRecord = v.InferOutput<typeof packRecordSchema>;

/**
 * Checks a value, however it was written, as a pack file: cleans its texts, takes it by the strict schema, leaves out
 * unsafe links, and checks what no schema sees. All or nothing.
 */
export function readPackValue(raw: unknown, from: ReadFrom): Outcome<PackFile> {
  return new ValueReader(from).read(raw);
}

class ValueReader {
  private readonly problems: PackProblem[] = [];
  private readonly warnings: PackProblem[] = [];
  private readonly left = { problems: 0, warnings: 0 };
  private readonly from: ReadFrom;
  /** Name of the record that is being read. */
  private current: string | undefined;

  constructor(from: ReadFrom) {
    this.from = from;
  }

  read(raw: unknown): Outcome<PackFile> {
    if (!this.isThisFormat(raw)) return this.refuse();
    const { records: rawRecords, ...rawHead } = raw;
    const head = this.take(packHeadSchema, this.clean(rawHead, []), []);
    if (head?.id === SHIPPED_PACK) this.note('reserved-id', [head.id], ['id']);
    const records = this.records(rawRecords);
    if (!head || this.problems.length > 0) return this.refuse();
    const { $schema: _, ...shownHead } = head;
    const file = { ...this.withSafeSources(shownHead), records: this.withIds(records, head.id) };
    this.checkWhole(file);
    if (this.problems.length > 0) return this.refuse();
    return { ok: true, value: file, warnings: this.counted(this.warnings, this.left.warnings) };
  }

  private isThisFormat(raw: unknown): raw is Readonly<Record<string, unknown>> {
    if (!isObject(raw)) this.note('expected-object', [excerpt(raw)], []);
    else if (raw.format !== PACK_FORMAT) this.note('not-a-pack', [], 'format' in raw ? ['format'] : []);
    else if (raw.version === undefined) this.note('missing-field', ['version'], []);
    else if (raw.version !== PACK_VERSION) {
      const isNewer = typeof raw.version === 'number' && raw.version > PACK_VERSION;
      const params = [String(PACK_VERSION), excerpt(raw.version)];
      this.note(isNewer ? 'newer-version' : 'wrong-version', isNewer ? params.reverse() : params, [
        'version',
      ]);
    }
    return this.problems.length === 0;
  }

  private records(raw: unknown): readonly RawRecord[] {
    const path = ['records'];
    if (raw === undefined) this.note('missing-field', ['records'], []);
    else if (!Array.isArray(raw)) this.note('expected-list', [excerpt(raw)], path);
    else if (raw.length === 0) this.note('no-records', [], path);
    else if (raw.length > LIMITS.records)
      this.note('too-many', [LIMITS.records, raw.length].map(String), path);
    else return raw.flatMap((one, i) => this.record(one, i) ?? []);
    return [];
  }

  private record(raw: unknown, index: number): RawRecord | undefined {
    const path: Path = ['records', index];
    if (!isObject(raw)) {
      this.note('expected-object', [excerpt(raw)], path);
      return undefined;
    }
    this.current = typeof raw.name === 'string' ? cleanText(raw.name).text : undefined;
    const record = this.take(packRecordSchema, this.clean(raw, [...path]), path);
    if (!record) return undefined;
    for (const { code, params, path: below } of checkRecord(record))
      this.note(code, params, [...path, ...below]);
    if (record.link === undefined || this.isSafe(record.link, [...path, 'link'])) return record;
    const { link: _, ...rest } = record;
    return rest;
  }

  /** A value with its texts cleaned and without `-0`; itself where nothing changes. Depth is bounded by the scan. */
  private clean(raw: unknown, path: (string | number)[]): unknown {
    if (typeof raw === 'string') return this.cleanOne(raw, path);
    if (raw === 0) return 0;
    if (typeof raw !== 'object' || raw === null) return raw;
    const isList = Array.isArray(raw);
    // Told here: the schema would first look at all of a million items.
    if (isList && raw.length > mostItems(path)) {
      this.note('too-many', [mostItems(path), raw.length].map(String), path);
      return [];
    }
    const changed: [string, unknown][] = [];
    for (const [key, item] of Object.entries(raw)) {
      // One path for all, for there are millions of texts and few to warn of.
      path.push(isList ? Number(key) : key);
      const cleaned = this.clean(item, path);
      if (!Object.is(cleaned, item)) changed.push([key, cleaned]);
      path.pop();
    }
    if (changed.length === 0) return raw;
    const all = { ...raw, ...Object.fromEntries(changed) };
    return isList ? Object.values(all) : all;
  }

  private cleanOne(raw: string, path: Path): string {
    // Far too long anyway: the schema refuses it.
    if (raw.length > LIMITS.longestText * 2) return raw;
    const { text, removed } = cleanText(raw);
    if (removed === 0) return text;
    const isName = path[2] === 'name' || path[2] === 'names';
    if (isName) this.warn('hidden-in-name', [shortened(text), String(removed)], path);
    else this.warn('hidden-in-text', [String(removed)], path);
    return text;
  }

  private take<S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    path: Path,
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const { code, params, path: below } = problemOfIssue(issue);
      this.note(code, params, [...path, ...below]);
    }
    return undefined;
  }

  private withSafeSources(head: PackHead): PackHead {
    if (!head.sources) return head;
    const sources = head.sources.map((source, i) => {
      const { url, ...rest } = source;
      return url === undefined || this.isSafe(url, ['sources', i, 'url']) ? source : rest;
    });
    return { ...head, sources };
  }

  private isSafe(address: string, path: Path): boolean {
    const isSafe = safeLink(address) !== undefined;
    if (!isSafe) this.warn('link-left-out', [shortened(address)], path);
    else if (hasPunycodeHost(address)) this.warn('punycode-host', [shortened(address)], path);
    return isSafe;
  }

  /** Records without an id get one of their own name; an id that is written stays, and must be the only one. */
  private withIds(records: readonly RawRecord[], pack: string): PackRecord[] {
    const taken = new Map<string, number>();
    records.forEach(({ id, name }, i) => {
      if (id === undefined) return;
      const first = taken.get(id);
      if (first === undefined) taken.set(id, i);
      else this.note('double-id', [id, String(first + 1)], ['records', i, 'id'], name);
    });
    const idOf = derivedIds(pack, taken);
    return records.map((record) => ({ ...record, id: record.id ?? idOf(record) }));
  }

  /** What only the whole file shows: whether what records name is there. */
  private checkWhole({ records, sources = [] }: PackFile): void {
    const ids = new Set(records.map(({ id }) => id));
    const known = new Set<string>();
    sources.forEach(({ id }, i) => {
      if (known.has(id)) this.note('double-source', [id], ['sources', i, 'id']);
      known.add(id);
    });
    records.forEach((record, i) => {
      const expectSources = (named: readonly string[] | undefined, ...below: Path) => {
        const lost = named?.find((id) => !known.has(id));
        if (lost !== undefined)
          this.note('unknown-source', [lost], ['records', i, ...below, 'sources'], record.name);
      };
      expectSources(record.sources);
      record.claims?.forEach((claim, c) => {
        expectSources(claim.sources, 'claims', c);
      });
      record.events?.forEach((event, e) => {
        expectSources(event.sources, 'events', e);
      });
      record.relations?.forEach(({ to }, r) => {
        if (!ids.has(to))
          this.warn('relation-to-nobody', [to], ['records', i, 'relations', r, 'to'], record.name);
      });
    });
  }

  private note(code: ProblemCode, params: readonly string[], path: Path, record = this.current): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(this.placed(code, params, path, record));
    else this.left.problems++;
  }

  private warn(code: ProblemCode, params: readonly string[], path: Path, record = this.current): void {
    if (this.warnings.length < MOST_PROBLEMS) this.warnings.push(this.placed(code, params, path, record));
    else this.left.warnings++;
  }

  private placed(code: ProblemCode, params: readonly string[], path: Path, record = ''): PackProblem {
    const [list, index, ...rest] = path;
    const isInRecord = list === 'records' && typeof index === 'number';
    const steps = isInRecord ? rest : path;
    const field = steps.map((step) => shortened(String(step))).join('.');
    const who = isInRecord
      ? { index, record: record === '' ? `record ${index + 1}` : shortened(record) }
      : {};
    const line = this.from.lineOf(path);
    const at = line === undefined ? {} : { line };
    return { code, params, file: this.from.file, ...at, ...who, ...(field === '' ? {} : { field }) };
  }

  private refuse(): Outcome<never> {
    return { ok: false, problems: this.counted(this.problems, this.left.problems) };
  }

  private counted(listed: readonly PackProblem[], left: number): readonly PackProblem[] {
    if (left === 0) return listed;
    return [...listed, { code: 'more-problems', params: [String(left)], file: this.from.file }];
  }
}

/** How many items the list may have that a path leads to. */
function mostItems([list, , field]: Path): number {
  if (list !== 'records') return LIMITS.sources;
  return field === 'names' ? LIMITS.namesARecord : LIMITS.listItems;
}
