import * as v from 'valibot';
import { MAX_JSON_LD, MAX_META, MAX_SCRIPTS, MAX_URL } from '../article/index.ts';
import { isPartialDate, KINDS } from '../pack/index.ts';
import { BATCH, MAX_CHANGED, MAX_FLOW_LENGTH, MAX_NAMES, MAX_SENT, MAX_SURFACE } from './request-limits.ts';
import type { AnnotateParams, Envelope, FlowId, WorkerRequests } from './requests.ts';
import { failed, ok, type Result } from './result.ts';

// What the page itself keeps to stands in request-limits.ts; the others lie above what pages need. Both keep a hostile
// message from filling the worker's memory.
/** A request is begun while there is room for one flow more. */
const MAX_ORDER = MAX_SENT + MAX_CHANGED;
const MAX_CHARACTERS = BATCH + MAX_FLOW_LENGTH;
const MAX_ENTITIES = 5_000;
const MAX_HITS = 100;
/** As many as a scan of the page gives at most: a thousand elements, four names each; and a few places. */
const MAX_METAS = 4_000;
const MAX_PLACES = 10;
/** A pack's id and an entity's within it. */
const MAX_ID = 300;
/** Search itself looks at fewer. */
const MAX_QUERY = 1_000;
/** More than may be installed are refused with a reason; this is only what a message may hold. */
const MAX_PACKS = 100;

const entityId = v.pipe(v.string(), v.maxLength(MAX_ID));
const entityIds = v.pipe(v.array(entityId), v.maxLength(MAX_ENTITIES));
const day = v.pipe(v.string(), v.length(10), v.check(isPartialDate, 'not a day'));
const surface = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SURFACE));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const packId = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const said = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const installedPack = v.strictObject({
  info: v.strictObject({
    id: packId,
    title: said,
    author: said,
    licence: said,
    date: said,
    language: v.exactOptional(said),
  }),
  records: count,
  hash,
  bytes: count,
});
const nothing = v.strictObject({});

const texts = (most: number, longest: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(longest))), v.maxLength(most));
const short = v.pipe(v.string(), v.maxLength(MAX_META));
const clues = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(MAX_URL)),
  language: v.exactOptional(short),
  jsonLd: texts(MAX_SCRIPTS, MAX_JSON_LD),
  metas: v.pipe(v.array(v.strictTuple([short, short])), v.maxLength(MAX_METAS)),
  times: texts(MAX_PLACES, MAX_META),
});

// By hand, for these lists have as many elements as the page has paragraphs.
const order = v.pipe(
  v.custom<readonly FlowId[]>(
    (value) => Array.isArray(value) && value.every(isFlowId),
    'not a list of flow numbers',
  ),
  v.maxLength(MAX_ORDER, `more than ${MAX_ORDER} flows`),
);
const changed = v.pipe(
  v.custom<AnnotateParams['changed']>(
    (value) => Array.isArray(value) && value.every(isFlow),
    'not a list of flows',
  ),
  v.maxLength(MAX_CHANGED, `more than ${MAX_CHANGED} flows`),
  v.check(
    (flows) => flows.every(({ text }) => text.length <= MAX_FLOW_LENGTH),
    `a flow has more than ${MAX_FLOW_LENGTH} characters`,
  ),
  v.check(
    (flows) => flows.reduce((sum, { text }) => sum + text.length, 0) <= MAX_CHARACTERS,
    `more than ${MAX_CHARACTERS} characters`,
  ),
);

const PARAMS = {
  annotate: v.strictObject({
    document: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    order,
    changed,
    clues: v.exactOptional(clues),
  }),
  card: v.strictObject({
    entity: entityId,
    articleDate: v.exactOptional(day),
    present: v.exactOptional(entityIds),
  }),
  article: v.strictObject({ entities: entityIds, articleDate: v.exactOptional(day) }),
  unknownNames: v.strictObject({ tab: tabId }),
  foundNames: v.strictObject({ tab: tabId }),
  paintNames: v.strictObject({ names: v.pipe(v.array(surface), v.maxLength(MAX_NAMES)) }),
  injectCard: nothing,
  // It goes into CSS: letters, digits and hyphens, nothing else.
  styleMarks: v.strictObject({ highlight: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{3,63}$/)) }),
  peek: v.strictObject({ on: v.boolean() }),
  search: v.strictObject({
    query: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
    kinds: v.exactOptional(v.pipe(v.array(v.picklist(KINDS)), v.maxLength(KINDS.length))),
    pack: v.exactOptional(v.nullable(entityId)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HITS)),
  }),
  summaries: v.strictObject({ entities: entityIds }),
  choice: v.strictObject({ surface }),
  choose: v.strictObject({ surface, entity: v.nullable(entityId) }),
  mute: v.strictObject({ entity: entityId, isMuted: v.boolean() }),
  noteRead: v.strictObject({ entity: entityId }),
  readBefore: v.strictObject({ entities: entityIds }),
  packStatus: nothing,
  packs: nothing,
  importPack: v.strictObject({ pack: installedPack }),
  addPacks: v.strictObject({ packs: v.pipe(v.array(installedPack), v.maxLength(MAX_PACKS)) }),
  importProgress: nothing,
  cancelImport: nothing,
  removePack: v.strictObject({ id: packId }),
  restorePack: v.strictObject({ hash }),
} satisfies { [K in keyof WorkerRequests]: v.GenericSchema<unknown, WorkerRequests[K]['params']> };

const envelope = v.strictObject({ ask: v.string(), params: v.unknown() });

/**
 * Checks a message that arrives in the worker. Pages are not trusted: what is not exactly a request is refused.
 * @example parseWorkerRequest({ ask: 'packStatus', params: {} }).ok // true
 */
export function parseWorkerRequest(message: unknown): Result<Envelope<WorkerRequests>> {
  const outer = v.safeParse(envelope, message);
  if (!outer.success) return failed('bad-request', 'Not a request.');
  const { ask, params } = outer.output;
  if (!isWorkerRequest(ask))
    return failed('unknown-request', `The worker has no answer to “${ask.slice(0, 40)}”.`);
  const inner = v.safeParse(PARAMS[ask], params);
  if (!inner.success) {
    const [issue] = inner.issues;
    return failed('bad-request', `${ask}, ${v.getDotPath(issue) ?? 'parameters'}: ${issue.message}`);
  }
  // PARAMS[ask] gave the output, so the two belong together; the compiler cannot follow that through the union.
  return ok({ ask, params: inner.output } as Envelope<WorkerRequests>);
}

function isWorkerRequest(ask: string): ask is keyof WorkerRequests {
  return Object.hasOwn(PARAMS, ask);
}

function isFlow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false;
  return isFlowId(value.id) && typeof value.text === 'string';
}

function isFlowId(value: unknown): boolean {
  return Number.isSafeInteger(value);
}
