/** What a pack file says that it is. */
export const PACK_FORMAT = 'backgrounder-pack';
export const PACK_VERSION = 1;
