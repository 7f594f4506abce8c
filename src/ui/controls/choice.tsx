import { useId } from 'preact/hooks';
import type { MessageKey, Translate } from '../i18n/translate.ts';

interface ChoiceProps<T extends string> {
  readonly t: Translate;
  readonly legend: MessageKey;
  readonly options: Readonly<Record<T, MessageKey>>;
  readonly value: T;
  readonly onValue: (value: T) => void;
  /** Each option's words are drawn as the mark that it stands for. */
  readonly sample?: boolean;
}

/** One of a few, as native radio buttons. */
export function Choice<T extends string>({ t, legend, options, value, onValue, sample }: ChoiceProps<T>) {
  const group = useId();
  // Object.keys forgets the type of the keys; `options` is an exact record of T.
  const values = Object.keys(options) as T[];
  return (
    <fieldset>
      <legend>{t(legend)}</legend>
      {values.map((option) => (
        <label key={option} class="option">
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onValue(option)}
          />
          <span class={sample ? `mark-${option}` : undefined}>{t(options[option])}</span>
        </label>
      ))}
    </fieldset>
  );
}
