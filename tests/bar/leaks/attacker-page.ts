// An article whose own script watches for everything that an extension might let slip.
import { FILLER } from '../../support/pages/article-page.ts';

/** Kinds of events that an extension could cause without the reader; each notes who called it. */
const WATCHED = [
  ...['focus', 'focusin', 'focusout', 'blur', 'scroll', 'selectionchange', 'resize', 'slotchange', 'toggle'],
  ...['beforetoggle', 'click', 'input', 'change', 'copy', 'paste', 'select', 'animationstart'],
  ...['transitionrun', 'load', 'error', 'message', 'storage', 'securitypolicyviolation', 'visibilitychange'],
];

/** Runs before anything else on the page. */
function spy(kinds: readonly string[]): void {
  const seen = { dispatched: [] as string[], messages: [] as string[], untrusted: [] as string[] };
  const stacks: string[] = [];
  const nodes: string[] = [];
  Object.assign(globalThis, { seen, stacks, nodes });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.dispatched.push(event.type);
    return dispatch.call(this, event);
  };
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)), true);
  for (const kind of kinds) {
    const note = (event: Event) => {
      if (!event.isTrusted) seen.untrusted.push(kind);
      stacks.push(new Error(kind).stack ?? '');
    };
    addEventListener(kind, note, true);
    document.addEventListener(kind, note, true);
  }
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (document.readyState === 'complete') nodes.push(`${type} ${target.nodeName} ${addedNodes.length}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

const SPY = `(${spy})(${JSON.stringify(WATCHED)})`;

/** An article with two people to mark, under watch. */
export const attackerPage = (inside = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Watched</title><script>${SPY}</script>
   <style>body { font: 18px/1.6 serif; margin: 40px } p { color: #111 }</style>
   <body><main><article><h1>A visit is announced</h1><p>${FILLER.repeat(3)}</p>
   <p id="first">The talks would be held soon, Dmitry Peskov told reporters on Monday. ${FILLER}</p>
   <p>António Guterres spoke as well. ${FILLER.repeat(3)}</p>${inside}</article></main>`;

/** What the page's script has noted so far. */
export interface Noted {
  readonly seen: {
    readonly dispatched: readonly string[];
    readonly messages: readonly string[];
    readonly untrusted: readonly string[];
  };
  readonly stacks: readonly string[];
  readonly nodes: readonly string[];
}
