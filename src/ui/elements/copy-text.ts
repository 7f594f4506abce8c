/**
 * Puts text on the clipboard; must be called within a click. Gives whether it worked.
 * `place` is where a field may stand for a moment on pages that browsers give no clipboard (http, some frames).
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard, or none for this page: the old way asks nobody.
    return copyBySelection(text, place);
  }
}

function copyBySelection(text: string, place: Element): boolean {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  place.append(field);
  field.select();
  // Many pages add their own words to what is copied from them: this is not theirs.
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', take, { capture: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', take, { capture: true });
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
