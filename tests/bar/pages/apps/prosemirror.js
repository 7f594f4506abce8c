import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(globalThis.initialText)])]);
const view = new EditorView(document.getElementById('editor'), { state: EditorState.create({ doc }) });
globalThis.focusEditor = () => view.focus();
globalThis.textOfEditor = () => view.state.doc.textContent;
