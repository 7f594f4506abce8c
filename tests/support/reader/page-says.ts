import type { PageState } from '../../../src/protocol/index.ts';
import type { Tab } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';

/** Waits until the page says that of its marks; gives what it says then, nothing where no script of ours answers. */
export function pageSays(session: Session, page: Tab, wanted: PageState): Promise<PageState | undefined> {
  return until(
    async () => (await session.tell(page, { ask: 'report', params: {} }))?.state,
    (state) => state === wanted,
  );
}
