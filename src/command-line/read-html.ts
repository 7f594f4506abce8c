import { Window } from 'happy-dom';
import { articleFacts } from '../article/index.ts';
import type { LinkContext } from '../matching/index.ts';
import { domOf, layoutByTagName, readClues, scanDocument } from '../page/scan/index.ts';
import type { PlacedFlow } from './annotate-text.ts';

/** What stands between two flows in the page's text as the command counts it. */
const BETWEEN_FLOWS = '\n\n';

export interface HtmlPage {
  /** Offsets count in the page's visible text, flows apart by an empty line. */
  readonly flows: readonly PlacedFlow[];
  readonly context: LinkContext;
}

/** Reads a saved page with the same scan as in the browser, as far as that goes without layout. Runs no scripts. */
export async function readHtml(html: string, today: string): Promise<HtmlPage> {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
    },
  });
  window.document.write(html);
  const document = window.document as unknown as Document; // happy-dom's document has the DOM's interface
  const flows: PlacedFlow[] = [];
  let offset = 0;
  for (const { text } of scanDocument(document, layoutByTagName)) {
    flows.push({ text, offset });
    offset += text.length + BETWEEN_FLOWS.length;
  }
  const dom = domOf(document);
  const clues = await readClues(document, dom, 'about:blank', async () => undefined);
  const { date, language } = articleFacts(clues, today);
  await window.happyDOM.close();
  return { flows, context: { ...(date && { date: date.day }), ...(language && { language }) } };
}
