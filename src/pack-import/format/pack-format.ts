/** What a pack file says that it is. */
export const PACK_FORMAT = 'backgrounder-pack';
export const PACK_VERSION = 1;

/** The id of the pack that the extension ships with; no other may pose as its next revision. */
export const SHIPPED_PACK = 'world';
