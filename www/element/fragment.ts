// The address of a sentence in its page.
import type { Source, Span } from "../api/index.js";

/** How many words before or after a sentence are given. */
const AROUND = 3;

/**
 * A text fragment with a sentence's first and last words, as the page has them, and those before or after it
 * if the page has such words twice.
 */
export function fragmentOf(sentence: string, { before = "", after = "" } = {}): string {
  const words = wordsOf(sentence);
  const part = (words: string[]) => encode(words.join(" "));
  const text = words.length > 10 ? `${part(words.slice(0, 4))},${part(words.slice(-4))}` : part(words);
  return `:~:text=${before && `${before}-,`}${text}${after && `,-${after}`}`;
}

/**
 * What tells a sentence of an article from the same one in a list, which comes first on the page: the words
 * before it in the article, or those after it. Those of its own block surely stand beside it. `above` and
 * `below` are its neighbours in the list.
 */
export function contextOf(
  { source, blocks }: Source,
  { start, end }: Span,
  above = "",
  below = "",
): { before?: string; after?: string } {
  if (start === end) return {};
  const whole = { start: 0, end: source.length };
  const block = blocks.find((block) => block.start <= start && start < block.end) ?? whole;
  for (const around of [block, whole]) {
    const before = lastOf(source.slice(around.start, start));
    if (before !== "" && before !== lastOf(above)) return { before };
    const after = firstOf(source.slice(end, around.end));
    if (after !== "" && after !== firstOf(below)) return { after };
  }
  return {};
}

function lastOf(text: string): string {
  return encode(wordsOf(text).slice(-AROUND).join(" "));
}

function firstOf(text: string): string {
  return encode(wordsOf(text).slice(0, AROUND).join(" "));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** A hyphen would separate parts of the fragment. */
export function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
