import { render } from 'preact';

/** Ends whatever a test has rendered. */
export function takeAwayAll(): void {
  for (const place of [...document.body.children, document.body]) render(null, place);
  document.body.replaceChildren();
}
