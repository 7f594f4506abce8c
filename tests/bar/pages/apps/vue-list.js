import { createApp, h, nextTick, ref } from 'vue';

const NAMES = ['Dmitry Peskov', 'António Guterres', 'Sergey Lavrov', 'Volodymyr Zelensky', 'Emmanuel Macron'];
const REST =
  'told reporters on Monday that nothing had been signed so far, and that the week would show how far both sides were prepared to go. ';

const rows = ref(
  Array.from({ length: 30 }, (_, i) => ({ id: i, text: `${NAMES[i % NAMES.length]} ${REST.repeat(2)}` })),
);
let next = rows.value.length;

createApp({
  render: () =>
    h('article', [
      h('h1', 'A list'),
      h(
        'div',
        rows.value.map(({ id, text }) => h('p', { key: id }, text)),
      ),
    ]),
}).mount('#app');

/** Reverses, removes, inserts and rewrites rows, as a feed that sorts itself anew. */
globalThis.shuffle = async (rounds) => {
  for (let round = 0; round < rounds; round++) {
    rows.value.reverse();
    rows.value.splice(round % 7, 2);
    rows.value.unshift({ id: next, text: `${NAMES[next++ % NAMES.length]} ${REST}` });
    rows.value.push({ id: next, text: `${NAMES[next++ % NAMES.length]} ${REST}` });
    const changed = rows.value[round % rows.value.length];
    changed.text = `${NAMES[(round * 3) % NAMES.length]} also ${REST}`;
    await nextTick();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};
globalThis.selfTest = () => rows.value.map(({ text }) => text.slice(0, 20)).join('|');
