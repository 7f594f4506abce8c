import type { CardModel, Day } from '../../../pack/index.ts';
import { CopyButton } from '../../elements/copy-button.tsx';
import { OutsideLink, wikipediaAddress } from '../../elements/outside-link.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import type { CardProps } from '../card-props.ts';
import { cardMarkdown } from '../markdown/card-markdown.ts';
import { PackText } from '../text/pack-text.tsx';
import { MuteButton } from './mute-button.tsx';

interface CardFooterProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly article: Day | undefined;
  readonly today: Day;
  readonly mute: CardProps['mute'];
}

/** Where to read on, and whose knowledge this is. */
export function CardFooter({ t, model, article, today, mute }: CardFooterProps) {
  const { pack, reference, link } = model;
  const about = [
    <PackText>{pack.title}</PackText>,
    ...(model.isImported ? [<PackText>{pack.author}</PackText>] : []),
    formatDate(t, pack.date),
    <PackText>{pack.licence}</PackText>,
  ];
  return (
    <footer class="foot">
      <p class="actions">
        {reference !== undefined && (
          <OutsideLink href={wikipediaAddress(reference)}>{t('readOnAtWikipedia')}</OutsideLink>
        )}
        {link !== undefined && <OutsideLink href={link}>{hostOf(link)}</OutsideLink>}
        <CopyButton
          t={t}
          label="copyWithSources"
          refused="cardNotCopied"
          text={() => cardMarkdown(model, { t, article, today })}
        />
        {mute && <MuteButton t={t} name={model.name} mute={mute} />}
      </p>
      <p class="pack">
        <Phrase t={t} of={model.isImported ? 'packLineImported' : 'packLine'} parts={about} />
      </p>
    </footer>
  );
}

/** Where a link leads, as the browser would show it: letters beyond a to z in punycode. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}
