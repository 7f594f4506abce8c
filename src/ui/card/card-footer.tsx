import type { CardModel } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { OutsideLink, wikipediaAddress } from '../outside-link.tsx';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';

interface CardFooterProps {
  readonly t: Translate;
  readonly model: CardModel;
}

/** Where to read on, and whose knowledge this is. */
export function CardFooter({ t, model }: CardFooterProps) {
  const { pack, reference } = model;
  const about = [<bdi>{pack.title}</bdi>, formatDate(t, pack.date), <bdi>{pack.licence}</bdi>];
  return (
    <footer class="foot">
      {reference !== undefined && (
        <p class="read-on">
          <OutsideLink href={wikipediaAddress(reference)}>{t('readOnAtWikipedia')}</OutsideLink>
        </p>
      )}
      <p class="pack">
        <Phrase t={t} of="packLine" parts={about} />
      </p>
    </footer>
  );
}
