import { useEffect, useState } from 'preact/hooks';
import { endOfSnooze, type SnoozeLength } from '../../settings/index.ts';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { snoozeTimes } from './snooze-times.ts';

const LENGTHS = {
  hour: 'snoozeHour',
  tomorrow: 'snoozeTomorrow',
} as const satisfies Record<SnoozeLength, MessageKey>;

interface SnoozeProps {
  readonly t: Translate;
  readonly change: ChangeSettings;
}

/** Off for a while, and on again by itself. */
export function SnoozeButtons({ t, change }: SnoozeProps) {
  const begin = (length: SnoozeLength) => {
    const now = Date.now();
    const snoozedUntil = endOfSnooze(length, now);
    change(() => ({ snoozedUntil }), t('saidSnoozed', [snoozeTimes(t, snoozedUntil, now).end]));
  };
  // Object.keys forgets the type of the keys; LENGTHS is an exact record of them.
  return (Object.keys(LENGTHS) as SnoozeLength[]).map((length) => (
    <button key={length} type="button" class="plain" onClick={() => begin(length)}>
      {t(LENGTHS[length])}
    </button>
  ));
}

/** The minutes that are left are said anew this often. */
const TICK_MS = 5_000;

interface SnoozeEndProps {
  readonly t: Translate;
  readonly until: number;
  readonly onEnd: () => void;
}

/** "Marks come back at 14:35 (in 52 minutes)." */
export function SnoozeEnd({ t, until, onEnd }: SnoozeEndProps) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) onEnd();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until, onEnd]);
  const { end, left } = snoozeTimes(t, until, now);
  return <>{t('pageSnoozedWhy', [end, left])}</>;
}
