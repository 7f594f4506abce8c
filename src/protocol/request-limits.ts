// How much one request of a page may hold: the page keeps to it, and the worker refuses what does not.

/** UTF-16 units of a flow. The worker reads as many in one task, in 3 to 13 ms; the page's scan cuts what is longer. */
export const MAX_FLOW_LENGTH = 20_000;

/** Flows of a request: a page of 50,000 one-word blocks must not become one long task. */
export const MAX_CHANGED = 1_000;

/** UTF-16 units after which no flow is added to a request: a message of 100 kB takes the page some 3 ms. */
export const BATCH = 100_000;

/** Flows of a document that are sent, as many as an endless feed has after an hour: then no request is begun. */
export const MAX_SENT = 20_000;

/** Names of imported packs that are asked for at once: more are in view on no page that is read. */
export const MAX_NAMES = 500;

/** UTF-16 units of a name as a page has it, with all spaces in it: no pack has such a long one. */
export const MAX_SURFACE = 300;
