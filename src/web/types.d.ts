/** A half-open range of the text in UTF-16 code units: `text.slice(start, end)` is the piece. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind =
  "title" | "heading" | "paragraph" | "list-item" | "quotation" | "caption" | "boilerplate";

/**
 * The rule that determined a block's kind.
 * - "given": you gave the block and its kind.
 * - "rule-or-table": the line has no words, or is a row of a Markdown table.
 * - "hash-mark", "quote-mark", "list-mark": the line begins with `#`, `>`, or a bullet or number.
 * - "by-line", "notice", "caption-phrase": the line contains a phrase of by-lines, notices or captions.
 * - "dateline": the place, the agency and the date before the first sentence of a report.
 * - "credit", "credit-above", "credit-below": the line ends with a picture credit, or is next to one.
 * - "wrapped", "long", "sentence-end": running text, because its lines were wrapped, it is long, or it ends
 *   like a sentence.
 * - "short": the line is short and does not end like a sentence.
 * - "repeated": a later copy of another line, or a few words that occur more than once.
 * - "menu": one of several consecutive short lines.
 * - "cut-off", "no-full-stop": on a pasted page, a teaser; "no-full-stop" also a long first line.
 * - "outside-article": running text before or after the article.
 * - "known-title", "returning-words", "markdown-title", "first-line": the line matches the title you gave,
 *   its words recur most in the article below it, Markdown or the data of its file marks it as the title, or
 *   it is the first line and stands apart above running text or a conversation.
 * - "stamp", "message": in a chat or a conversation, who speaks and when, or what the program says between,
 *   and the words below or behind it.
 * - "question": a short question above its answer.
 * - "mail-header", "subject", "signature", "quoted-mail": in an e-mail, a line of its header, its subject,
 *   the writer's name and address or a disclaimer, and an earlier e-mail below the one that answers it.
 * - "record-data": the date, author or number of one of several posts or reviews.
 * - "end-matter": below a heading such as "References".
 * - "code": program code, or the data at the beginning of a Markdown file.
 * - "left-out": what no reader reads, between two sentences, such as a page number.
 */
export type BlockRule =
  | "given"
  | "rule-or-table"
  | "hash-mark"
  | "quote-mark"
  | "list-mark"
  | "by-line"
  | "dateline"
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
  | "stamp"
  | "message"
  | "question"
  | "mail-header"
  | "subject"
  | "signature"
  | "quoted-mail"
  | "record-data"
  | "end-matter"
  | "code"
  | "left-out"
  | "markdown-title"
  | "first-line";

/** A part of the article's layout. Blocks are in text order and do not overlap. */
export interface Block extends Span {
  kind: BlockKind;
  /** The rule that determined the kind. Always present in results; ignored in blocks that you give. */
  rule?: BlockRule;
}

/** A text with its blocks, as `read` returns it for an element of the page. */
export interface Source {
  source: string;
  blocks: readonly Block[];
}

/** What to summarize: plain text, whose blocks are detected, or a text with its blocks. */
export type Input = string | Source;

/**
 * The options of a summary. Give at most one of `sentences`, `words`, `characters`, `share` and `type`
 * (default: three sentences).
 */
export interface Options {
  /** Maximum number of sentences (whole, from 0). */
  sentences?: number;
  /**
   * Maximum number of words by UAX #29 (whole, from 0). In scripts without spaces, two characters count as
   * one word.
   */
  words?: number;
  /** Maximum number of Unicode scalar values of `Summary.text` (whole, from 0). */
  characters?: number;
  /** Maximum share of the article's words (from 0 to 1). */
  share?: number;
  /**
   * The browsers' Summarizer types: tldr and teaser (1, 2, 3 sentences), key-points (3, 5, 7), headline
   * (12, 17, 22 words).
   */
  type?: "tldr" | "teaser" | "key-points" | "headline";
  /** The length for `type`, which must be given (default "short"). */
  length?: "short" | "medium" | "long";
  /** "document" (default): text order. "rank": best first. */
  order?: "document" | "rank";
  /** The article's title; detected if omitted. */
  title?: string;
  /** A BCP 47 tag; detected if omitted. Without word lists for it, rules that work in any language apply. */
  language?: string;
  /** Words to steer the summary towards. */
  focus?: readonly string[];
}

/** The options of `segment`. */
export interface SegmentOptions {
  /** As in `Options`. */
  language?: string;
}

/** The shares that add up to `total`: weight × feature, each feature scaled over the article's sentences. */
export interface Score {
  total: number;
  /** How often the sentence's words occur in the article. */
  frequency: number;
  /** How much the rest of the article returns to it. */
  centrality: number;
  /** Its position in the article and in its paragraph. */
  position: number;
  /** What it has in common with the title. */
  title: number;
  /** Its length, and whether it is a quotation, a question or a fragment. */
  form: number;
  /** Whether it announces what the text is about. */
  cue: number;
  /** How many of the focus words it has. */
  focus: number;
}

/** Why a sentence was chosen. Only reasons that are literally true are given. */
export interface Reason {
  /**
   * - "support": the sentence after it is chosen, depends on it, and scores higher.
   * - "focus", "title": it has `count` distinct focus words or words of the title.
   * - "centrality": the rest of the article returns to what it says.
   * - "opening", "beginning", "paragraph": it opens the article, is near its beginning, or opens a
   *   paragraph.
   * - "cue": it announces what the text is about.
   * - "frequency": it has the words the article uses most.
   * - "headline": it is the title, or a piece of it.
   * - "room": no other reason; it fits, and it was the best one left.
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
  /** The number of words, from 1; only for "focus" and "title". */
  count?: number;
  /** In plain English; completes "This sentence …". */
  text: string;
}

/**
 * The rule by which a part of the text is left out or replaced when it is read.
 * - "entity", "tag": a character written as an entity (`&amp;`), and a tag of HTML in plain text.
 * - "ligature": letters written as one character, such as "ﬃ".
 * - "invisible": a character that is not shown, such as a soft hyphen.
 * - "line-end", "hyphen": a line end within a paragraph, and the hyphen of a word divided there.
 * - "page-edge": the header, footer or number of a page, within a paragraph.
 * - "quote-mark": ">" before a line of a quoted e-mail.
 * - "time": the number and times of a subtitle, or the time before a line of a transcript.
 * - "note-mark": a mark that refers to a note, such as "[3]".
 * - "markdown": a mark of Markdown, such as the address of a link or the stars of emphasis.
 */
export type ReadingRule =
  | "entity"
  | "tag"
  | "ligature"
  | "invisible"
  | "line-end"
  | "hyphen"
  | "page-edge"
  | "quote-mark"
  | "time"
  | "note-mark"
  | "markdown";

/** A part of a sentence that its `text` does not have, or has in another form. */
export interface LeftOut extends Span {
  rule: ReadingRule;
}

/**
 * A sentence of `Segmentation`. The sentences cover the text except for white space; `slice(start, end)` of
 * your text is the sentence as it is written there.
 */
export interface SegmentedSentence extends Span {
  /**
   * The sentence as a person reads it: a line end within a paragraph is a space; note marks, the ">" before
   * quoted lines and the like are left out. It is plain text, not HTML, even if your text has entities.
   */
  text: string;
  /**
   * What `text` leaves out or replaces of the text from `start` to `end`, in order; omitted if there is
   * nothing. White space and invisible characters are not listed.
   */
  left_out?: LeftOut[];
  /** The index of its block in `Segmentation.blocks`. */
  block: number;
}

/** A sentence of a summary. */
export interface Sentence extends SegmentedSentence {
  /** Its index among all sentences of the article, as in `Segmentation.sentences`. */
  index: number;
  score: Score;
  /** Why it was chosen: one to three reasons, strongest first. */
  reasons: Reason[];
}

export interface Keyword extends Span {
  /** A word or phrase, as read at its first occurrence, which is within a sentence if possible. */
  text: string;
  /** How often it occurs; for a phrase, its most important word: for "Lea Brandt", every "Brandt". */
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

/** Why a summary is shorter than requested. */
export type Shortfall = "no-text" | "nothing-fits" | "few-sentences";

/**
 * Whether nutgraf's word lists for a text's language were used.
 * - "used": they were.
 * - "missing": nutgraf has lists for it, but they are not loaded: rules that work in any language were used.
 * - "none": there are none: the language is unknown, or nutgraf has no lists for it.
 */
export type WordLists = "used" | "missing" | "none";

export interface Summary {
  /** The sentences, joined with a space (with nothing between Chinese or Japanese sentences). */
  text: string;
  sentences: Sentence[];
  /** The title, given or detected; null if there is none. */
  title: string | null;
  /** The language, given or detected, as a BCP 47 tag; null if unknown. */
  language: string | null;
  lists: WordLists;
  keywords: Keyword[];
  statistics: Statistics;
  shortfall: Shortfall | null;
}

export interface Segmentation {
  /** As in `Summary`. */
  language: string | null;
  /** As in `Summary`. */
  lists: WordLists;
  blocks: Required<Block>[];
  sentences: SegmentedSentence[];
}
