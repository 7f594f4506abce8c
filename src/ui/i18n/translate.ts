import type messages from '../../../public/_locales/en/messages.json';

/** Every string of the interface has a key in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Gives the string of `key` with $1, $2… replaced, as `i18n.getMessage` does. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;
