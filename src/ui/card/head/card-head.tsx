import type { CardModel } from '../../../pack/index.ts';
import { Ending } from '../../elements/ending.tsx';
import { KindIcon } from '../../elements/icons.tsx';
import { kindMessage } from '../../i18n/labels.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CardMention } from '../card-props.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';
import { aboveName } from './above-name.ts';
import { CountryFlag } from './country-flag.tsx';
import { nativeAtAGlance } from './native-at-a-glance.ts';

interface CardHeadProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly mention: CardMention | undefined;
  readonly titleId: string;
}

/** The glance: what it is, its name, one line. */
export function CardHead({ t, model, mention, titleId }: CardHeadProps) {
  const native = nativeAtAGlance(model);
  const above = aboveName(model);
  return (
    <header class="head">
      <p class="kicker">
        <KindIcon kind={model.kind} />
        {above !== undefined && <span class="unseen">{t(kindMessage(model.kind))}: </span>}
        <span class="label">
          <span class="words">
            {above === undefined ? t(kindMessage(model.kind)) : <PackText>{above}</PackText>}
          </span>
          <CountryFlag t={t} code={model.country} flag={model.flag} />
        </span>
        {mention?.confidence === 'likely' && <span class="chip likely">{t('likelyMatch')}</span>}
      </p>
      <h2 class="name" id={titleId}>
        <PackText>{model.name}</PackText>
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
        <PackText>
          <Ending text={model.gloss} />
        </PackText>
        <SourceNumbers t={t} numbers={model.proseSources} />
      </p>
    </header>
  );
}
