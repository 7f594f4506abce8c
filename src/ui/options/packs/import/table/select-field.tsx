import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly isLabelUnseen?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onValue: (value: string) => void;
  /** The reader goes on; where a list changes with every arrow key, only now is it known what they chose. */
  readonly onLeave?: () => void;
  /** The id of the sentence that says what is wrong with the value. */
  readonly problem?: string | undefined;
}

/** A choice from a list, with its label. */
export function SelectField({
  label,
  isLabelUnseen,
  value,
  options,
  onValue,
  onLeave,
  problem,
}: SelectFieldProps) {
  const id = useId();
  return (
    <span class="field">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem}
        onChange={(event) => onValue(event.currentTarget.value)}
        onBlur={onLeave}
      >
        {options.map(([of, text]) => (
          <option key={of} value={of}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
