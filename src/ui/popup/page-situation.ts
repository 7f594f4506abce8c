import type { Failure, PackStatus, PageReport, PageState, Result } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { ActiveTab } from './popup-door.ts';

/** What the popup knows about its tab. */
export interface PageFacts {
  readonly tab: ActiveTab;
  readonly settings: Settings;
  readonly pack: Result<PackStatus>;
  readonly report: Result<PageReport>;
}

/** Why the page has or has no marks: the page's own words, or why it cannot speak. */
export type Situation =
  | { readonly why: Exclude<PageState, 'pack-damaged'> }
  | { readonly why: 'pack-damaged'; readonly detail?: string }
  | { readonly why: 'withheld' | 'reload' | 'no-site' | 'pdf' }
  | { readonly why: 'failed'; readonly failure: Failure };

/** The first reason that holds, the most general before the page's own. */
export function pageSituation({ tab, settings, pack, report }: PageFacts): Situation {
  const damage = damageOf(pack);
  if (damage) return damage;
  if (!settings.enabled) return { why: 'off-everywhere' };
  if (tab.kind !== 'site') return { why: tab.kind };
  if (settings.disabledSites.includes(tab.host)) return { why: 'off-here' };
  if (report.ok) return { why: report.value.state };
  return report.failure.code === 'unreachable'
    ? { why: 'reload' }
    : { why: 'failed', failure: report.failure };
}

function damageOf(pack: Result<PackStatus>): Situation | undefined {
  if (pack.ok)
    return pack.value.state === 'damaged' ? { why: 'pack-damaged', detail: pack.value.reason } : undefined;
  const { code, message } = pack.failure;
  return code === 'pack-damaged' || code === 'pack-missing'
    ? { why: 'pack-damaged', detail: message }
    : undefined;
}
