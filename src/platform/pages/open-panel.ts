import browser from 'webextension-polyfill';

/** Opens the side panel of a window; must be called within a click. */
export async function openPanel(window: number | undefined): Promise<void> {
  // The polyfill knows Firefox's sidebar only; Chromium's panel has a name of its own, which
  // Mozilla's linter refuses, so the Firefox build leaves it out.
  if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
  else if (window !== undefined) await chrome.sidePanel.open({ windowId: window });
}
