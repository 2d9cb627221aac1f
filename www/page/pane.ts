// The editable article: its text, and the marks on its chosen sentences.
import type { Span } from "../api/index.js";

const MARK = "chosen";

/** All text nodes joined: the text that offsets count in. */
export function textOf(pane: HTMLElement): string {
  return pane.textContent ?? "";
}

/**
 * Marks pieces of the text without touching it. Ranges are made anew from offsets each time,
 * because engines collapse or move live ranges differently while the text is edited.
 */
export function mark(pane: HTMLElement, spans: readonly Span[]): void {
  // An older engine shows the same summary, unmarked.
  if (!("highlights" in CSS)) return;
  CSS.highlights.set(MARK, new Highlight(...rangesOf(pane, spans)));
}

function rangesOf(pane: HTMLElement, spans: readonly Span[]): Range[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const ranges: Range[] = [];
  const nodes = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  let node = nodes.nextNode();
  let nodeStart = 0;
  for (const { start, end } of inOrder) {
    const range = document.createRange();
    node = reach(start, false);
    if (node === null) break;
    range.setStart(node, start - nodeStart);
    node = reach(end, true);
    if (node === null) break;
    range.setEnd(node, end - nodeStart);
    ranges.push(range);
  }
  return ranges;

  /** The text node that holds the offset; one at the seam of two belongs to the first when it is an end. */
  function reach(offset: number, isEnd: boolean): Node | null {
    while (node !== null) {
      const nodeEnd = nodeStart + (node as Text).length;
      if (offset < nodeEnd || (isEnd && offset === nodeEnd)) return node;
      nodeStart = nodeEnd;
      node = nodes.nextNode();
    }
    return null;
  }
}
