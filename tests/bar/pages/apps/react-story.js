import { createElement as h, Suspense, useState } from 'react';

const FILLER =
  'Diplomats who follow the region were careful on Tuesday. Several of them said that the week would show how far ' +
  'both sides were prepared to go, and that nothing had been signed so far. ';

function Story({ name }) {
  const [isRead, setIsRead] = useState(false);
  return h(
    'article',
    null,
    h('h1', null, 'A visit is announced'),
    h('p', null, FILLER.repeat(3)),
    h('p', null, 'The talks would be held soon, ', h('b', null, name), ` told reporters. ${FILLER}`),
    h('p', null, FILLER.repeat(3)),
    h('button', { type: 'button', onClick: () => setIsRead(!isRead) }, isRead ? 'Read' : 'Unread'),
  );
}

/** A component that has its text some time after it was asked for, as a part of a streamed page has. */
function Late({ wait }) {
  wait.read();
  return h('p', null, `Dmitry Peskov said more later. ${FILLER}`);
}

/** What React suspends on until so many milliseconds are over. */
export function waitFor(milliseconds) {
  let isOver = false;
  const over = new Promise((done) => setTimeout(done, milliseconds)).then(() => {
    isOver = true;
  });
  return {
    read() {
      if (!isOver) throw over;
    },
  };
}

/** The whole document, as a framework for servers renders it. */
export function Page({ waits = [] }) {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'A page')),
    h(
      'body',
      null,
      h('main', null, h(Story, { name: 'Dmitry Peskov' })),
      ...waits.map((wait, i) =>
        h(Suspense, { key: String(i), fallback: h('p', null, 'Loading') }, h(Late, { wait })),
      ),
    ),
  );
}
