import type { Tab } from './driver.ts';
import type { Session } from './session.ts';

/** No driver can press an extension's own shortcut, so the message that the command sends is sent here. */
export async function stepByCommand(
  session: Session,
  tab: Tab,
  to: 'next' | 'previous' | 'open',
): Promise<void> {
  const popup = await session.openPopup(tab);
  await popup.evaluate(async (where) => {
    const id = Number(new URLSearchParams(location.search).get('tab'));
    void chrome.tabs.sendMessage(id, { ask: 'step', params: { to: where } }, { frameId: 0 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }, to);
  await popup.close();
  await tab.front();
}
