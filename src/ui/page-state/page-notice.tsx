import { failureSentence } from '../controls/failure-sentence.ts';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import { formatDate } from '../i18n/dates.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { PAGE_SENTENCES } from './page-sentences.ts';
import { type PageFacts, pageSituation, type Situation } from './page-situation.ts';
import { SiteSwitch, WhereButton } from './site-switch.tsx';
import { SnoozeButtons, SnoozeEnd } from './snooze.tsx';

/** Technical messages are for those who mend it. */
const DETAIL_LANGUAGE = 'en';

interface PageNoticeProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly facts: PageFacts;
  readonly refresh: () => void;
  readonly change: ChangeSettings;
}

/** The state of this page in one line, why in another, and what can be done about it. */
export function PageNotice({ platform, t, facts, refresh, change }: PageNoticeProps) {
  const situation = pageSituation(facts);
  return (
    <section class={`page-state ${situation.why}`} aria-label={t('pageState')}>
      <div role="status">
        <h2>{t(PAGE_SENTENCES[situation.why].title)}</h2>
        <p>
          <Why t={t} facts={facts} situation={situation} refresh={refresh} />
        </p>
      </div>
      <Detail t={t} situation={situation} />
      <Remedy
        platform={platform}
        t={t}
        situation={situation}
        isPeek={facts.settings.peek}
        refresh={refresh}
        change={change}
      />
      {facts.settings.enabled && situation.why !== 'snoozed' && (
        <SiteControls t={t} facts={facts} change={change} />
      )}
    </section>
  );
}

/** They say nothing while all is off, for they would change nothing. */
function SiteControls({
  t,
  facts: { tab, settings },
  change,
}: Pick<PageNoticeProps, 't' | 'facts' | 'change'>) {
  const site = tab.kind === 'site' && { t, host: tab.host, settings, change };
  return (
    <>
      {site && <SiteSwitch {...site} />}
      <p class="site-buttons">
        {site && <WhereButton {...site} />}
        <SnoozeButtons t={t} change={change} />
      </p>
    </>
  );
}

interface WhyProps {
  readonly t: Translate;
  readonly facts: PageFacts;
  readonly situation: Situation;
  readonly refresh: () => void;
}

function Why({ t, facts, situation, refresh }: WhyProps) {
  if (situation.why === 'snoozed') {
    return <SnoozeEnd t={t} until={facts.settings.snoozedUntil} onEnd={refresh} />;
  }
  if (situation.why === 'failed') return <>{t(failureSentence(situation.failure.code))}</>;
  if (situation.why === 'marked') {
    const date = facts.report.ok ? facts.report.value.date : undefined;
    return <>{date ? t('pageMarkedDated', [formatDate(t, date.day)]) : t('pageMarkedUndated')}</>;
  }
  const host = facts.tab.kind === 'site' ? facts.tab.host : '';
  return <Phrase t={t} of={PAGE_SENTENCES[situation.why].why} parts={[<bdi>{host}</bdi>]} />;
}

function Detail({ t, situation }: Pick<WhyProps, 't' | 'situation'>) {
  const detail =
    situation.why === 'failed'
      ? situation.failure.message
      : situation.why === 'pack-damaged'
        ? situation.detail
        : undefined;
  if (detail === undefined) return null;
  return (
    <details>
      <summary>{t('details')}</summary>
      <p lang={DETAIL_LANGUAGE} dir="auto">
        {detail}
      </p>
    </details>
  );
}

type RemedyProps = Pick<PageNoticeProps, 'platform' | 't' | 'refresh' | 'change'> & {
  readonly situation: Situation;
  readonly isPeek: boolean;
};

function Remedy({ platform, t, situation, isPeek, refresh, change }: RemedyProps) {
  switch (situation.why) {
    case 'snoozed':
      return (
        <Action
          label={t('onAgainNow')}
          act={() => change(() => ({ snoozedUntil: 0 }), t('saidOnEverywhere'))}
        />
      );
    case 'hidden-marks':
      return <Action label={t('peekShow')} act={() => platform.askPage('peek', {}).then(refresh)} />;
    case 'marked':
      return (
        isPeek && <Action label={t('peekHide')} act={() => platform.askPage('peek', {}).then(refresh)} />
      );
    case 'not-an-article':
      return <Action label={t('markAnyway')} act={() => platform.askPage('markAnyway', {}).then(refresh)} />;
    case 'withheld':
      return <Action label={t('allowSite')} act={() => platform.askAccess().then(refresh)} />;
    case 'reload':
      return <Action label={t('reload')} act={() => platform.reloadTab().then(refresh)} />;
    case 'failed':
      return <Action label={t('tryAgain')} act={refresh} />;
    default:
      return null;
  }
}

function Action({ label, act }: { readonly label: string; readonly act: () => Promise<void> | void }) {
  return (
    <button type="button" class="action" onClick={() => void act()}>
      {label}
    </button>
  );
}
