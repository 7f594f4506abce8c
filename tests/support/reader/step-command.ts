import type { Tab } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';

/** No driver can press an extension's own shortcut, so the message that the command sends is sent here. */
export async function stepByCommand(
  session: Session,
  tab: Tab,
  to: 'next' | 'previous' | 'open',
): Promise<void> {
  await session.tell(tab, { ask: 'step', params: { to } });
}
