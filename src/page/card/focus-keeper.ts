/** Where focus and selection were before the card took them. */
export interface FocusKeeper {
  restore(): void;
}

export function keepFocus(): FocusKeeper {
  const { activeElement } = document;
  const selection = getSelection();
  const selected = selection && {
    anchor: selection.anchorNode,
    anchorOffset: selection.anchorOffset,
    focus: selection.focusNode,
    focusOffset: selection.focusOffset,
  };
  return {
    restore() {
      if (activeElement instanceof HTMLElement && activeElement.isConnected)
        activeElement.focus({ preventScroll: true });
      if (!selected?.anchor?.isConnected || !selected.focus?.isConnected) return;
      getSelection()?.setBaseAndExtent(
        selected.anchor,
        selected.anchorOffset,
        selected.focus,
        selected.focusOffset,
      );
    },
  };
}
