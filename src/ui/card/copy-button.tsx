import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { COPY_PATH, Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';

interface CopyButtonProps {
  readonly t: Translate;
  /** Made only when it is asked for. */
  readonly text: () => string;
}

/** How long the button says what happened, in milliseconds: long enough to be read twice. */
const SAYING = 4000;

/** Copies the card as Markdown with its sources and dates, and says whether that worked. */
export function CopyButton({ t, text }: CopyButtonProps) {
  const [said, say] = useState<'copied' | 'cardNotCopied'>();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => say(undefined), SAYING);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    if (place.current) say((await copyText(text(), place.current)) ? 'copied' : 'cardNotCopied');
  };
  return (
    <span class="copy" ref={place}>
      <button type="button" class="action" onClick={() => void copy()}>
        <Icon path={COPY_PATH} />
        {t('copyWithSources')}
      </button>
      <span role="status">{said && t(said)}</span>
    </span>
  );
}
