// Sentences as they are written in the article: their texts leave out marks, such as "[3]".
import type { Sentence, Source, Span } from "../api/index.js";

/** A sentence as it is written in the source of its summary. */
export function asWritten({ text, start, end }: Sentence, source: Source | null): string {
  // A headline that is the page's title has no place in the article.
  return start < end && source !== null ? source.source.slice(start, end) : text;
}

/** The place of a sentence in a text that may have changed; it starts at -1 if the sentence is gone. */
export function placeOf(written: string, start: number, text: string): Span {
  const isThere = text.slice(start, start + written.length) === written;
  const found = isThere ? start : text.indexOf(written);
  return { start: found, end: found + written.length };
}
