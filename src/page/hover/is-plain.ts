/** What a tap is for already. */
const OPERABLE =
  'a,button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[role="tab"],[onclick],[contenteditable]';

/** Whether what was tapped does nothing by itself: the innermost element first. */
export function isPlain(path: readonly EventTarget[]): boolean {
  return !path.some((target) => target instanceof Element && target.matches(OPERABLE));
}
