import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({
  doc: globalThis.initialText,
  extensions: [basicSetup, EditorView.lineWrapping],
  parent: document.getElementById('editor'),
});
globalThis.focusEditor = () => view.focus();
globalThis.textOfEditor = () => view.state.doc.toString();
// Heights are estimates until it has measured in a frame of its own: they stand in its markup.
globalThis.done = new Promise((resolve) => view.requestMeasure({ read: () => undefined, write: resolve }));
