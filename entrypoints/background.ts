import { defineBackground } from 'wxt/utils/define-background';
import {
  createAnswer,
  createHandlers,
  createLookUpGrants,
  createOmnibox,
  createPackImports,
  rememberInstalled,
  runCommand,
} from '../src/background/index.ts';
import { openAtlas, openFlags } from '../src/map/index.ts';
import { openPack } from '../src/pack/index.ts';
import { readWords } from '../src/pack-import/index.ts';
import { askPage } from '../src/platform/ask.ts';
import { choicesStore } from '../src/platform/stores/choices-store.ts';
import { applyManaged, onManaged } from '../src/platform/stores/managed-settings.ts';
import { packFiles } from '../src/platform/stores/pack-files.ts';
import { packStore } from '../src/platform/stores/pack-store.ts';
import { readStore } from '../src/platform/stores/read-store.ts';
import { sessionStore } from '../src/platform/stores/session-store.ts';
import {
  changeSettings,
  onSettings,
  readSettings,
  repairSettings,
} from '../src/platform/stores/settings-store.ts';
import { answerRequests } from '../src/platform/worker/answer-requests.ts';
import { onControls, prepareWhenInstalled, showOnButton } from '../src/platform/worker/browser-controls.ts';
import { clock } from '../src/platform/worker/clock.ts';
import { frames } from '../src/platform/worker/frames.ts';
import { onOmnibox } from '../src/platform/worker/omnibox.ts';
import { localDay } from '../src/ui/i18n/local-day.ts';

/** The worker. Every listener registers before this returns; everything else can be made again. */
export default defineBackground(() => {
  const report = (bug: unknown) => console.error(bug);
  const lookUps = createLookUpGrants(Date.now);
  const importedPacks = createPackImports({
    store: packStore,
    clock,
    words: () => readWords(packFiles),
    now: Date.now,
    report,
    onChange: rememberInstalled(changeSettings, report),
  });
  const handlers = createHandlers({
    openPack: () => openPack(packFiles),
    pictures: { atlas: () => openAtlas(packFiles), flags: () => openFlags(packFiles) },
    readSettings,
    changeSettings,
    choices: choicesStore,
    readCards: readStore,
    today: () => localDay(new Date()),
    now: Date.now,
    clock,
    frames,
    importedPacks,
    session: sessionStore,
    lookUps,
    report,
  });
  answerRequests(createAnswer(handlers, report));
  onControls(
    (used) => void runCommand({ changeSettings, askPage, lookUps, now: Date.now }, used).catch(report),
  );
  onOmnibox(createOmnibox(handlers.search, !import.meta.env.FIREFOX), report);
  void importedPacks.wakeUp().catch(report);
  prepareWhenInstalled();
  onSettings((settings) => void showOnButton(settings).catch(report));
  onManaged(() => void applyManaged().catch(report));
  void repairSettings().then(applyManaged).then(readSettings).then(showOnButton).catch(report);
});
