import { Unbroken } from './unbroken.tsx';

interface EndingProps {
  readonly text: string;
}

/** Longer than this the last two words may not fit on one line where the text is large and the place narrow. */
const LONGEST_END = 16;

/** A short text whose last two words stay on one line; Firefox has no `text-wrap: pretty` that would see to it. */
export function Ending({ text }: EndingProps) {
  const end = text.search(/\S+\s+\S+\s*$/u);
  if (end <= 0 || text.length - end > LONGEST_END) return <Unbroken text={text} />;
  return (
    <>
      <Unbroken text={text.slice(0, end)} />
      <span class="unbroken">{text.slice(end)}</span>
    </>
  );
}
