import type { Box } from '../hover/safe-path.ts';
import { after } from '../scheduling/after.ts';
import { createCardHost } from './card-host.ts';

export interface ShowRing {
  readonly lines: () => readonly Box[];
  /** Said to screen readers: "3 of 14: NAME, gloss". */
  readonly text: string;
  /** Of the text, which the page may not share. */
  readonly lang: string;
  /** Also written below the words. */
  readonly isShown?: boolean;
}

/** A live region speaks only of what changes after it was there. */
const SPEAKING_DELAY = 60;
/** Pixels from the words to the note below them. */
const NOTE_GAP = 6;
/** Pixels of air around the words. */
const AIR = 2;

/** Rings the mention and says where we are; returns what takes both away. */
export function showRing({ lines, text, lang, isShown = false }: ShowRing): () => void {
  const life = new AbortController();
  const { signal } = life;
  const host = createCardHost('');
  const rings = document.createElement('div');
  const said = document.createElement('div');
  said.className = isShown ? 'notice' : 'said';
  said.setAttribute('role', 'status');
  Object.assign(said, { lang, dir: 'auto' });
  host.root.append(rings, said);
  const draw = () => {
    const boxes = lines();
    rings.replaceChildren(...boxes.map(ringAround));
    const last = boxes.at(-1);
    if (isShown && last)
      Object.assign(said.style, { left: `${last.left}px`, top: `${last.bottom + NOTE_GAP}px` });
  };
  const remove = () => {
    life.abort();
    host.remove();
  };
  const pressed = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && remove();
  draw();
  after(SPEAKING_DELAY, signal, () => {
    said.textContent = text;
  });
  addEventListener('scroll', draw, { signal, passive: true, capture: true });
  addEventListener('resize', draw, { signal, passive: true });
  addEventListener('pointerdown', remove, { signal, passive: true, capture: true });
  addEventListener('keydown', pressed, { signal, passive: true, capture: true });
  addEventListener('pagehide', remove, { signal });
  return remove;
}

function ringAround(line: Box): HTMLElement {
  const ring = document.createElement('div');
  ring.className = 'ring';
  ring.style.left = `${line.left - AIR}px`;
  ring.style.top = `${line.top - AIR}px`;
  ring.style.width = `${line.right - line.left + 2 * AIR}px`;
  ring.style.height = `${line.bottom - line.top + 2 * AIR}px`;
  return ring;
}
