// Turns HTML from the clipboard, a file or another page into its article as plain text with headings.
import { load } from "../api/load.js";
import type { Block, Nutgraf, ReadOptions } from "../api/types.js";
import { articleOf, guessArticle } from "../element/article.js";
import { plainMarkup } from "./markup.js";

/** Elements around an article, not in it. */
const SURROUNDINGS =
  "nav, header, footer, aside, form, dialog, " +
  "[role=navigation], [role=banner], [role=contentinfo], [role=complementary]";
/** Elements that say more about the structure of a text than its line ends do. */
const STRUCTURE = "p, h1, h2, h3, h4, h5, h6, li, blockquote, article, td";

/**
 * Maximum effort (see markup.ts) of a page for running Readability, and for looking for the body of a marked
 * article. The largest of 163 saved pages takes 720,000. Pages that take more are read whole.
 */
const GUESSED = 800_000;
const SEARCHED = 15_000_000;
/** Maximum length of a headline in UTF-16 units: searching the text for a longer one can take too long. */
const HEADLINE = 1000;

export interface Reading {
  text: string;
  /** Whether menus and similar parts were left out. */
  isPart: boolean;
}

/** The article in some HTML; null if its tags say nothing about its structure. */
export async function articleIn(html: string, { isPage = false } = {}): Promise<Reading | null> {
  // The page has loaded the module, and reading needs no lists.
  const nutgraf = await load({ languages: [] });
  const { page, effort } = parsed(html);
  if (!isPage && page.querySelector(STRUCTURE) === null) return null;
  const isWhole = isPage || page.querySelector(SURROUNDINGS) !== null;
  if (!isWhole) return { text: textOf(page.body, nutgraf), isPart: false };
  const found = effort < SEARCHED ? articleOf(page) : null;
  const guessed = found === null && effort < GUESSED ? await guessArticle(page) : null;
  const article = found === null ? guessed : { element: found, main: true };
  // On a page that consists of menus, the result is a menu.
  const text =
    article === null || article.element.closest(SURROUNDINGS) !== null
      ? ""
      : textOf(article.element, nutgraf, article);
  if (text === "") return { text: textOf(page.body, nutgraf), isPart: true };
  return { text: withTitle(text, page.querySelector("h1")?.textContent || page.title), isPart: true };
}

/**
 * A parsed document runs no script and loads nothing. But browsers report its handlers and styles in the
 * console as violations of the policy, so they are removed first.
 */
function parsed(html: string): { page: Document; effort: number } {
  const { html: plain, effort } = plainMarkup(html);
  return { page: new DOMParser().parseFromString(plain, "text/html"), effort };
}

/** The blocks of an element as paragraphs of text, with Markdown where a plain line would be ambiguous. */
function textOf(element: Element, nutgraf: Nutgraf, options: ReadOptions = {}): string {
  const { source, blocks } = nutgraf.read(element, options);
  let text = "";
  let before: Block["kind"] | null = null;
  for (const { kind, start, end } of blocks) {
    const line = squeezed(source.slice(start, end));
    if (line === "" || kind === "boilerplate") continue;
    if (text !== "") text += kind === "list-item" && before === "list-item" ? "\n" : "\n\n";
    text += written(kind, line);
    before = kind;
  }
  return text;
}

function written(kind: Block["kind"], line: string): string {
  if (kind === "list-item") return `- ${line}`;
  if (kind === "quotation") return `> ${line}`;
  // A short line without a full stop counts as a heading anyway.
  if ((kind === "title" || kind === "heading") && (line.length > 70 || /[.!?:…。！？]["”’»)\]]*$/.test(line)))
    return `## ${line}`;
  return line;
}

function withTitle(text: string, title: string): string {
  const line = squeezed(title);
  const start = text.slice(0, 2 * line.length + 100);
  return line === "" || line.length > HEADLINE || start.includes(line) ? text : `${line}\n\n${text}`;
}

function squeezed(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
