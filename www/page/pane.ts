// The editable article: its text, and positions in it as offsets, ranges and points.
import type { Span } from "../api/index.js";

/** From this length, in UTF-16 units, a text is laid out in chunks, so that a keystroke changes only one. */
const LONG = 20_000;
const CHUNK = 4_000;

/** The text of all text nodes, which offsets refer to. */
export function textOf(pane: HTMLElement): string {
  return pane.textContent;
}

export function setText(pane: HTMLElement, text: string): void {
  if (text.length < LONG) pane.textContent = text;
  else pane.replaceChildren(...chunks(text).map(chunk));
}

/**
 * Restores the line breaks that browsers do not write as such. Every chunk but the last ends with one, which
 * a block does not show; they drop it when text is deleted or split at a chunk's edge. And where a program
 * inserts lines, Chromium makes blocks of them.
 */
export function mendLineBreaks(pane: HTMLElement): void {
  for (const block of pane.querySelectorAll("div")) {
    const { previousSibling, nextSibling, firstChild } = block;
    if (previousSibling !== null && !previousSibling.textContent?.endsWith("\n")) block.before("\n");
    if (nextSibling === null) continue;
    // An empty line.
    if (firstChild?.nodeName === "BR") firstChild.remove();
    if (!block.textContent.endsWith("\n")) block.append("\n");
  }
}

function chunks(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start + CHUNK);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

function chunk(text: string): HTMLElement {
  const chunk = document.createElement("div");
  chunk.className = "chunk";
  chunk.textContent = text;
  return chunk;
}

/** Makes new ranges each time: browsers differ in how they move ranges while the text is edited. */
export function rangesOf(pane: HTMLElement, spans: readonly Span[]): Range[] {
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

  /** The text node at the offset. Between two nodes, the first for an end and the second for a start. */
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

/** The offset of a DOM position in the pane; null if it is outside. */
export function offsetOf(pane: HTMLElement, container: Node, offset: number): number | null {
  if (!pane.contains(container)) return null;
  const place = document.createRange();
  place.setStart(container, offset);
  const nodes = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node === container) return before + offset;
    if (place.comparePoint(node, 0) > 0) break;
    before += (node as Text).length;
  }
  return before;
}

/** The offset at a point in the window; null if there is no text. */
export function offsetAt(pane: HTMLElement, x: number, y: number): number | null {
  if ("caretPositionFromPoint" in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place === null ? null : offsetOf(pane, place.offsetNode, place.offset);
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? null : offsetOf(pane, range.startContainer, range.startOffset);
}

/** The selection or caret in the pane; null if it is elsewhere. */
export function selectionIn(pane: HTMLElement): Span | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(pane, startContainer, startOffset);
  const end = offsetOf(pane, endContainer, endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Selects a span of the pane; an empty one puts the caret there. */
export function select(pane: HTMLElement, { start, end }: Span): void {
  const isEmpty = start >= end;
  const [range] = rangesOf(pane, [{ start: isEmpty ? Math.max(0, end - 1) : start, end }]);
  if (range === undefined) return;
  if (isEmpty) range.collapse(false);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Scrolls to an offset if it is not visible. */
export function follow(pane: HTMLElement, offset: number): void {
  const span = { start: Math.max(0, offset - 1), end: offset };
  const [range] = rangesOf(pane, [span]);
  const place = range?.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (place === undefined || (place.top >= frame.top && place.bottom <= frame.bottom)) return;
  reveal(pane, span);
}

/** Scrolls the pane, and if necessary the page, until a span is visible. */
export function reveal(pane: HTMLElement, span: Span): void {
  const [range] = rangesOf(pane, [span]);
  if (range === undefined) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const frame = pane.getBoundingClientRect();
  const away = (): number =>
    range.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  const chunk = range.startContainer.parentElement?.closest(".chunk") ?? null;
  if (chunk === null || isNear(chunk, frame)) {
    if (pane.scrollHeight > pane.clientHeight) pane.scrollTo({ top: pane.scrollTop + away(), behavior });
  } else {
    chunk.scrollIntoView({ block: "nearest", behavior: "instant" });
    settle(() => (pane.scrollTop += away()));
  }
  if (frame.top < 0 || frame.top > innerHeight * 0.75 || frame.bottom < innerHeight * 0.25) {
    pane.scrollIntoView({ block: "nearest", behavior });
  }
}

/** Whether a chunk is laid out: visible or close to it. */
function isNear(chunk: Element, frame: DOMRect): boolean {
  const { top, bottom } = chunk.getBoundingClientRect();
  return bottom > frame.top - frame.height && top < frame.bottom + frame.height;
}

/** Scrolls frame by frame until nothing moves: chunks get their real heights only when they come near. */
function settle(scroll: () => number, frames = 30, before = NaN, still = 0): void {
  const now = scroll();
  if (frames > 0 && still < 3)
    requestAnimationFrame(() => settle(scroll, frames - 1, now, Math.abs(now - before) < 1 ? still + 1 : 0));
}
