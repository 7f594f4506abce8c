import * as v from 'valibot';
import { derivedIds } from '../format/derived-id.ts';
import { LIMITS } from '../format/limits.ts';
import { PACK_FORMAT, PACK_VERSION, SHIPPED_PACK } from '../format/pack-format.ts';
import type { Outcome } from '../format/pack-problem.ts';
import {
  type PackFile,
  type PackHead,
  type PackRecord,
  packHeadSchema,
  packRecordSchema,
} from '../format/pack-schema.ts';
import { checkRecord } from './check-record.ts';
import { cleanText } from './clean-text.ts';
import { excerpt, shortened } from './excerpt.ts';
import { isObject } from './is-object.ts';
import type { Path } from './json-places.ts';
import { ProblemList, type ReadFrom } from './problem-list.ts';
import { problemOfIssue } from './problem-of-issue.ts';
import { hasPunycodeHost, safeLink } from './safe-link.ts';

type RawRecord = v.InferOutput<typeof packRecordSchema>;

/**
 * Checks a value, however it was written, as a pack file: cleans its texts, takes it by the strict schema, leaves out
 * unsafe links, and checks what no schema sees. All or nothing.
 */
export function readPackValue(raw: unknown, from: ReadFrom): Outcome<PackFile> {
  return new ValueReader(raw, from).read();
}

class ValueReader {
  private readonly problems: ProblemList;
  private readonly warnings: ProblemList;
  private readonly raw: unknown;

  constructor(raw: unknown, from: ReadFrom) {
    this.raw = raw;
    const nameOf = (index: number) => nameOfRecord(raw, index);
    this.problems = new ProblemList(from, nameOf);
    this.warnings = new ProblemList(from, nameOf);
  }

  read(): Outcome<PackFile> {
    const { raw } = this;
    if (!this.isThisFormat(raw)) return this.refused();
    const { records: rawRecords, ...rawHead } = raw;
    const head = this.take(packHeadSchema, this.clean(rawHead, []), []);
    if (head?.id === SHIPPED_PACK) this.problems.add('reserved-id', [head.id], ['id']);
    const records = this.records(rawRecords);
    if (!head || !this.problems.isEmpty) return this.refused();
    const { $schema: _, ...shownHead } = head;
    const file = { ...this.withSafeSources(shownHead), records: this.withIds(records, head.id) };
    this.checkWhole(file);
    if (!this.problems.isEmpty) return this.refused();
    return { ok: true, value: file, warnings: this.warnings.told() };
  }

  private refused(): Outcome<never> {
    return { ok: false, problems: this.problems.told() };
  }

  private isThisFormat(raw: unknown): raw is Readonly<Record<string, unknown>> {
    if (!isObject(raw)) this.problems.add('expected-object', [excerpt(raw)], []);
    else if (raw.format !== PACK_FORMAT)
      this.problems.add('not-a-pack', [], 'format' in raw ? ['format'] : []);
    else if (raw.version === undefined) this.problems.add('missing-field', ['version'], []);
    else if (raw.version !== PACK_VERSION) {
      const isNewer = typeof raw.version === 'number' && raw.version > PACK_VERSION;
      const params = [String(PACK_VERSION), excerpt(raw.version)];
      this.problems.add(isNewer ? 'newer-version' : 'wrong-version', isNewer ? params.reverse() : params, [
        'version',
      ]);
    }
    return this.problems.isEmpty;
  }

  private records(raw: unknown): readonly RawRecord[] {
    const path = ['records'];
    if (raw === undefined) this.problems.add('missing-field', ['records'], []);
    else if (!Array.isArray(raw)) this.problems.add('expected-list', [excerpt(raw)], path);
    else if (raw.length === 0) this.problems.add('no-records', [], path);
    else if (raw.length > LIMITS.records)
      this.problems.add('too-many', [LIMITS.records, raw.length].map(String), path);
    else return raw.flatMap((one, i) => this.record(one, i) ?? []);
    return [];
  }

  private record(raw: unknown, index: number): RawRecord | undefined {
    const path: Path = ['records', index];
    if (!isObject(raw)) {
      this.problems.add('expected-object', [excerpt(raw)], path);
      return undefined;
    }
    const record = this.take(packRecordSchema, this.clean(raw, [...path]), path);
    if (!record) return undefined;
    for (const { code, params, path: below } of checkRecord(record))
      this.problems.add(code, params, [...path, ...below]);
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
      this.problems.add('too-many', [mostItems(path), raw.length].map(String), path);
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
    if (isName) this.warnings.add('hidden-in-name', [shortened(text), String(removed)], path);
    else this.warnings.add('hidden-in-text', [String(removed)], path);
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
      this.problems.add(code, params, [...path, ...below]);
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
    if (!isSafe) this.warnings.add('link-left-out', [shortened(address)], path);
    else if (hasPunycodeHost(address)) this.warnings.add('punycode-host', [shortened(address)], path);
    return isSafe;
  }

  /** Records without an id get one of their own name; an id that is written stays, and must be the only one. */
  private withIds(records: readonly RawRecord[], pack: string): PackRecord[] {
    const taken = new Map<string, number>();
    records.forEach(({ id }, i) => {
      if (id === undefined) return;
      const first = taken.get(id);
      if (first === undefined) taken.set(id, i);
      else this.problems.add('double-id', [id, String(first + 1)], ['records', i, 'id']);
    });
    const idOf = derivedIds(pack, taken);
    return records.map((record) => ({ ...record, id: record.id ?? idOf(record) }));
  }

  /** What only the whole file shows: whether what records name is there. */
  private checkWhole({ records, sources = [] }: PackFile): void {
    const known = new Set<string>();
    sources.forEach(({ id }, i) => {
      if (known.has(id)) this.problems.add('double-source', [id], ['sources', i, 'id']);
      known.add(id);
    });
    const there = { records: new Set(records.map(({ id }) => id)), sources: known };
    records.forEach((record, i) => {
      this.checkNamed(record, ['records', i], there);
    });
  }

  /** A source that is not there is a problem; a record only leads nowhere. */
  private checkNamed(record: PackRecord, path: Path, there: There): void {
    const expectSources = (named: readonly string[] | undefined, ...below: Path) => {
      const lost = named?.find((id) => !there.sources.has(id));
      if (lost !== undefined) this.problems.add('unknown-source', [lost], [...path, ...below, 'sources']);
    };
    expectSources(record.sources);
    record.claims?.forEach(({ sources, of }, i) => {
      expectSources(sources, 'claims', i);
      if (of !== undefined && !there.records.has(of))
        this.warnings.add('claim-about-nobody', [of], [...path, 'claims', i, 'of']);
    });
    record.events?.forEach(({ sources }, i) => {
      expectSources(sources, 'events', i);
    });
    record.relations?.forEach(({ to }, i) => {
      if (!there.records.has(to))
        this.warnings.add('relation-to-nobody', [to], [...path, 'relations', i, 'to']);
    });
  }
}

/** The ids that a file has. */
interface There {
  readonly records: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** As its author wrote it; undefined where that is no name. */
function nameOfRecord(raw: unknown, index: number): string | undefined {
  const records = isObject(raw) && Array.isArray(raw.records) ? raw.records : [];
  const record: unknown = records[index];
  return isObject(record) && typeof record.name === 'string' ? cleanText(record.name).text : undefined;
}

/** How many items the list may have that a path leads to. */
function mostItems([list, , field]: Path): number {
  if (list !== 'records') return LIMITS.sources;
  return field === 'names' ? LIMITS.namesARecord : LIMITS.listItems;
}
