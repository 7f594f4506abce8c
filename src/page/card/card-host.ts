/** Says no to every rule of the page, also to `!important` ones: the inner scope's `!important` wins. */
const HOST_STYLES = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  inline-size: 0 !important; block-size: 0 !important; z-index: 2147483647 !important; transition: none !important; }
:host::backdrop { display: none !important; }
.place { position: fixed; inset: 0 auto auto 0; inline-size: max-content; max-inline-size: calc(100vw - 16px); }
.place[hidden] { display: block; visibility: hidden; }
.sheet { inset: auto 0 0 0; inline-size: auto; max-inline-size: none; 
  --card-max-block-size: min(50vh, var(--sheet-room, 50vh)); }
.sheet.above { inset: 0 0 auto 0; }
.sheet .card { inline-size: 100%; }
.ring { position: fixed; box-sizing: border-box; pointer-events: none; border: 2px solid #1a56db; border-radius: 4px;
  box-shadow: 0 0 0 2px #fff; }
.said { position: fixed; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { position: fixed; max-inline-size: 320px; padding: 6px 10px; border-radius: 4px; background: #1c1a17; color: #fffefb;
  font: 13.5px/1.4 system-ui, sans-serif; }
.notice:empty { display: none; }
.place, .ring, .notice { animation: unattended 6s step-end forwards; }
@keyframes unattended { to { clip-path: inset(100%); } }
@media (forced-colors: active) { .ring { border-color: Highlight; } }
@media print { :host { display: none !important; } }
`;

/**
 * Firefox ends the scripts of an extension that is disabled or removed without a word, and nobody would take its card
 * away. So whatever we show hides by itself unless it is told again and again, well before its animation ends, to stay.
 */
const ATTENDANCE = 1_000;

/**
 * An element that we add to the page while there is something to show, and that the page can't look into. As a popover
 * it stands in the viewport whatever frames or clips its parents are, and over all that was there before it.
 */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

const hosts = new Set<Element>();

/** Whether it is one of ours, which may lie over another: a card over the one that is pinned. */
export function isOurs(element: Element | null): boolean {
  return element !== null && hosts.has(element);
}

export function createCardHost(styles: string): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const container = containerOf();
  addStyles(root, HOST_STYLES + unzoomed(container) + styles);
  container.append(element);
  element.showPopover();
  hosts.add(element);
  const attendance = setInterval(() => attend(root), ATTENDANCE);
  const remove = () => {
    clearInterval(attendance);
    hosts.delete(element);
    element.remove();
  };
  return { element, root, remove };
}

/** A page that zooms its own body would enlarge us with it, and put us twice as far from the corner as we meant. */
function unzoomed(container: Element): string {
  // Safari does not tell.
  const zoom = container.currentCSSZoom ?? 1;
  return zoom === 1 ? '' : `:host { zoom: ${1 / zoom} !important; }\n`;
}

/** Starts what hides us anew. */
function attend(root: ShadowRoot): void {
  for (const animation of root.getAnimations()) {
    if ('animationName' in animation && animation.animationName === 'unattended') animation.currentTime = 0;
  }
}

/** Firefox takes no constructed sheets from a content script before 153; our own pages refuse style elements. */
function addStyles(root: ShadowRoot, styles: string): void {
  if (location.protocol.endsWith('extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}

/** A modal dialog makes everything outside it inert, and a full-screen element covers it. */
function containerOf(): Element {
  const { fullscreenElement } = document;
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  const dialog = dialogs.at(-1);
  if (dialog) return dialog;
  if (fullscreenElement && !fullscreenElement.matches('video,iframe,img,canvas')) return fullscreenElement;
  return document.body;
}
