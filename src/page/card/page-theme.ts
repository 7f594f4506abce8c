import type { Settings } from '../../settings/index.ts';

/** Below this relative luminance a background is dark. */
const DARK = 0.3;

/** The card's theme: the reader's, or the page's by its background; undefined leaves it to the system. */
export function cardTheme(theme: Settings['theme']): 'light' | 'dark' | undefined {
  if (theme !== 'page') return theme;
  for (const element of [document.body, document.documentElement]) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < DARK ? 'dark' : 'light';
  }
  // A page without a background is white, unless it follows the system.
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? undefined : 'light';
}

function luminanceOf(color: string): number | undefined {
  const parts = color.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return undefined;
  return (0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3])) / 255;
}
