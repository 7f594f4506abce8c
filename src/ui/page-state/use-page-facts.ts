import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageEntity, PageReport, Result } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import { ASK_AGAIN_MS, isLost, MOST_ROUNDS } from '../controls/answers.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import type { PageFacts } from './page-situation.ts';

// A page answers a changed setting well within this; after it we ask only while it says "working".
const SETTLING_ROUNDS = 4;

export interface PopupFacts {
  /** Absent until everything has answered once. */
  readonly facts: PageFacts | undefined;
  /** Asks everything again, for a while: after a change of settings or "mark anyway". */
  readonly refresh: () => void;
  /** The same after a change of settings, which count at once: read again they would turn a switch back for a moment. */
  readonly settle: (settings: Settings) => void;
}

/** Tab, settings, pack and page in one; followed while the page works. */
export function usePageFacts(platform: OwnPagePlatform): PopupFacts {
  const [facts, setFacts] = useState<PageFacts>();
  const [round, setRound] = useState(0);
  const following = useRef<AbortController>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    following.current = stop;
    void follow({ platform, signal: stop.signal, show: setFacts, rounds: round === 0 ? 1 : SETTLING_ROUNDS });
    return () => stop.abort();
  }, [platform, round]);
  const refresh = useCallback(() => {
    following.current?.abort(); // what it is still reading is from before the change
    setRound((before) => before + 1);
  }, []);
  const settle = useCallback(
    (settings: Settings) => {
      setFacts((before) => before && { ...before, settings });
      refresh();
    },
    [refresh],
  );
  return { facts, refresh, settle };
}

interface Following {
  readonly platform: OwnPagePlatform;
  readonly signal: AbortSignal;
  readonly show: (facts: PageFacts) => void;
  readonly rounds: number;
}

async function follow({ platform, signal, show, rounds }: Following): Promise<void> {
  for (let asked = 1; ; asked++) {
    const facts = await readFacts(platform);
    if (signal.aborted) return;
    show(facts);
    const isLate = asked < MOST_ROUNDS && hasLost(facts, rounds > 1);
    if (asked >= rounds && !isWorking(facts) && !isLate) return;
    await pause(ASK_AGAIN_MS, signal);
    if (signal.aborted) return;
  }
}

function isWorking({ report }: PageFacts): boolean {
  return report.ok && report.value.state === 'working';
}

function hasLost({ pack, report }: PageFacts, mayBeReloading: boolean): boolean {
  if (!pack.ok && isLost(pack.failure)) return true;
  return mayBeReloading && !report.ok && report.failure.code === 'unreachable';
}

async function readFacts(platform: OwnPagePlatform): Promise<PageFacts> {
  const [tab, settings, pack, report] = await Promise.all([
    platform.activeTab(),
    platform.readSettings(),
    platform.askWorker('packStatus', {}),
    platform.askPage('report', {}),
  ]);
  return {
    tab,
    settings,
    pack,
    report: withFoundNames(report, await platform.foundNames()),
    now: Date.now(),
  };
}

/** What imported packs know on the page comes from the worker: the page itself is not told, or only of some. */
function withFoundNames(report: Result<PageReport>, found: readonly PageEntity[]): Result<PageReport> {
  if (!report.ok || found.length === 0) return report;
  const { entities } = report.value;
  const known = new Set(entities.map(({ entity }) => entity));
  const others = found.filter(({ entity }) => !known.has(entity));
  return { ok: true, value: { ...report.value, entities: [...entities, ...others] } };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
