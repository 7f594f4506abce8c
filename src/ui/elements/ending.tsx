interface EndingProps {
  readonly text: string;
}

/** Longer than this the last two words may need a break between them on a narrow card. */
const LONGEST_END = 24;

/** A short text whose last two words stay on one line; Firefox has no `text-wrap: pretty` that would see to it. */
export function Ending({ text }: EndingProps) {
  const end = text.search(/\S+\s+\S+\s*$/u);
  if (end <= 0 || text.length - end > LONGEST_END) return <>{text}</>;
  return (
    <>
      {text.slice(0, end)}
      <span class="ending">{text.slice(end)}</span>
    </>
  );
}
