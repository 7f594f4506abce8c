/** Who asked, as the browser says it, never as the message says it. The popup is in no tab. */
export interface Sender {
  readonly tab?: {
    readonly id: number;
    readonly frame: number;
    /** The browser's id of the document, where it has such ids. */
    readonly document?: string;
    /** Address of the tab's top document; absent where the browser withholds it. */
    readonly url?: string;
    /** In a private window nothing of the reader's doings is kept. */
    readonly isPrivate?: true;
  };
}
