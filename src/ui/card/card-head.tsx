import type { CardModel } from '../../pack/index.ts';
import type { CardMention } from '../card.tsx';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';
import { CountryCode } from './country-code.tsx';

interface CardHeadProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly mention: CardMention | undefined;
  readonly titleId: string;
}

// More spellings than this belong under "Names and spellings".
const NATIVE_NAMES_AT_A_GLANCE = 2;

/** The glance: what it is, its name, one line. */
export function CardHead({ t, model, mention, titleId }: CardHeadProps) {
  const native = model.native.slice(0, NATIVE_NAMES_AT_A_GLANCE);
  return (
    <header class="head">
      <p class="kicker">
        <KindIcon kind={model.kind} />
        <span class="label">
          <span class="unseen">{t(kindMessage(model.kind))}: </span>
          <bdi>{model.label}</bdi>
        </span>
        <CountryCode t={t} code={model.country} />
        {mention?.confidence === 'likely' && <span class="chip likely">{t('likelyMatch')}</span>}
      </p>
      <h2 class="name" id={titleId}>
        <bdi>{model.name}</bdi>
      </h2>
      {native.length > 0 && (
        <p class="native">
          {native.map((name) => (
            <bdi key={name.text} lang={name.lang}>
              {name.text}
            </bdi>
          ))}
        </p>
      )}
      <p class="gloss">
        <bdi>{model.gloss}</bdi>
      </p>
    </header>
  );
}
