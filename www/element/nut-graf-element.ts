// The class of <nut-graf>: shows the sentences that matter most in an article on the page.
import type { Source, Summary } from "../api/index.js";
import { articleFor, guessArticle } from "./article.js";
import { adoptEarly, attributes, expectedCount, mirror, type Properties } from "./attributes.js";
import { statedLanguage } from "./language.js";
import { bringMarks, marks } from "./marking.js";
import { bring } from "./needs.js";
import { paced } from "./pace.js";
import { Semantics, tell } from "./semantics.js";
import { areMany, isLaidOut, stopWaiting, whenNear } from "./schedule.js";
import { readBy, summarized } from "./summarized.js";
import { isPrerendered, takenOver } from "./takeover.js";
import { without } from "./unread.js";
import { View } from "./view.js";
import { warnOnce } from "./warn.js";
import { bringWords, nameFor, wordsFor } from "./words.js";
import type { Read } from "./written.js";

/** How long to keep space for a text that has not come, in milliseconds. */
const LATE = 3000;

const idle = (): void => {};

// On a server there is no HTMLElement; importing the class must not fail there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export interface NutGrafElement extends Properties {}

/**
 * Shows a summary of an article on the page. Until it is ready, and if there is none, shows its own content.
 * An article that is empty, hidden or still being loaded is awaited.
 *
 * @tag nut-graf
 *
 * @attr {string} for - The id of the article's element, in the same document or shadow root. If omitted, the
 *   page's article is detected.
 * @attr {"tldr" | "teaser" | "key-points" | "headline"} type - The kind of summary.
 * @attr {"short" | "medium" | "long"} length - Which of a type's three lengths.
 * @attr {number} sentences - Maximum number of sentences (default 3).
 * @attr {number} words - Maximum number of words.
 * @attr {string} language - The article's language, a BCP 47 tag. If omitted, its inherited `lang` is used;
 *   without one the language is detected.
 * @attr {string} focus - Words to steer the summary towards, separated by commas.
 * @attr {string} skip - A CSS selector: elements in the article that match are not read.
 * @attr {1 | 2 | 3 | 4 | 5 | 6} heading-level - The level of its heading for screen readers (default 2).
 * @attr {string} prerendered - Written by `nutgraf prerender`: a fingerprint of the article's text.
 * @attr {boolean} collapsed - Shows a button, and makes the summary when the reader presses it.
 * @attr {boolean} highlight - Highlights the sentences in the article.
 * @attr {boolean} watch - Updates the summary when the article changes.
 * @attr {string} lang - The language of the element's own words (default: inherited from the page).
 *
 * @prop {string} htmlFor - Mirrors `for`.
 * @prop {"" | "tldr" | "teaser" | "key-points" | "headline"} type - Mirrors `type`.
 * @prop {"" | "short" | "medium" | "long"} length - Mirrors `length`.
 * @prop {number | null} sentences - Mirrors `sentences`.
 * @prop {number | null} words - Mirrors `words`.
 * @prop {string} language - Mirrors `language`.
 * @prop {string} focusWords - Mirrors `focus`.
 * @prop {string} skip - Mirrors `skip`.
 * @prop {number | null} headingLevel - Mirrors `heading-level`.
 * @prop {boolean} collapsed - Mirrors `collapsed`. Set and removed when the reader presses the button.
 * @prop {boolean} highlight - Mirrors `highlight`.
 * @prop {boolean} watch - Mirrors `watch`.
 *
 * @slot - Your own abstract, shown until there is a summary, or if none can be made.
 * @slot heading - The heading above the summary, instead of the element's own.
 *
 * @csspart heading - The heading above the summary.
 * @csspart button - The button of an element that is or was collapsed.
 * @csspart summary - The list of sentences.
 * @csspart item - An item of the list, with one sentence.
 * @csspart sentence - One sentence: a link to its place in the article.
 *
 * @cssstate busy - The summary is being made.
 * @cssstate ready - The summary is shown.
 * @cssstate empty - The article has no sentence to show, or not yet.
 * @cssstate error - Something went wrong; the console says what.
 *
 * @cssprop --nut-graf-lines - How many lines of space to keep until the summary is shown (default: as many as
 *   it is likely to have).
 * @cssprop --nut-graf-margin - The margin around the element (default `1em 0`).
 * @cssprop --nut-graf-gap - The space between sentences.
 * @cssprop --nut-graf-rule - The colour of the rule beside each sentence.
 * @cssprop --nut-graf-mark - The background of highlighted sentences in the article.
 * @cssprop --nut-graf-mark-text - The colour of their text.
 * @cssprop --nut-graf-current - The background of the sentence that the reader clicked.
 * @cssprop --nut-graf-current-text - The colour of its text.
 *
 * @fires {CustomEvent<Summary>} nut-graf-summary - There is a result; `detail` is the Summary.
 * @fires {CustomEvent<{ error: unknown }>} nut-graf-error - There is no result; `detail.error` says why.
 */
export class NutGrafElement extends Base {
  static readonly observedAttributes = [...attributes.map(([attribute]) => attribute), "prerendered", "lang"];

  readonly #view: View;
  readonly #semantics: Semantics;
  /** Whether it has started to work. Until then it costs the page next to nothing. */
  #isBegun = false;
  /** Whether the article has been read, but has no text so far. */
  #isAwaited = false;
  /** Whether it was collapsed at some time. */
  #hasButton = false;
  /** Schedules an update. */
  #plan = idle;
  /** Stops watching for a late article, or for changes to the article. */
  #stopWatching = idle;
  /** Counts removals from the page: a result that arrives after a removal is dropped. */
  #turn = 0;
  #read: Read | null = null;
  #summary: Summary | null = null;

  constructor() {
    super();
    this.#view = new View(this, (at) => this.#choose(at));
    this.#semantics = new Semantics(this);
  }

  /** The article that was summarized, or null before that. */
  get article(): Element | null {
    return this.#read?.article.element ?? null;
  }

  /** What was read from it; the summary's offsets refer to this. Null before that. */
  get source(): Source | null {
    return this.#read?.source ?? null;
  }

  /** The current summary, or null if there is none. */
  get summary(): Summary | null {
    return this.#summary;
  }

  connectedCallback(): void {
    adoptEarly(this);
    if (!isLaidOut) return;
    // Missing translations are fetched once the element is near.
    const name = nameFor(statedLanguage(this));
    if (!isPrerendered(this)) {
      if (!areMany()) this.#view.open();
      if (this.collapsed) this.#collapse(name !== "");
      else this.#view.reserve(expectedCount(this));
    }
    this.#label(name);
    whenNear(this, () => {
      this.#isBegun = true;
      this.#plan = paced(() => this.#update());
      this.#plan();
    });
  }

  disconnectedCallback(): void {
    stopWaiting(this);
    this.#rest();
    this.#isBegun = this.#isAwaited = false;
    this.#plan = idle;
    this.#turn += 1;
    marks?.unmark(this);
  }

  adoptedCallback(): void {
    this.#view.dress();
  }

  attributeChangedCallback(): void {
    this.#plan();
  }

  async #update(): Promise<void> {
    if (!this.#isBegun) return;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn;
    this.#rest();
    if (isPrerendered(this)) {
      const stop = await takenOver(this, this.#plan);
      if (!isCurrent()) return stop?.();
      if (stop !== null) {
        this.#stopWatching = stop;
        return this.#semantics.enter("ready");
      }
    }
    this.#view.prepare();
    // In parallel with the module and the lists.
    const words = bringWords(statedLanguage(this));
    try {
      this.#view.level(this.headingLevel);
      if (this.collapsed) {
        await words;
        return isCurrent() ? this.#collapse(true) : undefined;
      }
      if (this.#hasButton) this.#offer(true);
      if (!this.#isAwaited) {
        this.#semantics.enter("busy");
        this.#view.reserve(expectedCount(this));
      }
      const { nutgraf, changes, stated } = await bring(this, this.#isAwaited).finally(() => words);
      if (!isCurrent()) return;
      const found =
        articleFor(this, this.htmlFor) ??
        (this.htmlFor === "" ? await guessArticle(this.ownerDocument) : null);
      if (!isCurrent()) return;
      if (found === null) {
        const { untilThere } = await import("./changes.js");
        if (isCurrent()) this.#stopWatching = untilThere(this, this.htmlFor, this.#plan, this.#fail);
        return;
      }
      // Rejects an invalid selector.
      nutgraf.read(new DocumentFragment(), { skip: this.skip || undefined });
      const article = without(this.skip, found);
      const { element } = article;
      // Before anything else, so that no change is missed while the summary is made.
      if (changes)
        this.#stopWatching = changes.afterChangesTo(element, this, () => this.#isAwaited, this.#plan);
      const read = readBy(nutgraf, article, this.#summary !== null);
      const summary = await summarized(this, read, stated);
      if (!isCurrent()) return;
      this.#read = read;
      this.#show(summary);
    } catch (error) {
      if (!isCurrent()) return;
      this.#fail(error);
      if (!navigator.onLine) addEventListener("online", this.#plan, { once: true });
    }
  }

  /** Stops waiting for anything. */
  #rest(): void {
    this.#stopWatching();
    removeEventListener("online", this.#plan);
  }

  #show(summary: Summary): void {
    const isEmpty = summary.sentences.length === 0;
    // It is still as it was.
    if (isEmpty && this.#isAwaited) return;
    this.#isAwaited = isEmpty;
    const words = wordsFor(statedLanguage(this));
    const heading = this.type === "key-points" ? words.keyPoints : words.summary;
    const isSame = summary.text === this.#summary?.text;
    this.#summary = isEmpty ? null : summary;
    if (isEmpty) {
      this.#view.fallBack(true);
      setTimeout(() => this.#isAwaited && this.#view.fallBack(), LATE);
      // Looks again, and then after changes.
      this.#plan();
    } else {
      this.#view.show(summary, this.#read, heading, words.lang);
      if (!this.watch) this.#stopWatching();
    }
    this.#label(heading);
    this.#semantics.enter(isEmpty ? "empty" : "ready");
    // Not announced at every change to a watched article.
    if (!isSame) this.#view.tell(isEmpty ? "" : words.ready, words.lang);
    marks?.unmark(this);
    if (this.highlight) marks?.mark(this, this.#read, summary.sentences);
    tell(this, "nut-graf-summary", summary);
  }

  readonly #fail = (error: unknown): void => {
    this.#empty();
    this.#semantics.enter("error");
    warnOnce(error);
    tell(this, "nut-graf-error", { error });
  };

  /** Shows only the button, once its words are known. */
  #collapse(isKnown: boolean): void {
    this.#hasButton = true;
    this.#offer(isKnown);
    this.#empty();
    this.#semantics.enter("");
  }

  #offer(isKnown: boolean): void {
    const { show, lang } = wordsFor(statedLanguage(this));
    this.#view.offer(show, lang, !this.collapsed, isKnown);
  }

  /** Shows the author's own content instead of a summary. */
  #empty(): void {
    this.#summary = null;
    this.#isAwaited = false;
    this.#view.fallBack();
    this.#label(wordsFor(statedLanguage(this)).summary);
    this.#view.tell();
    marks?.unmark(this);
  }

  /** Shows a sentence of the summary in the article, if it is still there. */
  async #choose(at: number): Promise<void> {
    const { show } = await bringMarks();
    const { shown, lang } = wordsFor(statedLanguage(this));
    if (show(this, this.#read, this.#summary?.sentences[at])) this.#view.tell(shown, lang);
  }

  #label(words: string): void {
    this.#semantics.label(this.#view.name(words));
  }
}

mirror(NutGrafElement.prototype);
