import { useState } from 'preact/hooks';
import type { ArticleModel } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
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
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await door.copy(articleMarkdown(t, article, mentioned));
      setSaid(t('copied'));
    } catch {
      setSaid(t('notCopied')); // the browser refuses where the panel has no focus
    }
  };
  return (
    <p class="block copy-line">
      <button type="button" class="action" onClick={() => void copy()}>
        {t('copyArticle')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
