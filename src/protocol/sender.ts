/** Who asked, as the browser says it, never as the message says it. */
export interface Sender {
  /** A page of the extension's, in a tab or, as the popup, in none; else a script of ours in somebody's page. */
  readonly isOwnPage: boolean;
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

/** Who asked from a tab. */
export type TabSender = Required<Sender>;
