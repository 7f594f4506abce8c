import type { ArticleModel } from '../../pack/index.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';

/** The parts below the list of names, by the message of their heading. */
const PARTS = {
  changedSince: ({ changes }) => changes.length > 0,
  placesOnMap: ({ map }) => map !== undefined,
  timeline: ({ timeline }) => timeline.length > 0,
  relationsAmongThem: ({ relations }) => relations.length > 0,
} as const satisfies Partial<Record<MessageKey, (article: ArticleModel) => boolean>>;

type PartTitle = keyof typeof PARTS;

/** Fewer names than these leave the other parts within sight. */
const LONG_LIST = 8;

interface ArticlePartsProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly names: number;
}

/** The way past a long list of names to the map, the timeline and what else there is. */
export function ArticleParts({ t, article, names }: ArticlePartsProps) {
  const titles = (Object.keys(PARTS) as PartTitle[]).filter((title) => PARTS[title](article)); // its own keys
  if (names < LONG_LIST || titles.length === 0) return null;
  return (
    <nav class="article-parts block" aria-label={t('inThisArticle')}>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <a href={`#${title}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading of a part, which a link of `ArticleParts` leads to. */
export function PartHeading({ t, title }: { readonly t: Translate; readonly title: PartTitle }) {
  return (
    <h2 id={title} tabIndex={-1}>
      {t(title)}
    </h2>
  );
}
