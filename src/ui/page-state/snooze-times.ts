import type { Translate } from '../i18n/translate.ts';

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
/** "in 119 minutes", then "in 2 hours". */
const MINUTES_BEFORE_HOURS = 120;

/** When a snooze ends: "14:35", on another day "Thursday 05:00"; and how long that is: "in 52 minutes". */
export function snoozeTimes(t: Translate, until: number, now: number) {
  const isToday = new Date(until).toDateString() === new Date(now).toDateString();
  const time = new Intl.DateTimeFormat(t('dateLocale'), {
    ...(isToday ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  });
  const minutes = Math.max(0, Math.ceil((until - now) / MINUTE_MS));
  const span = new Intl.RelativeTimeFormat(t('dateLocale'));
  const left =
    minutes < MINUTES_BEFORE_HOURS
      ? span.format(minutes, 'minute')
      : span.format(Math.round(minutes / MINUTES_PER_HOUR), 'hour');
  return { end: time.format(until), left };
}
