// When a click on a sentence's link is meant to show the sentence.

/**
 * Whether to show the sentence; the click then does nothing else. A click with a modifier opens the address,
 * as with any link. Selecting text is not a click; a key is.
 */
export function isPress(event: MouseEvent & { pointerType?: string }, link: HTMLElement): boolean {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain) return false;
  event.preventDefault();
  return event.pointerType === "" || !isSelectedIn(link);
}

/** Whether text of the link is selected. Text selected elsewhere can stay selected at a click. */
function isSelectedIn(link: HTMLElement): boolean {
  const selection = getSelection();
  return selection?.isCollapsed === false && selection.containsNode(link, true);
}
