import { type Handlers, ok, type WorkerRequests } from '../protocol/index.ts';
import { markRule, type Settings } from '../settings/index.ts';
import { createCardScript } from './card/create-card-script.ts';
import type { Extension } from './extension.ts';
import { isolatedWorld } from './isolated-world.ts';
import { live } from './life.ts';

/** What the worker would insert into a page. */
type Inserted = Pick<Handlers<WorkerRequests, null>, 'injectCard' | 'styleMarks'>;

interface OwnPageOptions {
  readonly extension: Extension;
  readonly message: Parameters<typeof createCardScript>[1];
  /** Whether the browser paints lines in highlights. */
  readonly paintsLines: boolean;
}

/**
 * Marks one of the extension's own pages as it marks any other. Browsers let no worker put code or styles into these,
 * so what it would insert is here already.
 */
export function liveOnOwnPage({ extension, message, paintsLines }: OwnPageOptions): void {
  isolatedWorld.backgrounderCard = (options) => createCardScript(options, message);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const inserted: Inserted = {
    injectCard: async () => ok(null),
    styleMarks: async ({ highlight }) => {
      const { markStyle } = await extension.readSettings();
      sheet.replaceSync(markRule(highlight, markStyle, paintsLines));
      return ok(null);
    },
  };
  const ask: Extension['ask'] = (request, params, signal) => {
    if (!Object.hasOwn(inserted, request)) return extension.ask(request, params, signal);
    // The handler has just this request's type; TypeScript can't follow the correlation.
    const answer = inserted[request as keyof Inserted] as Handlers<WorkerRequests, null>[typeof request];
    return answer(params, null);
  };
  live({
    ...extension,
    ask,
    readSettings: async () => anywhere(await extension.readSettings()),
    onSettings: (listener, signal) =>
      extension.onSettings((settings) => listener(anywhere(settings)), signal),
  });
}

/** The sample shows what marks look like, whichever sites the reader chose: this page is none. */
function anywhere(settings: Settings): Settings {
  return { ...settings, onlyChosen: false };
}
