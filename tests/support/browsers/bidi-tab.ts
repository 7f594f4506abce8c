import { writeFileSync } from 'node:fs';
import { CARD, RING, SAID } from './closed-roots.ts';
import type { Tab } from './driver.ts';
import type { Plain } from './plain.ts';

/** A WebDriver BiDi connection: one method, one answer. */
export type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** WebDriver's code points for keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const POINTER_STEPS = 6;

interface ScriptAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** All closed roots below a node as sharedIds. */
function closedRoots(top: RemoteNode): readonly string[] {
  const found: string[] = [];
  const stack = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.value?.mode === 'closed' && node.sharedId) found.push(node.sharedId);
    stack.push(...(node.value?.children ?? []));
    if (node.value?.shadowRoot) stack.push(node.value.shadowRoot);
  }
  return found;
}

/** Calls a function there; its answer comes back as JSON, so that no value needs BiDi's own notation. */
async function call(
  send: Send,
  context: string,
  declaration: string,
  args: readonly object[],
): Promise<unknown> {
  const answer = (await send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: args,
    awaitPromise: true,
    target: { context },
    // BiDi defines this shape for script.callFunction.
  })) as unknown as ScriptAnswer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
  return typeof answer.result?.value === 'string' ? JSON.parse(answer.result.value) : undefined;
}

async function runInRoot(
  send: Send,
  context: string,
  wanted: string,
  source: string,
  args: readonly Plain[],
): Promise<unknown> {
  const answer = (await send('script.callFunction', {
    // A page may name an element "documentElement".
    functionDeclaration: "() => Document.prototype.querySelector.call(document, ':root')",
    awaitPromise: false,
    target: { context },
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    // BiDi defines this shape for script.callFunction.
  })) as unknown as ScriptAnswer;
  // A node's serialisation has the shape of RemoteNode.
  for (const sharedId of closedRoots(answer.result as RemoteNode)) {
    const declaration = `(root, json) => root.querySelector('${wanted}') === null
      ? undefined : JSON.stringify({ value: (${source})(root, ...JSON.parse(json)) })`;
    const found = await call(send, context, declaration, [
      { sharedId },
      { type: 'string', value: JSON.stringify(args) },
    ]);
    // The declaration above yields this or nothing.
    if (found !== undefined) return (found as { value: unknown }).value;
  }
  return undefined;
}

function keyActions(key: string): readonly object[] {
  const values = key.split('+').map((name) => KEYS[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Moves and presses of one tab's pointer, which stays where it was left. */
function pointerOf(send: Send, context: string): Pick<Tab, 'moveTo' | 'click' | 'drag' | 'tap'> {
  let at = { x: 0, y: 0 };
  const perform = (actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const moves = (x: number, y: number) => {
    const from = at;
    at = { x, y };
    return Array.from({ length: POINTER_STEPS }, (_, step) => ({
      type: 'pointerMove',
      x: Math.round(from.x + ((x - from.x) * (step + 1)) / POINTER_STEPS),
      y: Math.round(from.y + ((y - from.y) * (step + 1)) / POINTER_STEPS),
      duration: 10,
    }));
  };
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const press = [down, up];
  return {
    moveTo: async (x, y) => void (await perform(moves(x, y))),
    click: async (x, y, button = 'left') => {
      const number = button === 'left' ? 0 : 2;
      const pressed = press.map((action) => ({ ...action, button: number }));
      await perform([...moves(x, y), ...pressed]);
    },
    drag: async (from, to, meanwhile) => {
      await perform([...moves(from.x, from.y), down, ...moves(to.x, to.y)]);
      await meanwhile?.();
      await perform([up]);
    },
    tap: async (x, y) => {
      const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press];
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
      await send('input.performActions', { context, actions: [finger] });
    },
  };
}

function keyboardOf(send: Send, context: string): Pick<Tab, 'press' | 'hold' | 'type'> {
  const perform = (actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  return {
    press: async (key) => void (await perform(keyActions(key))),
    hold: async (key, meanwhile) => {
      const value = KEYS[key] ?? key;
      await perform([{ type: 'keyDown', value }]);
      await meanwhile().finally(() => perform([{ type: 'keyUp', value }]));
    },
    type: async (text) => void (await perform([...text].flatMap((character) => keyActions(character)))),
  };
}

function scriptsOf(
  send: Send,
  context: string,
): Pick<Tab, 'evaluate' | 'evaluateSource' | 'inCard' | 'said'> {
  return {
    evaluate: async <A extends readonly Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A) =>
      // The caller's function says what it returns.
      (await call(send, context, `async (json) => JSON.stringify(await (${run})(...JSON.parse(json)))`, [
        { type: 'string', value: JSON.stringify(args) },
      ])) as R,
    evaluateSource: async (source) => {
      const expression = `${source};undefined`;
      await send('script.evaluate', { expression, awaitPromise: true, target: { context } });
    },
    said: () => runInRoot(send, context, RING, SAID, []) as Promise<string | undefined>, // as SAID yields
    inCard: <A extends readonly Plain[], R>(run: (root: ShadowRoot, ...args: A) => R, ...args: A) =>
      runInRoot(send, context, CARD, String(run), args) as Promise<R | undefined>,
  };
}

/** A tab over raw BiDi, which also reaches the extension's own pages; Puppeteer's pages do not. */
export function bidiTab(
  send: Send,
  context: string,
  browsers: Pick<Tab, 'colours' | 'forcedColours' | 'accessibleTree' | 'collectGarbage'>,
): Tab {
  return {
    ...scriptsOf(send, context),
    ...pointerOf(send, context),
    ...keyboardOf(send, context),
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    screenshot: async (file, part) => {
      const clip = part && { clip: { type: 'box', ...part } };
      const { data } = await send('browsingContext.captureScreenshot', { context, ...clip });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    print: async () => {
      const { data } = await send('browsingContext.print', { context, background: true });
      return Buffer.from(String(data), 'base64');
    },
    viewport: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    ...browsers,
    front: async () => void (await send('browsingContext.activate', { context })),
    memory: async () => undefined,
    close: async () => void (await send('browsingContext.close', { context })),
  };
}
