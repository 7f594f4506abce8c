import { DEFAULT_SETTINGS } from '../../src/settings/index.ts';
import type { Tab } from '../../tests/support/browsers/driver.ts';
import type { Session } from '../../tests/support/browsers/session.ts';
import { pause } from '../../tests/support/browsers/until.ts';
import { cardGone } from '../../tests/support/reader/card.ts';
import { painted, pointOf } from '../../tests/support/reader/marks.ts';

/** Milliseconds from the pointer's last move to a card that is seen, less the dwell. */
export interface HoverTimes {
  readonly firstAwake: number;
  readonly laterAwake: number;
  readonly laterAsleep: number;
  readonly firstAsleep: number;
}

const AWAY = { x: 5, y: 5 };
const SETTLE = 700;
/** The longest that a card is waited for. */
const PATIENCE = 5_000;

/** Waits in the page for the host of a card that can be hit beside the pointer; says when it was and when the pointer moved last. */
function seen(x: number, y: number, patience: number): Promise<{ readonly ms: number }> {
  let moved = 0;
  const follow = () => {
    moved = performance.now();
  };
  addEventListener('pointermove', follow, true);
  return new Promise((resolve, reject) => {
    const end = performance.now() + patience;
    const look = () => {
      const host = document.body.lastElementChild;
      const isSeen =
        host?.localName === 'div' &&
        [-60, -24, 24, 60].some((away) => document.elementFromPoint(x, y + away) === host);
      if (isSeen) resolve({ ms: performance.now() - moved });
      else if (performance.now() > end) reject(new Error('no card came'));
      else setTimeout(look);
      if (isSeen) removeEventListener('pointermove', follow, true);
    };
    look();
  });
}

async function hoverTime(tab: Tab, text: string): Promise<number> {
  const { x, y } = await pointOf(tab, text);
  await pause(SETTLE);
  const waiting = tab.evaluate(seen, x, y, PATIENCE);
  await tab.moveTo(x, y);
  const { ms } = await waiting;
  await tab.press('Escape');
  await tab.moveTo(AWAY.x, AWAY.y);
  await cardGone(tab);
  return ms - DEFAULT_SETTINGS.dwell;
}

/** A page of its own for every first card: later ones find the card's code there already. */
export async function hoverToCard(session: Session, address: string): Promise<HoverTimes> {
  const { driver } = session;
  const open = async () => {
    const tab = await driver.newTab();
    await session.visit(tab, address);
    await pause(SETTLE * 2);
    const [first, second, third] = new Set(await painted(tab));
    if (!first || !second || !third) throw new Error('The page has too few marks.');
    return { tab, names: [first, second, third] as const };
  };
  const awake = await open();
  const [one, two, three] = awake.names;
  const firstAwake = await hoverTime(awake.tab, one);
  const laterAwake = await hoverTime(awake.tab, two);
  await driver.stopWorker();
  const laterAsleep = await hoverTime(awake.tab, three);
  await awake.tab.close();
  const asleep = await open();
  await driver.stopWorker();
  const firstAsleep = await hoverTime(asleep.tab, asleep.names[0]);
  await asleep.tab.close();
  return { firstAwake, laterAwake, laterAsleep, firstAsleep };
}
