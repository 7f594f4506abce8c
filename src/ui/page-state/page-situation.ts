import type { Failure, PackStatus, PageReport, PageState, Result } from '../../protocol/index.ts';
import { isOffHere, type Settings } from '../../settings/index.ts';
import type { ActiveTab } from '../own-page-platform.ts';

/** What the popup knows about its tab. */
export interface PageFacts {
  readonly tab: ActiveTab;
  readonly settings: Settings;
  readonly pack: Result<PackStatus>;
  readonly report: Result<PageReport>;
  /** When all of this was asked, in milliseconds since 1970. */
  readonly now: number;
}

/** Why the page has or has no marks: the page's own words, or why it cannot speak. */
export type Situation =
  | { readonly why: Exclude<PageState, 'pack-damaged'> }
  | { readonly why: 'pack-damaged'; readonly detail?: string }
  /** All that it names is better known than what the reader has marked. */
  | { readonly why: 'well-known' }
  | { readonly why: 'withheld' | 'reload' | 'no-site' | 'pdf' | 'snoozed' | 'not-chosen' }
  | { readonly why: 'failed'; readonly failure: Failure };

/** The first reason that holds, the most general before the page's own. */
export function pageSituation({ tab, settings, pack, report, now }: PageFacts): Situation {
  const damage = damageOf(pack);
  if (damage) return damage;
  if (!settings.enabled) return { why: 'off-everywhere' };
  if (settings.snoozedUntil > now) return { why: 'snoozed' };
  if (tab.kind !== 'site') return { why: tab.kind };
  if (isOffHere(settings, tab.host)) return { why: settings.onlyChosen ? 'not-chosen' : 'off-here' };
  if (report.ok) return { why: hasNoMark(report.value) ? 'well-known' : report.value.state };
  return report.failure.code === 'unreachable'
    ? { why: 'reload' }
    : { why: 'failed', failure: report.failure };
}

const hasNoMark = ({ state, entities }: PageReport): boolean =>
  state === 'marked' && entities.length > 0 && entities.every(({ isMarked }) => isMarked === false);

const OFF: ReadonlySet<Situation['why']> = new Set<Situation['why']>([
  'off-everywhere',
  'snoozed',
  'off-here',
  'not-chosen',
]);

/** Whether the reader has it that nothing happens on this page. */
export function isOff(facts: PageFacts): boolean {
  return OFF.has(pageSituation(facts).why);
}

function damageOf(pack: Result<PackStatus>): Situation | undefined {
  if (pack.ok)
    return pack.value.state === 'damaged' ? { why: 'pack-damaged', detail: pack.value.reason } : undefined;
  const { code, message } = pack.failure;
  return code === 'pack-damaged' || code === 'pack-missing'
    ? { why: 'pack-damaged', detail: message }
    : undefined;
}
