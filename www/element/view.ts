// What <nut-graf> shows: the summary in its shadow root, or the author's own content.
import type { Sentence, Summary } from "../api/index.js";
import css from "./nut-graf.css";

export interface View {
  /** Shows the summary in place of the author's content. */
  show(summary: Summary, heading: string): void;
  /** Shows the author's content. */
  fallBack(): void;
  /** The name above the summary: the author's own, or these words. */
  name(words: string): string;
  /** Tells a screen reader, politely. */
  tell(words: string): void;
}

let sheet: CSSStyleSheet | undefined;

/** `choose` is called with the sentence that the reader clicks, and returns whether it could be shown. */
export function attachView(host: HTMLElement, choose: (sentence: Sentence) => boolean): View {
  const root = host.attachShadow({ mode: "open" });
  // A constructed sheet, because a strict content security policy forbids a <style>.
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];

  const heading = make("div", "heading");
  const headingSlot = document.createElement("slot");
  headingSlot.name = "heading";
  heading.append(headingSlot);
  const list = make("ul", "summary");
  // Stated because WebKit ignores the role of a list without markers.
  list.setAttribute("role", "list");
  const fallback = document.createElement("slot");
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  root.append(heading, list, fallback, status);

  const view: View = {
    show(summary, words) {
      headingSlot.textContent = words;
      heading.hidden = false;
      list.replaceChildren(...summary.sentences.map((sentence) => item(sentence, summary.language, choose)));
      list.hidden = false;
      fallback.hidden = true;
    },
    fallBack() {
      list.replaceChildren();
      list.hidden = true;
      // The author's own heading stays above the author's own content.
      headingSlot.textContent = "";
      heading.hidden = headingSlot.assignedNodes().length === 0;
      fallback.hidden = false;
    },
    name(words) {
      const own = headingSlot
        .assignedNodes()
        .map(({ textContent }) => textContent ?? "")
        .join(" ");
      return own.replace(/\s+/g, " ").trim() || words;
    },
    tell(words) {
      status.textContent = words;
    },
  };
  view.fallBack();
  return view;
}

function item(
  sentence: Sentence,
  language: string | null,
  choose: (sentence: Sentence) => boolean,
): HTMLLIElement {
  const link = make("a", "sentence");
  // The article's direction and language, which need not be the page's.
  link.dir = "auto";
  if (language !== null) link.lang = language;
  link.textContent = sentence.text;
  // So that it can be selected like text.
  link.draggable = false;
  link.href = addressOf(sentence.text);
  link.addEventListener("click", (event) => {
    // A click with a modifier opens the address, as with any link; and the end of a selection is no click.
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    if (event.detail > 0 && String(getSelection()) !== "" && getSelection()?.isCollapsed === false) return;
    choose(sentence);
  });
  const item = make("li", "item");
  item.append(link);
  return item;
}

/** The sentence's place in this page, as browsers address it: by its first and last words. */
function addressOf(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const encode = (words: string[]) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
  const text = words.length > 10 ? `${encode(words.slice(0, 4))},${encode(words.slice(-4))}` : encode(words);
  return `${location.href.split("#", 1)[0]}#:~:text=${text}`;
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, part: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.setAttribute("part", part);
  return element;
}
