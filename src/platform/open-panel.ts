import browser from 'webextension-polyfill';

/** Opens the side panel of a window; must be called within a click. */
export async function openPanel(window: number | undefined): Promise<void> {
  // The polyfill knows Firefox's sidebar only; Chromium's panel has a name of its own.
  if (browser.sidebarAction) await browser.sidebarAction.open();
  else if (window !== undefined) await chrome.sidePanel.open({ windowId: window });
}
