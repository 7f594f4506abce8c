interface UnbrokenProps {
  readonly text: string;
}

/** From one number to another; browsers would break the line after its dash. */
const RANGE = /(\p{N}+–\p{N}+)/u;

/** A text in which no range such as 2009–2021 is broken; it is copied as it is. */
export function Unbroken({ text }: UnbrokenProps) {
  const parts = text.split(RANGE);
  if (parts.length === 1) return <>{text}</>;
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <span class="unbroken">{part}</span>))}</>;
}
