import type { ArticleModel } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import type { Translate } from '../i18n/translate.ts';
import { articleMarkdown } from './article-markdown.ts';
import type { PanelPlatform } from './panel-platform.ts';

interface CopyArticleProps {
  readonly platform: PanelPlatform;
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly mentioned: readonly PageEntity[];
}

/** Puts the whole overview on the clipboard, with dates and sources. */
export function CopyArticle({ platform, t, article, mentioned }: CopyArticleProps) {
  return (
    <div class="block">
      <CopyButton
        t={t}
        label="copyArticle"
        refused="notCopied"
        text={async () => articleMarkdown(t, { article, mentioned, page: await platform.pageInFront() })}
        copy={platform.copy}
      />
    </div>
  );
}
