/** Milliseconds after which an open card counts as read: long enough for its first line. */
export const READING_MS = 1_500;
