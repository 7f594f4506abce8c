import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { PageNotice } from '../page-state/page-notice.tsx';
import type { PageFacts } from '../page-state/page-situation.ts';
import { Search } from './search.tsx';
import type { PageLists } from './use-page-lists.ts';

interface NoticeAndSearchProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly facts: PageFacts;
  readonly lists: PageLists;
  /** What stands between the two. */
  readonly choices: ComponentChildren;
  /** What search takes the place of. */
  readonly children: ComponentChildren;
}

/** The page in front and why it is as it is, and search. */
export function NoticeAndSearch({ platform, t, facts, lists, choices, children }: NoticeAndSearchProps) {
  const [query, setQuery] = useState(platform.start.query ?? '');
  const { refresh, settings, cards } = lists;
  return (
    <>
      <PageNotice platform={platform} t={t} facts={facts} refresh={refresh} change={settings.change} />
      {choices}
      <Search
        platform={platform}
        t={t}
        facts={facts}
        query={query}
        onQuery={setQuery}
        act={settings.act}
        onOpen={cards.open}
      />
      {query.trim() === '' && children}
    </>
  );
}
