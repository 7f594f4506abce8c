import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild } from '../../support/browsers/altered-build.ts';
import type { BrowserName } from '../../support/browsers/driver.ts';

export type Respond = (answer: unknown) => void;

/**
 * What becomes of one answer of the worker on its way to the page. Self-contained: it runs in the worker.
 * `count` is how many messages of that kind came from the same tab before.
 */
export type Fault = (answer: unknown, respond: Respond, ask: string, count: number) => void;

/** Runs before the worker's own code and stands between it and the browser; self-contained. */
function interpose(fault: Fault): void {
  type Sender = { readonly tab?: { readonly id?: number } } | undefined;
  type Listener = (message: { ask?: string }, sender: Sender, respond: Respond) => unknown;
  interface Events {
    addListener(listener: Listener): void;
  }
  const { browser: firefox, chrome: chromium } = globalThis as unknown as {
    browser?: { runtime: { onMessage: Events } };
    chrome: { runtime: { onMessage: Events } };
  };
  const events = (firefox ?? chromium).runtime.onMessage;
  const add = events.addListener.bind(events);
  const counts = new Map<string, number>();
  const addListener = (listener: Listener) =>
    add((message, sender, respond) => {
      const ask = String(message?.ask);
      const key = `${ask} ${sender?.tab?.id}`;
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      const passOn = (answer: unknown) => fault(answer, respond, ask, count);
      const returned = listener(message, sender, passOn);
      // Firefox's listeners return promises, Chromium's call back.
      if (returned instanceof Promise) returned.then(passOn);
      return true;
    });
  Object.defineProperty(events, 'addListener', { value: addListener, configurable: true });
}

/** The build whose worker's answers meet a fault; all else in it is the real thing. */
export function buildWithFault(browser: BrowserName, name: string, fault: Fault): string {
  const folder = copyBuild(browser, name);
  const file = join(folder, 'background.js');
  writeFileSync(file, `(${interpose})(${fault});\n${readFileSync(file, 'utf8')}`);
  return folder;
}
