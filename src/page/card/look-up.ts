import type { Translate } from '../../ui/i18n/translate.ts';
import type { Extension } from '../extension.ts';
import type { Box } from '../hover/safe-path.ts';
import type { CardOpener } from './card-opener.ts';

/** More is no name. */
const LONGEST_NAME = 64;

interface LookUp {
  readonly extension: Extension;
  readonly cards: CardOpener;
  readonly signal: AbortSignal;
  readonly t: Translate;
}

/** Looks the selected words up in the pack: their card opens beside them, or a note says that nothing was found. */
export async function lookUp(text: string, { extension, cards, signal, t }: LookUp): Promise<void> {
  const query = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  if (query === '') return;
  const answer = await extension.ask('search', { query, limit: 1 }, signal);
  const hit = answer.ok ? answer.value[0] : undefined;
  if (hit) await cards.openEntity(hit.entity.id, selectedLines);
  else cards.note(selectedLines, t('nothingFoundFor', [query]));
}

/** Where the selected words are at the moment. */
function selectedLines(): readonly Box[] {
  const selection = getSelection();
  if (!selection?.rangeCount) return [];
  return Array.from(selection.getRangeAt(0).getClientRects()).filter(
    ({ width, height }) => width > 0 && height > 0,
  );
}
