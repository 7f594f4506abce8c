import { MARK_STYLES, type MarkStyle, markRule } from '../settings/index.ts';
import type { Frame, Frames } from './frames.ts';

interface StyleMarks {
  readonly frames: Frames;
  readonly frame: Frame;
  readonly highlight: string;
  readonly style: MarkStyle;
}

/**
 * Gives a highlight its look, then takes any earlier one away. The rules follow from name and style alone, so a
 * restarted worker need not remember which one it inserted; removing what is not there does nothing.
 */
export async function styleMarks({ frames, frame, highlight, style }: StyleMarks): Promise<void> {
  const paintsLines = await frames.paintsLines();
  const ruleOf = (look: MarkStyle) => markRule(highlight, look, paintsLines);
  await frames.insertStyle(frame, ruleOf(style));
  const others = MARK_STYLES.filter((look) => look !== style);
  await Promise.all(others.map((look) => frames.removeStyle(frame, ruleOf(look))));
}
