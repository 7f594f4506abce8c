import type { ComponentChildren, RefObject } from 'preact';

export interface RemovableLine {
  readonly key: string;
  readonly content: ComponentChildren;
  /** The button's name, as it is read out without the line around it. */
  readonly spoken: string;
  readonly remove: () => void;
}

interface RemovableLinesProps {
  readonly lines: readonly RemovableLine[];
  /** What is on each button. */
  readonly label: string;
  /** Gets the focus when a button goes with its line, so that the reader stays where the list is. */
  readonly stay: RefObject<HTMLElement | null>;
}

/** A list of which each line can be taken away. */
export function RemovableLines({ lines, label, stay }: RemovableLinesProps) {
  return (
    <ul class="lines-of" translate={false}>
      {lines.map(({ key, content, spoken, remove }) => (
        <li key={key}>
          {content}
          <button
            type="button"
            class="plain"
            aria-label={spoken}
            onClick={() => {
              remove();
              stay.current?.focus();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
