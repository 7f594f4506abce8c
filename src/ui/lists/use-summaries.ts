import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { Result } from '../../protocol/index.ts';
import { useAnswer } from '../controls/use-answer.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

export interface Summaries {
  /** Undefined while it is on its way. */
  readonly answer: Result<readonly EntitySummary[]> | undefined;
  /** Of those that a pack knows; empty as long as there is no answer. */
  readonly byId: ReadonlyMap<EntityId, EntitySummary>;
}

/** What the rows of a list say of these entities. */
export function useSummaries(
  platform: Pick<OwnPagePlatform, 'askWorker'>,
  entities: readonly EntityId[],
): Summaries {
  const answer = useAnswer(entities.join(' '), () => platform.askWorker('summaries', { entities }));
  return {
    answer,
    byId: new Map(answer?.ok ? answer.value.map((summary) => [summary.id, summary]) : []),
  };
}
