// npm run screenshots: the pictures of the README, from Chromium, on our sample article.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { startSession } from '../support/browsers/session.ts';
import { paintedWith } from '../support/reader/marks.ts';
import { buildFor } from './build.ts';
import { SAMPLE_SCENE, takePictures } from './pictures.ts';
import { smallPng } from './small-png.ts';

buildFor('chromium');
const session = await startSession('chromium');
const tab = await session.open('sample');
await paintedWith(tab, SAMPLE_SCENE.hover);
const files = await takePictures(session, tab, {
  folder: resolve('.output', 'screenshots'),
  scene: SAMPLE_SCENE,
});
await session.close();
// What the README shows, out of all that was taken.
for (const file of files) {
  const kept = join(resolve('docs', 'pictures'), basename(file));
  writeFileSync(kept, smallPng(readFileSync(file)));
  console.log(kept);
}
