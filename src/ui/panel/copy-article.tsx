import type { ArticleModel } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { CopyButton } from '../copy-button.tsx';
import type { Translate } from '../translate.ts';
import { articleMarkdown } from './article-markdown.ts';
import type { PanelDoor } from './panel-door.ts';

interface CopyArticleProps {
  readonly door: PanelDoor;
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly mentioned: readonly PageEntity[];
}

/** Puts the whole overview on the clipboard, with dates and sources. */
export function CopyArticle({ door, t, article, mentioned }: CopyArticleProps) {
  return (
    <div class="block">
      <CopyButton
        t={t}
        label="copyArticle"
        refused="notCopied"
        text={() => articleMarkdown(t, article, mentioned)}
        copy={door.copy}
      />
    </div>
  );
}
