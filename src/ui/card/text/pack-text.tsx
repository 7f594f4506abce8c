import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Unbroken } from '../../elements/unbroken.tsx';
import { PACK_LANGUAGE } from '../../i18n/language.ts';

/** The language in which the pack of the card is written. */
export const PackLanguage = createContext<string>(PACK_LANGUAGE);

interface PackTextProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A text of the pack, in its own language and direction. */
export function PackText({ class: name, children }: PackTextProps) {
  return (
    <bdi class={name} lang={useContext(PackLanguage)}>
      {typeof children === 'string' ? <Unbroken text={children} /> : children}
    </bdi>
  );
}
