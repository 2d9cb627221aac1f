/** A half-open piece of the text: UTF-16 code units, so that `text.slice(start, end)` is the piece. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind =
  "title" | "heading" | "paragraph" | "list-item" | "quotation" | "caption" | "boilerplate";

/**
 * The rule that gave a block its kind.
 * - "given": you gave the block with its kind.
 * - "rule-or-table": the line has no words, or it is a row of a table in Markdown.
 * - "hash-mark", "quote-mark", "list-mark": the line opens with `#`, with `>`, with a bullet or a number.
 * - "by-line", "notice", "caption-phrase": the line has a phrase of by-lines, of notices, of captions.
 * - "credit", "credit-above", "credit-below": the line ends with the credit of a picture, or is next to one.
 * - "wrapped", "long", "sentence-end": running text, because its lines were wrapped, it is long, or ends as
 *   a sentence does.
 * - "short": the line is short and does not end as a sentence does.
 * - "repeated": the line stands in the text more than once.
 * - "menu": one of several short lines in a row.
 * - "cut-off", "no-full-stop": on a pasted page, a teaser.
 * - "outside-article": running text before or after the article.
 * - "known-title", "returning-words", "markdown-title": the line says what the title you gave says, its words
 *   return most in the article below it, or Markdown marks it as the title.
 */
export type BlockRule =
  | "given"
  | "rule-or-table"
  | "hash-mark"
  | "quote-mark"
  | "list-mark"
  | "by-line"
  | "notice"
  | "caption-phrase"
  | "credit"
  | "credit-above"
  | "credit-below"
  | "wrapped"
  | "long"
  | "sentence-end"
  | "short"
  | "repeated"
  | "menu"
  | "cut-off"
  | "no-full-stop"
  | "outside-article"
  | "known-title"
  | "returning-words"
  | "markdown-title";

/** A piece of the article's layout. Blocks stand in text order and do not overlap. */
export interface Block extends Span {
  kind: BlockKind;
  /** Which rule gave the block its kind. Always there in results; ignored in blocks that you give. */
  rule?: BlockRule;
}

/** A text with its blocks, as `read` gives them for an element of the page. */
export interface Source {
  source: string;
  blocks: readonly Block[];
}

/** What to summarize: plain text, whose blocks are found, or a text with its blocks. */
export type Input = string | Source;

/**
 * What to ask for. At most one of `sentences`, `words`, `characters`, `share` and `type` may be given;
 * with none of them the summary has three sentences.
 */
export interface Options {
  /** Maximum number of sentences (whole, from 0). */
  sentences?: number;
  /**
   * Maximum number of words by UAX #29 (whole, from 0). Two characters count as one word in scripts without
   * spaces.
   */
  words?: number;
  /** Maximum number of Unicode scalar values of `Summary.text` (whole, from 0). */
  characters?: number;
  /** At most this share of the article's words (from 0 to 1). */
  share?: number;
  /**
   * The browsers' Summarizer types: tldr and teaser (1, 2, 3 sentences), key-points (3, 5, 7), headline
   * (12, 17, 22 words).
   */
  type?: "tldr" | "teaser" | "key-points" | "headline";
  /** Which of a type's three lengths; "short" when it is not given. Needs `type`. */
  length?: "short" | "medium" | "long";
  /** "document" (default): as they stand in the text. "rank": the best first. */
  order?: "document" | "rank";
  /** The article's title, if known; found in the text if omitted. */
  title?: string;
  /** A BCP 47 tag; detected if omitted. Without lists of that language, the rules that need none are used. */
  language?: string;
  /** Words to steer the summary towards. */
  focus?: readonly string[];
}

/** What `segment` may be told. */
export interface SegmentOptions {
  /** As in `Options`. */
  language?: string;
}

/** The shares that add up to `total`: weight × feature, each feature scaled over the article's sentences. */
export interface Score {
  total: number;
  /** How much of what the article talks about is in the sentence. */
  frequency: number;
  /** How much the rest of the article returns to it. */
  centrality: number;
  /** Where it stands in the article and in its paragraph. */
  position: number;
  /** What it has in common with the title. */
  title: number;
  /** Its length, and whether it is a quotation, a question or a fragment. */
  form: number;
  /** Whether it announces what the text is about. */
  cue: number;
  /** What it has of the focus words. */
  focus: number;
}

/** Why a sentence was chosen. Each is given only where it is true in words. */
export interface Reason {
  /**
   * - "support": the sentence after it is chosen, leans on it, and scores higher.
   * - "focus", "title": it has words of them, `count` different ones.
   * - "centrality": the rest of the article returns to what it says.
   * - "opening", "beginning", "paragraph": it opens the article, stands near its beginning, or opens a
   *   paragraph.
   * - "cue": it announces what the text is about.
   * - "frequency": it has the words the article uses most.
   * - "headline": it is the title, or a piece of it.
   * - "room": nothing else; it fits, and was the best that was left.
   */
  kind:
    | "support"
    | "focus"
    | "title"
    | "centrality"
    | "opening"
    | "beginning"
    | "paragraph"
    | "cue"
    | "frequency"
    | "headline"
    | "room";
  /** How many words, from 1; with "focus" and "title" only. */
  count?: number;
  /** In plain English; it goes on from "This sentence …". */
  text: string;
}

export interface Sentence extends Span {
  /** Which sentence of the article it is, counted from 0 over all blocks, as in `Segmentation.sentences`. */
  index: number;
  text: string;
  /** Which block it stands in, counted from 0. */
  block: number;
  score: Score;
  /** Why it was chosen: one to three reasons, the strongest first. */
  reasons: Reason[];
}

export interface Keyword extends Span {
  /** A word or phrase, as it stands at `start`: its first place, within a sentence if possible. */
  text: string;
  /** How often the article has it; of a phrase its weightiest word, as of "Lea Brandt" all of "Brandt". */
  count: number;
}

export interface Extent {
  words: number;
  sentences: number;
  /** Silent reading time in seconds. */
  seconds: number;
}

export interface Statistics {
  /** All sentences that could have been chosen. */
  article: Extent;
  summary: Extent;
}

/** Why a summary is shorter than asked. */
export type Shortfall = "no-text" | "nothing-fits" | "few-sentences";

/**
 * Whether nutgraf's lists of words of a text's language were used.
 * - "used": they were.
 * - "missing": nutgraf has lists of this language, but they were not loaded: rules that need none were used.
 * - "none": there are none, since no language is known, or none that nutgraf has lists of.
 */
export type WordLists = "used" | "missing" | "none";

export interface Summary {
  /** The sentences, joined with a space (with nothing between Chinese or Japanese sentences). */
  text: string;
  sentences: Sentence[];
  /** The title given or found. */
  title: string | null;
  /** The language given or detected, as a BCP 47 tag; null for a text in none that nutgraf knows. */
  language: string | null;
  lists: WordLists;
  keywords: Keyword[];
  statistics: Statistics;
  shortfall: Shortfall | null;
}

/** A sentence of `Segmentation`: the sentences, joined, are the text but for white space. */
export interface SegmentedSentence extends Span {
  text: string;
  block: number;
}

export interface Segmentation {
  /** As in `Summary`. */
  language: string | null;
  /** As in `Summary`. */
  lists: WordLists;
  blocks: Required<Block>[];
  sentences: SegmentedSentence[];
}
