import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../translate.ts';
import type { PanelDoor } from './panel-door.ts';

interface CopyButtonProps {
  readonly door: Pick<PanelDoor, 'copy'>;
  readonly t: Translate;
  readonly label: MessageKey;
  readonly text: () => string;
}

/** Puts text on the clipboard and says whether that worked. */
export function CopyButton({ door, t, label, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await door.copy(text());
      setSaid(t('copied'));
    } catch {
      setSaid(t('notCopied')); // the browser refuses where the panel has no focus
    }
  };
  return (
    <p class="copy-line">
      <button type="button" class="action" onClick={() => void copy()}>
        {t(label)}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
