// What <nut-graf> shows: the summary in its shadow root, or the author's own content.
import type { Summary } from "../api/index.js";
import css from "./nut-graf.css";

export interface View {
  /** Shows the summary in place of the author's content. */
  show(summary: Summary): void;
  /** Shows the author's content. */
  fallBack(): void;
}

let sheet: CSSStyleSheet | undefined;

export function attachView(host: HTMLElement): View {
  const root = host.attachShadow({ mode: "open" });
  // A constructed sheet, because a strict content security policy forbids a <style>.
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];

  const list = document.createElement("ul");
  list.setAttribute("part", "summary");
  // Said again, because WebKit takes a list without markers for none.
  list.setAttribute("role", "list");
  list.hidden = true;
  const fallback = document.createElement("slot");
  root.append(list, fallback);

  return {
    show(summary) {
      list.replaceChildren(...summary.sentences.map(({ text }) => item(text, summary.language)));
      list.hidden = false;
      fallback.hidden = true;
    },
    fallBack() {
      list.replaceChildren();
      list.hidden = true;
      fallback.hidden = false;
    },
  };
}

function item(text: string, language: string | null): HTMLLIElement {
  const item = document.createElement("li");
  item.setAttribute("part", "sentence");
  // Each sentence has its own direction and language: the article's, which need not be the page's.
  item.dir = "auto";
  if (language !== null) item.lang = language;
  item.textContent = text;
  return item;
}
