import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { copyText } from './copy-text.ts';
import { COPY_PATH, Icon } from './icons.tsx';

interface CopyButtonProps {
  readonly t: Translate;
  readonly label: MessageKey;
  /** Made only when it is asked for. */
  readonly text: () => string | Promise<string>;
  /** What is said where the browser does not allow it. */
  readonly refused: MessageKey;
  /** Gives whether it worked; as pages need it, unless something else is said. */
  readonly copy?: (text: string, place: Element) => Promise<boolean>;
}

/** How long the button says what happened, in milliseconds: long enough to be read twice. */
const SAYING = 4000;

/** Copies text and says whether that worked. */
export function CopyButton({ t, label, text, refused, copy = copyText }: CopyButtonProps) {
  const [said, say] = useState<MessageKey>();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => say(undefined), SAYING);
    return () => clearTimeout(timer);
  }, [said]);
  const onClick = async () => {
    const at = place.current;
    if (at) say((await copy(await text(), at)) ? 'copied' : refused);
  };
  return (
    <span class="copy" ref={place}>
      <button type="button" class="action" onClick={() => void onClick()}>
        <Icon path={COPY_PATH} />
        {t(label)}
      </button>
      <span role="status">{said && t(said)}</span>
    </span>
  );
}
