// npm run bench                       what our own pack and sample article need; some seconds
// npm run bench -- --peers            an invented pack of up to 100,000 entities against other matchers; about ten minutes
//                  --text FILE        with that text, a paragraph a line, instead of invented news
//                  --json FILE        leaves the figures there too
// Wall times are reported, never gated: compare them within one run only.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchOwnPack } from './own-pack.ts';
import { benchPeers } from './peers.ts';
import { asMarkdown } from './report.ts';

const { values } = parseArgs({
  options: { peers: { type: 'boolean' }, text: { type: 'string' }, json: { type: 'string' } },
});
if (values.peers) {
  const text = values.text === undefined ? undefined : readFileSync(values.text, 'utf8');
  const figures = await benchPeers(text?.split('\n').filter((line) => line.trim() !== ''));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(asMarkdown(figures));
} else {
  await benchOwnPack();
}
