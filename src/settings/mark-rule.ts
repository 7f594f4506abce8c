import type { MarkStyle } from './settings.ts';

// The text's own colour, which has the contrast of the text on any ground. Nothing may be mixed from it: Chromium then
// takes the colour of the page's root, and on a dark article of a white page the line is as dark as its ground.
const LINE = 'currentcolor';
// Amber is seen on white paper and on black, and takes a fifth of the contrast of either's text: 3:1 is left of 4.5:1.
const AMBER = 'rgb(200 146 26 / 20%)';
/** A line as thick as the letters are high, behind them: Chromium paints no background of a highlight from a USER sheet. */
const TINT = `text-decoration: underline solid ${AMBER} 1.2em; text-underline-offset: -0.95em; text-decoration-skip-ink: none`;
/** Firefox paints backgrounds, and such a line before the letters. */
const IN_FIREFOX = '@supports (-moz-appearance: none)';
const TINT_IN_FIREFOX = `text-decoration: none; background-color: ${AMBER}`;
/** Where the browser paints no lines. */
const FAINT_TINT = 'background-color: rgb(200 146 26 / 18%)';

const DECLARATIONS: Readonly<Record<MarkStyle, string>> = {
  underline: `text-decoration: underline solid ${LINE} 1px; text-underline-offset: 0.22em`,
  dotted: `text-decoration: underline dotted ${LINE} 2px; text-underline-offset: 0.22em`,
  tint: TINT,
};

/**
 * The style of a page's marks. Only on screen: a print shows the article alone. Firefox before 146 paints no
 * `text-decoration` in highlights, so there every style has a tint. `highlight` is a name that may stand in CSS: of one
 * that a page sends the worker's parser makes sure.
 */
export function markRule(highlight: string, style: MarkStyle, paintsLines: boolean): string {
  const look = paintsLines ? DECLARATIONS[style] : `${DECLARATIONS[style]}; ${FAINT_TINT}`;
  // Firefox's Mark is a yellow that is hardly seen on white; the line is.
  const forced = 'color: MarkText; background-color: Mark; text-decoration: underline solid MarkText 2px';
  return [
    '@media screen {',
    `  ::highlight(${highlight}) { ${look} }`,
    ...(style === 'tint' ? [`  ${IN_FIREFOX} { ::highlight(${highlight}) { ${TINT_IN_FIREFOX} } }`] : []),
    `  @media (forced-colors: active) { ::highlight(${highlight}) { ${forced} } }`,
    '}',
  ].join('\n');
}
