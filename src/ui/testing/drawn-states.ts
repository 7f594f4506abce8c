/** What a check box is drawn as from here on, in order; a reader's click is no drawing. */
export function drawnStates(box: HTMLInputElement): readonly boolean[] {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked') as PropertyDescriptor;
  const drawn: boolean[] = [];
  Object.defineProperty(box, 'checked', {
    ...native,
    set(on: boolean) {
      drawn.push(on);
      native.set?.call(box, on);
    },
  });
  return drawn;
}
