import { formatDate } from '../i18n/dates.ts';
import { counted } from '../i18n/forms.ts';
import { PACK_LANGUAGE } from '../i18n/language.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import type { PageFacts } from '../page-state/page-situation.ts';

interface PackLineProps {
  readonly t: Translate;
  readonly pack: PageFacts['pack'];
}

/** Which knowledge the cards are from, and of when. */
export function PackLine({ t, pack }: PackLineProps) {
  if (!pack.ok || pack.value.state !== 'ready') return null;
  const { title, date, entities } = pack.value;
  return (
    <p class="pack-line block">
      <Phrase
        t={t}
        of="packStatus"
        parts={[
          <bdi lang={PACK_LANGUAGE}>{title}</bdi>,
          formatDate(t, date),
          counted(t, 'entryCount', entities),
        ]}
      />
    </p>
  );
}
