import type { Browser } from 'puppeteer-core';
import type { ExtensionControl } from './extension-control.ts';

const ORIGINS = `{ permissions: [], origins: ['http://*/*', 'https://*/*'] }`;
const PRIVATE = `{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }`;

/** Source that has the add-on, its policy and the module of permissions at hand. */
const withAddon = (id: string, body: string): string => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
  const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension;
  ${body}
})()`;

export function firefoxControl(
  browser: Browser,
  inBrowserWindow: (source: string) => Promise<unknown>,
  id: string,
): ExtensionControl {
  const run = async (body: string) => void (await inBrowserWindow(withAddon(id, body)));
  return {
    reload: () => run('await addon.reload();'),
    update: async (folder) => void (await browser.installExtension(folder)),
    setEnabled: (isEnabled) => run(`await addon.${isEnabled ? 'enable' : 'disable'}();`),
    remove: () => browser.uninstallExtension(id),
    setSiteAccess: (isAllowed) =>
      run(`await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(addon.id, ${ORIGINS}, extension);`),
    // What the policy “3rdparty” of a policies.json does when Firefox starts.
    setPolicy: async (values) => {
      await run(
        `Services.policies.wrappedJSObject.setExtensionPolicies(${JSON.stringify({ [id]: values })});`,
      );
      return true;
    },
    allowPrivateWindows: () =>
      run(`await ExtensionPermissions.add(addon.id, ${PRIVATE}, extension); await addon.reload();`),
  };
}
