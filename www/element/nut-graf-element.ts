// The class of <nut-graf>: shows the sentences that carry an article of the page.
import { load, type Summary } from "../api/index.js";
import { articleFor, languageOf } from "./article.js";
import { adoptEarly, attributes, mirror, optionsOf, type Properties } from "./attributes.js";
import { attachView, type View } from "./view.js";

const NAME = "Summary";

type Phase = "busy" | "ready" | "empty" | "error";

declare global {
  interface HTMLElementTagNameMap {
    "nut-graf": NutGrafElement;
  }
  interface HTMLElementEventMap {
    "nut-graf-summary": CustomEvent<Summary>;
    "nut-graf-error": CustomEvent<{ error: unknown }>;
  }
}

// On a server there is no HTMLElement; importing the class must not fail there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export interface NutGrafElement extends Properties {}

/**
 * Shows a summary of an article of the page; its own content until then and instead.
 *
 * @slot - The author's own abstract: shown until the summary is there, and when there is none.
 * @csspart summary - The list of sentences.
 * @csspart sentence - One sentence.
 * @cssstate busy - The summary is being made.
 * @cssstate ready - The summary is shown.
 * @cssstate empty - The article has no sentence to show.
 * @cssstate error - Something went wrong; the console says what.
 * @fires nut-graf-summary - The summary is there; `detail` is the Summary.
 * @fires nut-graf-error - There is none; `detail.error` says why.
 */
export class NutGrafElement extends Base {
  static readonly observedAttributes = attributes.map(({ attribute }) => attribute);

  readonly #view: View;
  readonly #internals: ElementInternals;
  /** Watches for an article that is not there yet. */
  #arrival: MutationObserver | undefined;
  /** Counts the updates, so that a result which comes after a later one began is dropped. */
  #turn = 0;
  #planned = false;

  constructor() {
    super();
    this.#view = attachView(this);
    this.#internals = this.attachInternals();
    this.#internals.role = "region";
    this.#internals.ariaLabel = NAME;
  }

  connectedCallback(): void {
    adoptEarly(this);
    if (this.ownerDocument.readyState === "loading") {
      this.ownerDocument.addEventListener("DOMContentLoaded", this.#plan, { once: true });
    } else this.#plan();
  }

  disconnectedCallback(): void {
    this.ownerDocument.removeEventListener("DOMContentLoaded", this.#plan);
    this.#arrival?.disconnect();
    this.#turn += 1;
  }

  attributeChangedCallback(): void {
    this.#plan();
  }

  /** Updates once, however many attributes change before the script that changes them is done. */
  #plan = (): void => {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      // An article that is still being parsed would be read in half.
      if (this.isConnected && this.ownerDocument.readyState !== "loading") void this.#update();
    });
  };

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    this.#arrival?.disconnect();
    this.#enter("busy");
    try {
      this.#article();
      const nutgraf = await load();
      if (turn !== this.#turn) return;
      // Looked up again: the page may have changed while the module was on its way.
      const article = this.#article();
      const summary = nutgraf.summarize(nutgraf.read(article), optionsOf(this, languageOf(article)));
      this.#show(summary);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #article(): Element {
    const id = this.htmlFor;
    const article = articleFor(this, id);
    if (article !== null) return article;
    if (id === "") throw new Error('no article around it; name one with for="its id"');
    this.#awaitArticle(id);
    throw new Error(`no element with the id "${id}"`);
  }

  /** A script may still add the article, or give it its id. */
  #awaitArticle(id: string): void {
    this.#arrival = new MutationObserver(() => {
      if (articleFor(this, id) !== null) this.#plan();
    });
    this.#arrival.observe(this.getRootNode(), { subtree: true, childList: true, attributeFilter: ["id"] });
  }

  #show(summary: Summary): void {
    const empty = summary.sentences.length === 0;
    if (empty) this.#view.fallBack();
    else this.#view.show(summary);
    this.#enter(empty ? "empty" : "ready");
    this.#tell("nut-graf-summary", summary);
  }

  #fail(error: unknown): void {
    this.#view.fallBack();
    this.#enter("error");
    warnOnce(error);
    this.#tell("nut-graf-error", { error });
  }

  #enter(phase: Phase): void {
    this.#internals.ariaBusy = String(phase === "busy");
    // Engines without custom states lose a hook for styles, nothing else.
    if (!CSS.supports("selector(:state(busy))")) return;
    this.#internals.states.clear();
    this.#internals.states.add(phase);
  }

  #tell(type: "nut-graf-summary" | "nut-graf-error", detail: Summary | { error: unknown }): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

mirror(NutGrafElement.prototype);

const warned = new Set<string>();

/** Ten elements on a page with one cause are one message. */
function warnOnce(error: unknown): void {
  const message = `<nut-graf>: ${error instanceof Error ? error.message : String(error)}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message, error);
}
