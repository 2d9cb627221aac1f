// The class of <nut-graf>: shows the sentences that matter most in an article on the page.
import { load, summarize, type Nutgraf, type Sentence, type Source, type Summary } from "../api/index.js";
import { articleFor, guessArticle, rootOf, type Article } from "./article.js";
import { adoptEarly, attributes, mirror, type Properties } from "./attributes.js";
import { afterChanges } from "./changes.js";
import { statedLanguage } from "./language.js";
import { mark, show, unmark } from "./marks.js";
import { paced } from "./pace.js";
import { areMany, isLaidOut, stopWaiting, whenNear } from "./schedule.js";
import { optionsFor, summarized } from "./summarized.js";
import { unclobbered } from "./unclobbered.js";
import { View } from "./view.js";
import { warnOnce } from "./warn.js";
import { bringWords, nameFor, wordsFor } from "./words.js";
import { asWritten, placeOf } from "./written.js";

/** How long to wait for a missing article before it is an error, in milliseconds. */
const LATE = 3000;

const nothing = (): void => {};
type Phase = "busy" | "ready" | "empty" | "error";

// On a server there is no HTMLElement; importing the class must not fail there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export interface NutGrafElement extends Properties {}

/**
 * Shows a summary of an article on the page. Until it is ready, and if there is none, shows its own content.
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
 * @prop {boolean} highlight - Mirrors `highlight`.
 * @prop {boolean} watch - Mirrors `watch`.
 *
 * @slot - The author's own abstract: shown until the summary is ready, and if there is none.
 * @slot heading - The heading above the summary, instead of the element's own.
 *
 * @csspart heading - The heading above the summary.
 * @csspart summary - The list of sentences.
 * @csspart item - An item of the list, with one sentence.
 * @csspart sentence - One sentence: a link to its place in the article.
 *
 * @cssstate busy - The summary is being made.
 * @cssstate ready - The summary is shown.
 * @cssstate empty - The article has no sentence to show.
 * @cssstate error - Something went wrong; the console says what.
 *
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
  static readonly observedAttributes = [...attributes.map(([attribute]) => attribute), "lang"];

  readonly #view: View;
  /** Undefined where there are none: the element then has no role and no states. */
  readonly #internals: ElementInternals | undefined;
  /** Whether it has started to work. Until then it costs the page next to nothing. */
  #isBegun = false;
  /** Schedules an update. */
  #plan = nothing;
  /** Stops watching for a late article, or for changes to the article. */
  #stopWatching = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts removals from the page: a result that arrives after a removal is dropped. */
  #turn = 0;
  #nutgraf: Nutgraf | undefined;
  #article: Article | null = null;
  #source: Source | null = null;
  #summary: Summary | null = null;

  constructor() {
    super();
    this.#view = new View(this, (at) => this.#choose(at));
    if (isLaidOut && !areMany()) this.#view.open();
    this.#internals = isLaidOut ? this.attachInternals?.() : undefined;
    if (this.#internals !== undefined) this.#internals.role = "region";
  }

  /** The article that was summarized, or null before that. */
  get article(): Element | null {
    return this.#article?.element ?? null;
  }

  /** What was read from it; the summary's offsets refer to this. Null before that. */
  get source(): Source | null {
    return this.#source;
  }

  /** The current summary, or null if there is none. */
  get summary(): Summary | null {
    return this.#summary;
  }

  connectedCallback(): void {
    adoptEarly(this);
    // Missing translations are fetched once the element is near.
    this.#label(nameFor(statedLanguage(this)));
    whenNear(this, () => {
      this.#isBegun = true;
      this.#plan = paced(() => this.#update());
      this.#plan();
    });
  }

  disconnectedCallback(): void {
    stopWaiting(this);
    this.#rest();
    this.#isBegun = false;
    this.#plan = nothing;
    this.#turn += 1;
    unmark(this);
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
    this.#view.prepare();
    this.#enter("busy");
    // In parallel with the module and the lists.
    const words = bringWords(statedLanguage(this));
    try {
      const expected = articleFor(this, this.htmlFor)?.element;
      // If the page states the language, its lists are fetched in parallel with the module.
      const stated =
        this.language || statedLanguage(expected ?? unclobbered(this.ownerDocument).documentElement);
      const nutgraf = await load({ languages: [stated] }).finally(() => words);
      if (!isCurrent()) return;
      const article =
        articleFor(this, this.htmlFor) ??
        (this.htmlFor === "" ? await guessArticle(this.ownerDocument) : null);
      if (!isCurrent()) return;
      if (article === null) return this.#awaitArticle();
      // Before anything else, so that no change is missed while the summary is made.
      if (this.watch) this.#watch(article.element);
      const source = nutgraf.read(article.element, article);
      const options = optionsFor(this, article.element, source);
      // `load` has requested the lists of a stated language. If that failed, do not request them again.
      const isAsked = stated !== "" && options.language === stated;
      const summary = await summarized(source, options, isAsked ? nutgraf.summarize : summarize);
      if (!isCurrent()) return;
      this.#nutgraf = nutgraf;
      this.#article = article;
      this.#source = source;
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
    clearTimeout(this.#timer);
    removeEventListener("online", this.#plan);
  }

  /** A script may still add the article or set its id. */
  #awaitArticle(): void {
    const id = this.htmlFor;
    const isThere = () => articleFor(this, id) !== null;
    this.#stopWatching = afterChanges(
      id === "" ? this.ownerDocument : rootOf(this),
      () => true,
      () => isThere() && this.#plan(),
    );
    this.#timer = setTimeout(() => {
      if (isThere()) return this.#plan();
      const what =
        id === ""
          ? 'no article found on the page; name one with for="its id"'
          : `no article with the id "${id.slice(0, 100)}"`;
      this.#fail(new Error(what));
    }, LATE);
  }

  /** Also notices when the article is replaced by another one. */
  #watch(article: Element): void {
    const isConcerned = ({ target }: MutationRecord) =>
      unclobbered(article).contains(target) && !this.contains(target);
    this.#stopWatching = afterChanges(
      rootOf(article),
      (records) => records.some(isConcerned) || !unclobbered(article).isConnected,
      () => this.#plan(),
    );
  }

  #show(summary: Summary): void {
    const words = this.#words();
    const isEmpty = summary.sentences.length === 0;
    const heading = this.type === "key-points" ? words.keyPoints : words.summary;
    const isSame = summary.text === this.#summary?.text;
    this.#summary = summary;
    if (isEmpty) this.#view.fallBack();
    else this.#view.show(summary, this.#source, heading, words.lang);
    this.#label(heading);
    this.#enter(isEmpty ? "empty" : "ready");
    // Not announced at every change to a watched article.
    if (!isSame) this.#view.tell(isEmpty ? "" : words.ready, words.lang);
    unmark(this);
    if (this.highlight && this.#article !== null)
      mark(this, this.#article.element, this.#ranges(summary.sentences));
    this.#tell("nut-graf-summary", summary);
  }

  #fail(error: unknown): void {
    this.#summary = null;
    this.#view.fallBack();
    this.#label(this.#words().summary);
    this.#view.tell();
    unmark(this);
    this.#enter("error");
    warnOnce(error);
    this.#tell("nut-graf-error", { error });
  }

  /** Shows a sentence of the summary in the article, if it is still there. */
  #choose(at: number): void {
    const [range] = this.#ranges(this.#summary?.sentences.slice(at, at + 1) ?? []);
    if (range === undefined || this.#article === null) return;
    const { shown, lang } = this.#words();
    if (show(this, this.#article.element, range)) this.#view.tell(shown, lang);
  }

  /** The ranges of sentences in the article's current content, without those that are no longer there. */
  #ranges(sentences: readonly Sentence[]): Range[] {
    if (this.#article === null || this.#nutgraf === undefined) return [];
    const { element } = this.#article;
    const { source } = this.#nutgraf.read(element, this.#article);
    const spans = sentences
      .map((sentence) => placeOf(asWritten(sentence, this.#source), sentence.start, source))
      .filter(({ start }) => start >= 0);
    return this.#nutgraf.ranges(element, { sentences: spans }, this.#article);
  }

  #words(): ReturnType<typeof wordsFor> {
    return wordsFor(statedLanguage(this));
  }

  #label(words: string): void {
    if (this.#internals !== undefined) this.#internals.ariaLabel = this.#view.name(words);
  }

  #enter(phase: Phase): void {
    if (this.#internals === undefined) return;
    this.#internals.ariaBusy = String(phase === "busy");
    // Without custom states, only a hook for styles is lost.
    if (!CSS.supports("selector(:state(busy))")) return;
    this.#internals.states.clear();
    this.#internals.states.add(phase);
  }

  #tell(type: "nut-graf-summary" | "nut-graf-error", detail: Summary | { error: unknown }): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

mirror(NutGrafElement.prototype);
