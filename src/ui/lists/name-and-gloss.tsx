interface NameAndGlossProps {
  readonly name: string;
  readonly gloss: string | undefined;
  /** Of both, where it is not the page's. */
  readonly lang: string | undefined;
}

/** An entity in a line of text, without its kind. */
export function NameAndGloss({ name, gloss, lang }: NameAndGlossProps) {
  return (
    <>
      <bdi class="row-name" lang={lang}>
        {name}
      </bdi>{' '}
      <bdi class="row-gloss" lang={lang}>
        {gloss}
      </bdi>
    </>
  );
}
