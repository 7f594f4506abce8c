// npm run gallery [-- NAME…]: the pictures of docs/gallery, all or some, from Chromium, on sample pages of ours.
// Names in Chinese and Korean are boxes on a machine without a font for them.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildInLanguage } from '../support/browsers/altered-build.ts';
import { type Session, startSession } from '../support/browsers/session.ts';
import { buildFor } from './build.ts';
import { CHAPTERS, type Chapter } from './gallery-shots.ts';
import { smallPng } from './small-png.ts';

const FOLDER = resolve('docs', 'gallery');
/** Sharp on the screens that people have; the pictures are shown at half their size. */
const SCALE = 2;

const asked = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
buildFor('chromium');
const sessions = new Map<string | undefined, Session>();
for (const { shots } of CHAPTERS) {
  for (const { name, language, take } of shots) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const file = join(FOLDER, `${name}.png`);
    await take(await sessionIn(language), file);
    writeFileSync(file, smallPng(readFileSync(file)));
    console.log(`${file}  ${Math.round(statSync(file).size / 1_000)} kB`);
  }
}
for (const session of sessions.values()) await session.close();
writeFileSync(join(FOLDER, 'README.md'), galleryPage(CHAPTERS));

/** One browser for each language that is pictured. */
async function sessionIn(language: string | undefined): Promise<Session> {
  const session =
    sessions.get(language) ??
    (await startSession('chromium', {
      scale: SCALE,
      ...(language === undefined ? {} : { extension: buildInLanguage('chromium', language) }),
    }));
  sessions.set(language, session);
  return session;
}

/** The pictures with what stands below them, two in a row. */
function galleryPage(chapters: readonly Chapter[]): string {
  const cell = (text: string) => `<td width="50%" valign="top">${text}</td>`;
  const table = ({ title, shots }: Chapter): string => {
    const cells = shots.map(({ name, caption }) =>
      cell(`<img src="${name}.png" alt="${caption}"><br>${caption}`),
    );
    const rows = cells.flatMap((_, i) => (i % 2 === 0 ? [cells.slice(i, i + 2)] : []));
    return `## ${title}\n\n<table>\n${rows.map((row) => `<tr>\n${row.join('\n')}\n</tr>`).join('\n')}\n</table>\n`;
  };
  return `# Gallery\n\nMade by \`npm run gallery\` from the extension as it is, on sample pages of ours.\n\n${chapters.map(table).join('\n')}`;
}
