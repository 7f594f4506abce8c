import type { InstalledPack } from '../../protocol/index.ts';
import { type Settings, withInstalled } from '../../settings/index.ts';

/** Writes into the settings which packs there are, so that open pages hear of it as of any change. */
export function rememberInstalled(
  changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>,
  report: (bug: unknown) => void,
): (packs: readonly InstalledPack[]) => void {
  return (packs) => {
    const installed = packs.map(({ info: { id }, hash }) => ({ id, revision: hash }));
    changeSettings((settings) => withInstalled(settings, installed)).catch(report);
  };
}
