import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page, waitFor } from './react-story.js';

const { waits = 0 } = document.currentScript?.dataset ?? {};
const errors = [];
const before = document.querySelector('article b');

/** Takes over the markup that the server sent; what it had to render again is an error. */
globalThis.hydrate = () =>
  new Promise((done) => {
    const page = h(Page, { waits: Array.from({ length: Number(waits) }, () => waitFor(0)) });
    hydrateRoot(document, page, { onRecoverableError: (error) => errors.push(String(error)) });
    setTimeout(done, 300);
  });

/** Presses the button twice, which works only where React has taken over. */
globalThis.selfTest = async () => {
  const button = document.querySelector('button');
  const texts = [];
  for (let press = 0; press < 2; press++) {
    button.click();
    await new Promise((done) => setTimeout(done, 50));
    texts.push(button.textContent);
  }
  return [errors, before === document.querySelector('article b'), texts];
};
