import { type ComponentChild, render } from 'preact';

/** Draws a component in a place of its own on the page; `after-each.ts` takes it away. */
export function draw(component: ComponentChild): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(component, place);
  return place;
}
