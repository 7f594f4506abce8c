import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({
  doc: globalThis.initialText,
  extensions: [basicSetup, EditorView.lineWrapping],
  parent: document.getElementById('editor'),
});
globalThis.focusEditor = () => view.focus();
globalThis.textOfEditor = () => view.state.doc.toString();
