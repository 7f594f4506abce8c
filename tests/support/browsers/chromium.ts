import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { treeOfChromium } from './accessible-tree.ts';
import { chromiumControl } from './chromium-control.ts';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { memoryMeter } from './chromium-memory.ts';
import { frameTimes, ourScripts, ourTasks, traceOf } from './chromium-trace.ts';
import { CARD, RING, SAID } from './closed-roots.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import type { Plain } from './plain.ts';
import { until } from './until.ts';

const POINTER_STEPS = 6;

interface CdpNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly shadowRootType?: string;
  readonly attributes?: string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
}

/** All closed roots below a node; an explicit stack, because pages may be nested deeper than ours is. */
function closedRoots(top: CdpNode): readonly CdpNode[] {
  const found: CdpNode[] = [];
  const stack = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.shadowRootType === 'closed') found.push(node);
    stack.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    if (node.contentDocument) stack.push(node.contentDocument);
  }
  return found;
}

async function runInRoot(
  session: CDPSession,
  wanted: string,
  source: string,
  args: readonly Plain[],
): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { backendNodeId } of closedRoots(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function (json) {
        if (this.querySelector('${wanted}') === null) return { absent: true };
        return { value: (${source})(this, ...JSON.parse(json)) };
      }`,
      arguments: [{ value: JSON.stringify(args) }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (!result.value.absent) return result.value.value;
  }
  return undefined;
}

async function evaluateIn<R>(session: CDPSession, expression: string): Promise<R> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  // The caller's function says what it returns.
  return result.value as R;
}

function tabOf(page: Page, session: CDPSession, memory: Tab['memory']): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, ...args) => evaluateIn(session, `(${run})(...${JSON.stringify(args)})`),
    evaluateSource: (source) => evaluateIn(session, `${source};undefined`),
    // The function's own return type; what comes back is its JSON.
    inCard: (run, ...args) =>
      runInRoot(session, CARD, String(run), args) as Promise<ReturnType<typeof run> | undefined>,
    said: () => runInRoot(session, RING, SAID, []) as Promise<string | undefined>, // as SAID yields
    moveTo: (x, y) => page.mouse.move(x, y, { steps: POINTER_STEPS }),
    click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    drag: async (from, to, meanwhile) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: POINTER_STEPS });
      await meanwhile?.();
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    hold: async (key, meanwhile) => {
      await page.keyboard.down(key);
      await meanwhile().finally(() => page.keyboard.up(key));
    },
    type: (text) => page.keyboard.type(text),
    tap: async (x, y) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    screenshot: async (file, part) =>
      void (await page.screenshot({ path: file, ...(part && { clip: { ...part } }) })),
    print: async () => {
      const { data } = await session.send('Page.printToPDF', { printBackground: true });
      return Buffer.from(data, 'base64');
    },
    accessibleTree: async () => treeOfChromium((await session.send('Accessibility.getFullAXTree')).nodes),
    collectGarbage: async () => void (await session.send('HeapProfiler.collectGarbage')),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    colours: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    forcedColours: () => page.emulateMedia({ forcedColors: 'active' }),
    front: () => page.bringToFront(),
    memory,
    close: () => page.close(),
  };
}

/** Also those of our isolated world, which the page's own error events do not tell of. */
async function collectErrors(session: CDPSession, origin: string, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
    const places = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (places.some((place) => place?.startsWith(origin))) errors.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).origin === 'null'
    ? `chrome-extension://${new URL(worker.url()).host}`
    : new URL(worker.url()).origin;
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('A persistent context of Playwright has a browser.');
  return browser;
}

/** Milliseconds for a worker to be gone. */
const STOP = 300;

async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await browserOf(context).newBrowserCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? targetId : []));
  };
  const stopped = await workers();
  for (const targetId of stopped) await session.send('Target.closeTarget', { targetId });
  // Answered before they are gone.
  await until(workers, (running) => !stopped.some((targetId) => running.includes(targetId)), STOP);
  await session.detach();
}

/** Holds as long as the page that asked for it; databases that are in use may hear of it half a minute later. */
async function limitStorage(context: BrowserContext, origin: string, bytes: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

/** The browser's own process takes the others with it. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await browserOf(context).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('A browser has a process.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(own.id, 'SIGKILL');
  await closed;
}

async function isWorkerRunning(context: BrowserContext): Promise<boolean> {
  const session = await browserOf(context).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(({ type }) => type === 'service_worker');
}

function flagsFor({ extension, proxy }: LaunchOptions): readonly string[] {
  return [
    ...CHROMIUM_FLAGS,
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    // Requests to localhost pass the proxy too.
    ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

function launchContext(options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: options.headed !== true,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...flagsFor(options)],
  });
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await launchContext(options);
  const origin = options.extension ? await extensionOrigin(context) : undefined;
  const errors: string[] = [];
  const newTab = async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const memory = memoryMeter(session, origin);
    if (origin) await collectErrors(session, origin, errors);
    return tabOf(page, session, memory);
  };
  return {
    name: 'chromium',
    newTab,
    openExtensionPage: async (path) => {
      const tab = await newTab();
      await tab.goto(`${origin}/${path}`);
      return tab;
    },
    stopWorker: () => stopWorkers(context),
    isWorkerRunning: () => isWorkerRunning(context),
    control: chromiumControl(context, () => new URL(origin ?? '').host),
    ourTasks: async (run) => ourTasks(await traceOf(browserOf(context), run), origin ?? ''),
    ourScripts: async (run) => ourScripts(await traceOf(browserOf(context), run), origin ?? ''),
    frameTimes: async (mark, run) => frameTimes(await traceOf(browserOf(context), run), mark),
    ourErrors: async () => [...errors],
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
    kill: () => kill(context),
    limitStorage: (bytes) => limitStorage(context, origin ?? '', bytes),
  };
}
