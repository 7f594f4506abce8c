import type { Sender } from '../protocol/index.ts';

/** One document in one frame of a tab. */
export type Frame = NonNullable<Sender['tab']>;

/** What the worker does to a frame; each rejects where the browser refuses or the frame is gone. */
export interface Frames {
  injectCard(frame: Frame): Promise<void>;
  /** The code with the gates for names of imported packs. */
  injectGate(frame: Frame): Promise<void>;
  /** At the USER origin, where the page can't read it. */
  insertStyle(frame: Frame, css: string): Promise<void>;
  /** Tells every document of the frame's tab. */
  peek(frame: Frame, on: boolean): Promise<void>;
  removeStyle(frame: Frame, css: string): Promise<void>;
  /** Whether this browser paints `text-decoration` in highlights. */
  paintsLines(): Promise<boolean>;
}
