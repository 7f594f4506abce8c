import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Flag } from '../../pack/index.ts';

const FLAG_FILE = /^[a-z]{2}\.svg$/;
/** Codes that the package has for what is no country's: bodies, old names, languages and parts of countries. */
const NO_COUNTRY = ['ac', 'an', 'cp', 'cq', 'dg', 'ea', 'fx', 'ic', 'su', 'ta', 'uk', 'xx'];
/**
 * Western Sahara: the drawing is the flag of one of its two claimants. Of the others that are disputed we show what the
 * United Nations or most of the press show: Afghanistan's of the republic, Syria's of 2025, those of Kosovo, Palestine and
 * Taiwan.
 */
const NO_FLAG = ['eh'];
const SHAPE = /<(path|circle|ellipse|rect)\b([^>]*)\/>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/** The flags of all countries, of the EU and the UN, as nothing but filled paths: no markup reaches a card. */
export function compileFlags(): Readonly<Record<string, Flag>> {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('circle-flags/package.json')),
    'flags',
  );
  const files = readdirSync(folder).filter((file) => FLAG_FILE.test(file));
  const flags: Record<string, Flag> = {};
  for (const file of files.sort()) {
    const code = file.slice(0, 2);
    if (NO_COUNTRY.includes(code) || NO_FLAG.includes(code)) continue;
    flags[code.toUpperCase()] = flagOf(readFileSync(path.join(folder, file), 'utf8'));
  }
  return flags;
}

/** The shapes after the mask that makes the drawing round; the card rounds it by itself. */
function flagOf(svg: string): Flag {
  const drawing = svg.slice(svg.indexOf('</mask>'));
  return [...drawing.matchAll(SHAPE)].map(([, shape = '', text = '']) => {
    const attributes = new Map(
      [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    return [attributes.get('fill') ?? '#000', pathOf(shape, attributes)];
  });
}

function pathOf(shape: string, attributes: ReadonlyMap<string, string>): string {
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  if (shape === 'path') return attributes.get('d') ?? '';
  if (shape === 'rect')
    return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`;
  const rx = number(attributes.has('rx') ? 'rx' : 'r');
  const ry = number(attributes.has('ry') ? 'ry' : 'r');
  return `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
