/** Whether keys are a part of writing there. */
export function isField(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches('input,textarea,select,[contenteditable]');
}
