import { failed, ok, type Result, type TabSender, type WorkerHandlers } from '../protocol/index.ts';
import type { Settings } from '../settings/index.ts';
import { audienceOf } from './audience.ts';
import type { Frame, Frames } from './frames.ts';
import { messageOf } from './message-of.ts';
import type { PackLife } from './packs/pack-life.ts';
import { styleMarks } from './style-marks.ts';

interface FramesPlatform {
  readonly frames: Frames;
  readSettings(): Promise<Settings>;
}

/** What is done to the frame that asks for it. */
export function frameHandlers(platform: FramesPlatform, life: PackLife) {
  const { frames } = platform;
  return {
    injectCard: async (_params, sender) => {
      const injected = await inFrame(sender, (frame) => frames.injectCard(frame));
      // The first card comes when the pointer has rested: until then its outlines can be read.
      void life.withLibrary(audienceOf(sender), async (library) => ok(await library.atlas()));
      return injected;
    },
    styleMarks: ({ highlight }, sender) =>
      inFrame(sender, async (frame) => {
        const { markStyle } = await platform.readSettings();
        await styleMarks({ frames, frame, highlight, style: markStyle });
      }),
    peek: ({ on }, sender) => inFrame(sender, (frame) => frames.peek(frame, on)),
  } satisfies Partial<WorkerHandlers>;
}

/** The browser's own refusals (a page of its store, a frame that is gone) are expected and have a name. */
async function inFrame({ tab }: TabSender, act: (frame: Frame) => Promise<void>): Promise<Result<null>> {
  try {
    await act(tab);
    return ok(null);
  } catch (error) {
    return failed('browser-refused', messageOf(error));
  }
}
