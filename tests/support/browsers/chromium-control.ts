import type { BrowserContext } from 'playwright';
import type { ExtensionControl } from './extension-control.ts';
import type { Plain } from './plain.ts';
import { until } from './until.ts';

/** What chrome://extensions may call and our code does not. */
interface ExtensionsPage {
  readonly developerPrivate: {
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
      incognitoAccess?: boolean;
    }): Promise<void>;
  };
  readonly management: {
    setEnabled(id: string, isEnabled: boolean): Promise<void>;
    uninstall(id: string, options: { showConfirmDialog: boolean }): Promise<void>;
  };
}

/** Milliseconds for a worker to start, or not to. */
const START = 3_000;

export function chromiumControl(context: BrowserContext, id: () => string): ExtensionControl {
  const onPage = async (
    run: (page: ExtensionsPage, id: string, value: Plain) => Promise<unknown>,
    value?: Plain,
  ) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    // Without it, Chromium does not start an unpacked extension again.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.evaluate(`(${run})(chrome, ${JSON.stringify(id())}, ${JSON.stringify(value ?? null)})`);
    await page.close();
  };
  const reload = async () => {
    const before = new Set(await workerIds(context));
    await onPage(({ developerPrivate }, own) => developerPrivate.reload(own, { failQuietly: true }));
    const isNew = (worker: string) => !before.has(worker);
    const ids = await until(
      () => workerIds(context),
      (now) => now.some(isNew),
      START,
    );
    if (!ids.some(isNew)) throw new Error('The extension did not start again.');
  };
  return {
    reload,
    update: reload,
    setEnabled: (isEnabled) =>
      onPage(({ management }, own, value) => management.setEnabled(own, value === true), isEnabled),
    remove: () => onPage(({ management }, own) => management.uninstall(own, { showConfirmDialog: false })),
    setSiteAccess: (isAllowed) =>
      onPage(
        ({ developerPrivate }, own, value) =>
          developerPrivate.updateExtensionConfiguration({
            extensionId: own,
            hostAccess: value === true ? 'ON_ALL_SITES' : 'ON_CLICK',
          }),
        isAllowed,
      ),
    setPolicy: (values) => setTestPolicies(context, id(), values),
    allowPrivateWindows: () =>
      onPage(({ developerPrivate }, own) =>
        developerPrivate.updateExtensionConfiguration({ extensionId: own, incognitoAccess: true }),
      ),
  };
}

/** Workers that run now; Playwright tells of no second one at the same address. */
async function workerIds(context: BrowserContext): Promise<readonly string[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  await session?.detach();
  return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? targetId : []));
}

/** As chrome://policy writes them: the level that cannot be changed, for the machine, by its administrator. */
const MANDATORY = { level: 1, scope: 1, source: 2 };

/** Chromium’s own page for trying policies, which its release builds for everybody lack. */
async function setTestPolicies(
  context: BrowserContext,
  namespace: string,
  values: Readonly<Record<string, Plain>>,
): Promise<boolean> {
  const policies = Object.entries(values).map(([name, value]) => ({ namespace, name, value, ...MANDATORY }));
  const page = await context.newPage();
  const hasPage = await page.goto('chrome://policy/test').then(
    () => true,
    () => false,
  );
  // Source, for no compiler knows the browser’s own module.
  if (hasPage)
    await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
    sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`);
  await page.close();
  return hasPage;
}
