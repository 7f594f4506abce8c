import { useContext, useState } from 'preact/hooks';
import { Unbroken } from '../../elements/unbroken.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { MoreButton } from './more-button.tsx';
import { PackLanguage, PackText } from './pack-text.tsx';
import { shortenText } from './shorten-text.ts';

interface LongTextProps {
  readonly t: Translate;
  readonly text: string;
  /** Numbers of the sources that it rests on. */
  readonly sources: readonly number[];
}

/** Background that leaves room for what comes after it, and unfolds: it is shortened for the eye, screen readers get all of it. */
export function LongText({ t, text, sources }: LongTextProps) {
  const [isOpen, setOpen] = useState(false);
  const shortened = shortenText(text, useContext(PackLanguage));
  const isWhole = isOpen || shortened === undefined;
  return (
    <div class="background">
      <p>
        <PackText>
          {isWhole ? (
            text
          ) : (
            <>
              <Unbroken text={shortened.seen} />
              {shortened.isCutOff && <span aria-hidden="true">{'\u00a0…'}</span>}
              <span class="unseen">{shortened.rest}</span>
            </>
          )}
        </PackText>
        <SourceNumbers t={t} numbers={sources} />
      </p>
      {!isWhole && <MoreButton t={t} onMore={() => setOpen(true)} />}
    </div>
  );
}
