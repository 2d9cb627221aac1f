// Editing in the pane: every change goes into the page's own history, which undo and redo use.
import { edit, endPhrase, redo, undo } from "./edits.js";
import type { By } from "./history.js";
import { mendLineBreaks, selectionIn, setText, textOf } from "./pane.js";
import type { Span } from "../api/index.js";
import { current } from "./store.js";
import { pane } from "./view.js";

/** Where the caret was before the browser changed the text. */
let caret: Span | null = null;

export function setUpEditing(): void {
  pane.addEventListener("beforeinput", (event) => {
    caret = selectionIn(pane);
    const move = moveOf(event.inputType);
    if (move === null) return;
    // Undo from a menu, or from keys that the browser does not report.
    event.preventDefault();
    if (document.activeElement === pane) move();
  });
  pane.addEventListener("input", (event) => {
    const { inputType } = event as InputEvent;
    const move = moveOf(inputType);
    if (move !== null) {
      // The browser undid something anyway, so restore the text first.
      setText(pane, current().text);
      move();
      return;
    }
    mendLineBreaks(pane);
    edit(textOf(pane), byOf(inputType), caret, selectionIn(pane));
  });
  pane.addEventListener("compositionend", endPhrase);
  document.addEventListener("keydown", (event) => {
    const move = keyOf(event);
    if (move === null || hasOwnHistory(event.target as Element)) return;
    event.preventDefault();
    move();
  });
}

function moveOf(inputType: string): (() => void) | null {
  if (inputType === "historyUndo") return () => void undo();
  return inputType === "historyRedo" ? () => void redo() : null;
}

function byOf(inputType: string): By {
  if (inputType === "insertText" || inputType === "insertParagraph" || inputType === "insertLineBreak")
    return "typing";
  if (inputType === "insertCompositionText" || inputType === "insertFromComposition") return "composing";
  if (inputType === "deleteContentBackward" || inputType === "deleteContentForward") return "erasing";
  return inputType === "deleteByDrag" || inputType === "insertFromDrop" ? "dragging" : "anything";
}

/** The action for an undo or redo key, on any keyboard layout. */
function keyOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent) {
  if (ctrlKey === metaKey || altKey || isComposing) return null;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace("Key", "").toLowerCase();
  if (letter === "z") return shiftKey ? redo : undo;
  return letter === "y" && ctrlKey && !shiftKey ? redo : null;
}

/** Whether an element is in a text field or dialog, where the browser handles undo. */
function hasOwnHistory(target: Element): boolean {
  return target.closest("input:not([type=radio], [type=range], [type=file]), textarea, dialog") !== null;
}
