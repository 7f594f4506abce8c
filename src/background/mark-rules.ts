import type { MarkStyle } from '../settings/index.ts';

/** Our highlight's name goes into CSS: letters, digits and hyphens, nothing else. */
const HIGHLIGHT_NAME = /^[a-z][a-z0-9-]{3,63}$/;

/** Whether a name that came from a page may stand in CSS. */
export function isHighlightName(name: string): boolean {
  return HIGHLIGHT_NAME.test(name);
}

// The text's own colour, so that a mark is legible on any page; 70 % keeps 3:1 for any text that has 4.5:1 itself.
const LINE = 'color-mix(in srgb, currentcolor 70%, transparent)';
// Amber is seen on white paper and on black, and takes less than a fifth of the contrast of either's text. It is a line
// as thick as the letters are high, behind them, because Chromium paints no background of a highlight from a USER sheet.
const AMBER = 'rgb(200 146 26 / 30%)';
const TINT = `text-decoration: underline solid ${AMBER} 1.2em; text-underline-offset: -0.95em; text-decoration-skip-ink: none`;
/** Where the browser paints no lines. */
const FAINT_TINT = 'background-color: rgb(200 146 26 / 18%)';

const DECLARATIONS: Readonly<Record<MarkStyle, string>> = {
  underline: `text-decoration: underline solid ${LINE} 1px; text-underline-offset: 0.22em`,
  dotted: `text-decoration: underline dotted ${LINE} 2px; text-underline-offset: 0.22em`,
  tint: TINT,
};

/**
 * The style of a page's marks. Only on screen: a print shows the article alone. Firefox before 146 paints no
 * `text-decoration` in highlights, so there every style has a tint.
 */
export function markRule(highlight: string, style: MarkStyle, paintsLines: boolean): string {
  const look = paintsLines ? DECLARATIONS[style] : `${DECLARATIONS[style]}; ${FAINT_TINT}`;
  const forced = 'color: MarkText; background-color: Mark; text-decoration: none';
  return [
    '@media screen {',
    `  ::highlight(${highlight}) { ${look} }`,
    `  @media (forced-colors: active) { ::highlight(${highlight}) { ${forced} } }`,
    '}',
  ].join('\n');
}
