import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Id of what says more about it. */
  readonly describedBy?: string | undefined;
}

/** A native check box that looks and reads as a switch. */
export function Switch({ label, on, onChange, describedBy }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a check box tells its state by itself.
        role="switch"
        checked={on}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
