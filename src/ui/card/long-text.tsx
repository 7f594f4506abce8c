import { useContext, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { MoreButton } from './more-button.tsx';
import { PackLanguage } from './pack-text.tsx';

interface LongTextProps {
  readonly t: Translate;
  readonly text: string;
}

/** More than this takes more than four lines on a card: it is shortened for the eye, and screen readers get all of it. */
const AT_A_GLANCE = 190;

/** Background that leaves room for what comes after it, and unfolds. */
export function LongText({ t, text }: LongTextProps) {
  const [isWhole, setWhole] = useState(text.length <= AT_A_GLANCE);
  return (
    <div class="background">
      {/* In its own direction, so that what is cut off is its end. */}
      <p class={isWhole ? undefined : 'shortened'} lang={useContext(PackLanguage)} dir="auto">
        {text}
      </p>
      {!isWhole && <MoreButton t={t} onMore={() => setWhole(true)} />}
    </div>
  );
}
