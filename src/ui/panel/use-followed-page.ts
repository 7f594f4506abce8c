import { useEffect, useRef } from 'preact/hooks';
import type { PageFacts } from '../page-state/page-situation.ts';
import type { PanelPlatform } from './panel-platform.ts';

// Live pages gain names while the panel is open; one small message to the page, and none while the panel is hidden.
const LOOK_AGAIN_MS = 2000;

/** Asks everything anew when another page comes to the front, and when the one in front names other entities. */
export function useFollowedPage(
  platform: PanelPlatform,
  facts: PageFacts | undefined,
  refresh: () => void,
): void {
  const shown = useRef('');
  shown.current = facts ? fingerprint(facts.report) : '';
  useEffect(() => {
    const stop = new AbortController();
    platform.onPageChange(refresh, stop.signal);
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible' || shown.current === '') return;
      const report = await platform.askPage('report', {});
      if (!stop.signal.aborted && fingerprint(report) !== shown.current) refresh();
    }, LOOK_AGAIN_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [platform, refresh]);
}

function fingerprint(report: PageFacts['report']): string {
  return JSON.stringify(report.ok ? report.value : report.failure.code);
}
