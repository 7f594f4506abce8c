import * as monaco from 'monaco-editor/editor/editor.api.js';

// No language service of its own: highlighting and completion would need workers.
globalThis.MonacoEnvironment = { getWorker: () => new Worker('data:text/javascript,') };
const element = document.getElementById('editor');
element.style.height = '160px';
const editor = monaco.editor.create(element, {
  value: globalThis.initialText,
  language: 'plaintext',
  wordWrap: 'on',
  minimap: { enabled: false },
  // They fade as the pointer passes.
  scrollbar: { vertical: 'hidden', horizontal: 'hidden' },
});
globalThis.focusEditor = () => editor.focus();
globalThis.textOfEditor = () => editor.getValue();
// It draws itself in the next frame, which it has asked for before us.
globalThis.done = new Promise((resolve) => requestAnimationFrame(resolve));
