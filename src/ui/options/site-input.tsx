import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey, Translate } from '../i18n/translate.ts';

interface SiteInputProps {
  readonly t: Translate;
  readonly label: MessageKey;
  readonly placeholder: string;
  readonly value: string;
  /** What was typed names no site. */
  readonly isWrong: boolean;
  /** With each letter. */
  readonly onInput?: (typed: string) => void;
  /** When it is complete. */
  readonly onChange?: (typed: string) => void;
  /** What stands beside the box. */
  readonly children?: ComponentChildren;
}

/** A box for names of sites, and what is wrong with them. */
export function SiteInput({ t, label, isWrong, onInput, onChange, children, ...shown }: SiteInputProps) {
  const id = useId();
  const typedIn = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => currentTarget.value;
  return (
    <>
      <label for={id}>{t(label)}</label>
      <input
        {...shown}
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => onInput?.(typedIn(event))}
        onChange={(event) => onChange?.(typedIn(event))}
      />
      {children}
      {isWrong && (
        <span id={`${id}-wrong`} role="alert" class="problem">
          {t('notASite')}
        </span>
      )}
    </>
  );
}
