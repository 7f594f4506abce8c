import { choicesOfPacks, type Settings } from '../../settings/index.ts';
import { useAnswer } from '../controls/use-answer.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import type { PageFacts } from '../page-state/page-situation.ts';

/** A pack that can be searched alone. */
export interface SearchPack {
  /** null: the shipped one. */
  readonly id: string | null;
  readonly title: string;
  /** BCP 47 language of the title; English unless given. */
  readonly language?: string;
}

/** The packs to choose among, in the reader's order; none where there is only one. */
export function useSearchPacks(
  platform: Pick<OwnPagePlatform, 'askWorker'>,
  { settings, pack }: Pick<PageFacts, 'settings' | 'pack'>,
): readonly SearchPack[] {
  const imported = useAnswer('packs', () => platform.askWorker('packs', {}));
  const on = importedOn(settings, imported?.ok ? imported.value.map(({ info }) => info) : []);
  if (on.length === 0 || !pack.ok || pack.value.state !== 'ready') return [];
  return [{ id: null, title: pack.value.title }, ...on];
}

function importedOn(settings: Settings, imported: readonly SearchPack[]): readonly SearchPack[] {
  const ids = imported.flatMap(({ id }) => id ?? []);
  return choicesOfPacks(settings, ids).flatMap((choice) =>
    choice.isOn ? imported.filter(({ id }) => id === choice.id) : [],
  );
}
