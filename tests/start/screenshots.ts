// npm run screenshots: the pictures of the README, from Chromium, on our sample article.
import { resolve } from 'node:path';
import { paintedWith } from '../support/marks.ts';
import { startSession } from '../support/session.ts';
import { buildFor } from './build.ts';
import { SAMPLE_SCENE, takePictures } from './pictures.ts';

buildFor('chromium');
const session = await startSession('chromium');
const tab = await session.open('sample');
await paintedWith(tab, SAMPLE_SCENE.hover);
const files = await takePictures(session, tab, {
  folder: resolve('docs', 'pictures'),
  scene: SAMPLE_SCENE,
});
await session.close();
console.log(files.join('\n'));
