// Sentences as they are written in the article: their texts leave out marks, such as "[3]".
import type { Nutgraf, Sentence, Source, Span } from "../api/index.js";
import type { Article } from "./article.js";

/** What was read, and with what. */
export interface Read {
  nutgraf: Nutgraf;
  article: Article;
  source: Source;
}

/** A sentence and its place in the source. */
export type Located = Pick<Sentence, "text" | "start" | "end">;

/** Sentences as the page has them, with the notes in them, which are not in the source. */
export function onPage({ nutgraf, article }: Read, sentences: readonly Sentence[]): string[] {
  const ranges = nutgraf.ranges(article.element, { sentences }, article);
  // A headline that is the page's title has no place in the article.
  return sentences.map(({ text, start, end }, at) => (start < end ? String(ranges[at] ?? text) : text));
}

/** A sentence as it is written in the source of its summary. */
function asWritten({ text, start, end }: Located, { source }: Source): string {
  return start < end ? source.slice(start, end) : text;
}

/** The place of a sentence in a text that may have changed; it starts at -1 if the sentence is gone. */
function placeOf(written: string, start: number, text: string): Span {
  const isThere = text.slice(start, start + written.length) === written;
  const found = isThere ? start : text.indexOf(written);
  return { start: found, end: found + written.length };
}

/** The ranges of sentences in the article's current content, without those that are no longer there. */
export function rangesOf({ nutgraf, article, source }: Read, sentences: readonly Located[]): Range[] {
  const { source: now } = nutgraf.read(article.element, article);
  const spans = sentences
    .map((sentence) => placeOf(asWritten(sentence, source), sentence.start, now))
    .filter(({ start }) => start >= 0);
  return nutgraf.ranges(article.element, { sentences: spans }, article);
}
