import type { AddressBar } from './driver.ts';

const WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');
const bar = window.gURLBar;`;

/** Firefox's address bar, as its own window has it. */
export function firefoxAddressBar(inBrowserWindow: (source: string) => Promise<unknown>): AddressBar {
  const run = async (body: string): Promise<unknown> =>
    JSON.parse(String(await inBrowserWindow(`(async () => { ${WINDOW} ${body} })()`)));
  return {
    type: async (text) => {
      await run(`bar.focus(); bar.value = ${JSON.stringify(text)};
        bar.startQuery({ searchString: bar.value, allowAutofill: false });
        return 'true';`);
    },
    // Firefox's own results have titles, and so have what extensions offer.
    offered: async () =>
      (await run(
        `return JSON.stringify((bar.view.visibleResults ?? []).map(({ payload }) => payload.title ?? ''));`,
      )) as readonly string[],
    enter: async () => {
      await run(`bar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter' })); return 'true';`);
    },
    address: async () => String(await run('return JSON.stringify(window.gBrowser.currentURI.spec);')),
  };
}
