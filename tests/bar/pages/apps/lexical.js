import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const element = document.getElementById('editor');
element.setAttribute('contenteditable', 'true');
const editor = createEditor({
  namespace: 'test',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(element);
registerRichText(editor);
editor.update(() => {
  $getRoot()
    .clear()
    .append($createParagraphNode().append($createTextNode(globalThis.initialText)));
});
globalThis.focusEditor = () => editor.focus();
globalThis.textOfEditor = () => editor.getEditorState().read(() => $getRoot().getTextContent());
