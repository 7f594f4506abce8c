// npm run bench                       what our own pack and sample article need; some seconds
// npm run bench -- --peers            an invented pack of up to 100,000 entities against other matchers; about ten minutes
// npm run bench -- --page             the page side in Chromium beside a bare walk and mark.js; some minutes
// npm run bench -- --task FOLDER      leaves the pack and the text of a contest there, for one contestant or script alone
//                  --entities N       in that pack: 100,000 unless told
//                  --text FILE        with that text, a paragraph a line, instead of invented news
//                  --json FILE        leaves the figures there too
// Wall times are reported, never gated: compare them within one run only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchPeers, TEXT_WORDS } from './contest/peers.ts';
import { asMarkdown } from './contest/report.ts';
import { benchOwnPack } from './own-pack.ts';
import { writeTask } from './task.ts';

const { values } = parseArgs({
  options: {
    peers: { type: 'boolean' },
    page: { type: 'boolean' },
    task: { type: 'string' },
    entities: { type: 'string', default: '100000' },
    text: { type: 'string' },
    json: { type: 'string' },
  },
});
if (values.peers) {
  const text = values.text === undefined ? undefined : readFileSync(values.text, 'utf8');
  const figures = await benchPeers(text?.split('\n').filter((line) => line.trim() !== ''));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(asMarkdown(figures));
} else if (values.task !== undefined) {
  mkdirSync(values.task, { recursive: true });
  writeTask(values.task, Number(values.entities), { words: TEXT_WORDS });
} else if (values.page) {
  // Playwright and Vite are not for those who only measure the engine.
  const { benchPage } = await import('./page/page.ts');
  const { pageAsMarkdown } = await import('./page/page-report.ts');
  const figures = await benchPage();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(pageAsMarkdown(figures));
} else {
  await benchOwnPack();
}
