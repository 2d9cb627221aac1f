// What <nut-graf> shows: the summary in its shadow root, or the author's own content.
import type { Summary } from "../api/index.js";
import { fragmentOf } from "./fragment.js";
import css from "./nut-graf.css";
import { isPress } from "./press.js";
import { sheetWith } from "./styles.js";
import { unclobbered } from "./unclobbered.js";
import { warnOnce } from "./warn.js";
import { onPage, type Read } from "./written.js";

/** The parts of the shadow root. */
interface Parts {
  heading: HTMLElement;
  /** The default heading, shown if the author gives none. */
  name: HTMLElement;
  /** Shows and hides the summary of a collapsed element. */
  button: HTMLElement;
  list: HTMLElement;
  status: HTMLElement;
}

/** As long as most sentences are at most. */
const SENTENCE = `${"nut graf ".repeat(17)}\n`;
/** If a summary fills less than this share of the space that was kept, that is given back to the page. */
const MUCH_SHORTER = 0.5;

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

const sheetOf = sheetWith(css);

export class View {
  readonly #host: HTMLElement;
  readonly #choose: (at: number) => Promise<void>;
  #root: ShadowRoot | undefined;
  /** Contains the space that is kept, the summary, and the slot for the author's own content. */
  #frame!: HTMLElement;
  #made: Parts | undefined;
  /** The shown sentences, as they are read and as the page has them, and their language. */
  #shown = "";

  /** Calls `choose` with the index of the sentence that the reader clicks. */
  constructor(host: HTMLElement, choose: (at: number) => Promise<void>) {
    this.#host = host;
    this.#choose = choose;
  }

  /** Creates the host's shadow root. Without one, it shows only the author's content and is not a block. */
  open(): ShadowRoot {
    if (this.#root !== undefined) return this.#root;
    this.#root = this.#host.attachShadow({ mode: "open" });
    const space = make("div");
    space.className = "space";
    this.#frame = make("div");
    this.#frame.className = "frame";
    this.#frame.append(space, make("slot"));
    this.#root.append(this.#frame);
    this.dress();
    return this.#root;
  }

  /** Adds the styles: at the start, and after moving to another document, which removes them. */
  dress(): void {
    if (this.#root === undefined) return;
    const sheet = sheetOf(this.#root.ownerDocument);
    if (sheet !== undefined) this.#root.adoptedStyleSheets = [sheet];
    else this.#root.prepend(Object.assign(make("style"), { textContent: css }));
  }

  /** Keeps space for a heading and sentences, so that the text below does not move when they arrive. */
  reserve(sentences: number): void {
    if (this.#root === undefined) return;
    this.#space.textContent = `\n\n\n${SENTENCE.repeat(sentences)}`;
    this.#space.hidden = false;
  }

  /** Creates the parts in advance. A screen reader must know the status before it changes. */
  prepare(): void {
    if (this.#made === undefined) this.fallBack(true);
  }

  /** Shows a summary instead of the author's content; `lang` is the language of the heading. */
  show({ sentences, language }: Summary, read: Read | null, words: string, lang: string): void {
    const { heading, name, list } = this.#parts;
    speak(name, words, lang);
    heading.hidden = false;
    const texts = sentences.map(({ text }) => text);
    const written = read === null ? texts : onPage(read, sentences);
    const shown = [language, ...texts, ...written].join("\n");
    // If nothing has changed, the focused sentence keeps the focus.
    if (shown !== this.#shown) {
      list.replaceChildren();
      texts.forEach((text, at) =>
        list.append(item(text, addressOf(written[at] ?? text), language, () => this.#choose(at))),
      );
    }
    this.#shown = shown;
    list.hidden = false;
    // Invisible, the author's content keeps its space. Nothing is measured: that would cost a layout each.
    const width = widthOf(texts.join());
    const leavesHole = (text: string) => width < MUCH_SHORTER * widthOf(text);
    const [space, slot] = [this.#space, this.#slot];
    slot.inert = true;
    slot.hidden = leavesHole(this.#host.textContent);
    space.hidden = leavesHole(space.textContent);
  }

  /** Shows the author's content. The space is kept only if a summary may still come. */
  fallBack(isAwaited = false): void {
    const { heading, button, list } = this.#parts;
    list.hidden = true;
    // The author's own heading stays above the author's own content, and so does the button.
    const isTop = this.#headings().length > 0 || button.isConnected;
    heading.hidden = !isTop;
    this.#frame.classList.toggle("below", isTop);
    this.#space.hidden = !isAwaited;
    const slot = this.#slot;
    slot.inert = slot.hidden = false;
  }

  /** Shows the button of a collapsed element. Until its words are known it only takes its space. */
  offer(words: string, lang: string, isOpen: boolean, isKnown: boolean): void {
    const { heading, name, button } = this.#parts;
    if (!button.isConnected) heading.append(button);
    name.hidden = true;
    speak(button, words, lang);
    button.ariaExpanded = String(isOpen);
    button.inert = !isKnown;
  }

  /** Sets the level of the heading, unless the author's heading has its own. Any other than 1 to 6 is 2. */
  level(level: number | null): void {
    const { heading } = this.#parts;
    const hasOwn = Array.from(this.#headings()).some((own) => unclobbered(own).matches(HEADINGS));
    heading.role = hasOwn ? null : "heading";
    heading.ariaLevel = hasOwn ? null : /^[1-6]$/.test(String(level)) ? String(level) : "2";
  }

  /** The summary's heading: the author's own, which is shown immediately, or these words. */
  name(words: string): string {
    const headings = this.#headings();
    if (headings.length === 0) return words;
    if (this.#root !== undefined) this.prepare();
    const own = Array.from(headings, (heading) => unclobbered(heading).textContent);
    return own.join(" ").replace(/\s+/g, " ").trim() || words;
  }

  /** Announces words to screen readers, politely. */
  tell(words?: string, lang?: string): void {
    speak(this.#parts.status, words, lang);
  }

  #headings(): ArrayLike<Element> {
    // Most hosts have no child elements, and this is called for every one of a page's thousands.
    return this.#host.firstElementChild === null
      ? []
      : this.#host.querySelectorAll(":scope > [slot=heading]");
  }

  /** As high as a summary usually is. */
  get #space(): HTMLElement {
    return this.#frame.firstElementChild as HTMLElement;
  }

  /** Shows the author's own content. */
  get #slot(): HTMLElement {
    return this.#frame.lastElementChild as HTMLElement;
  }

  get #parts(): Parts {
    if (this.#made !== undefined) return this.#made;
    const root = this.open();
    const heading = make("div", "heading");
    const slot = make("slot");
    slot.name = "heading";
    // In a span of its own: the author's heading would inherit the slot's language.
    const name = make("span");
    slot.append(name);
    heading.append(slot);
    const button = make("button", "button");
    button.addEventListener("click", () => this.#host.toggleAttribute("collapsed"));
    const list = make("ul", "summary");
    // Explicit, because WebKit ignores the role of a list without markers.
    list.setAttribute("role", "list");
    const status = make("div");
    status.setAttribute("role", "status");
    this.#slot.before(heading, list);
    root.append(status);
    this.#made = { heading, name, button, list, status };
    return this.#made;
  }
}

/** How much room a text takes, roughly: a character of East Asia takes that of two others. */
function widthOf(text: string): number {
  return text.replace(/[\u2e80-\uffff]/g, "  ").length;
}

/** The element's own words can be English on a page in another language. */
function speak(element: HTMLElement, words = "", lang = ""): void {
  element.lang = lang;
  element.textContent = words;
}

function item(
  text: string,
  address: string,
  language: string | null,
  choose: () => Promise<void>,
): HTMLLIElement {
  const link = make("a", "sentence");
  // The article's direction and language may differ from the page's.
  link.dir = "auto";
  if (language !== null) link.lang = language;
  link.textContent = text;
  // So that its text can be selected.
  link.draggable = false;
  link.href = address;
  link.addEventListener("click", (event) => {
    if (isPress(event, link)) choose().catch(warnOnce);
  });
  const item = make("li", "item");
  item.append(link);
  return item;
}

/** A sentence's address in this page. */
function addressOf(sentence: string): string {
  return `${location.href.split("#", 1)[0]}#${fragmentOf(sentence)}`;
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, part?: string): HTMLElementTagNameMap[T] {
  const element = unclobbered(document).createElement(tag);
  if (part !== undefined) element.setAttribute("part", part);
  return element;
}
