// HTML from the clipboard, a file or another page → its article as plain text with headings and paragraphs.
import type { Block, Nutgraf, ReadOptions } from "../api/index.js";
import { articleOf, guessArticle } from "../element/article.js";
import { bodyOf } from "../element/body.js";

/** Elements that are around an article, not in it. */
const SURROUNDINGS =
  "nav, header, footer, aside, form, dialog, " +
  "[role=navigation], [role=banner], [role=contentinfo], [role=complementary]";
/** Elements that tell more about the structure of a text than its line ends do. */
const STRUCTURE = "p, h1, h2, h3, h4, h5, h6, li, blockquote, article, td";

export interface Reading {
  text: string;
  /** Whether menus and the like were left out. */
  isPart: boolean;
}

/** The article in some HTML; null if its tags tell nothing about its structure. */
export async function articleIn(
  html: string,
  nutgraf: Nutgraf,
  { isPage = false } = {},
): Promise<Reading | null> {
  const page = parsed(html);
  if (!isPage && page.querySelector(STRUCTURE) === null) return null;
  const isWhole = isPage || page.querySelector(SURROUNDINGS) !== null;
  if (!isWhole) return { text: textOf(page.body, nutgraf), isPart: false };
  const found = articleOf(page);
  const article = found === null ? await guessArticle(page) : bodyOf(found);
  // On a page of menus only, what was found is a menu.
  const text =
    article === null || article.element.closest(SURROUNDINGS) !== null
      ? ""
      : textOf(article.element, nutgraf, article);
  if (text === "") return { text: textOf(page.body, nutgraf), isPart: true };
  return { text: withTitle(text, page.querySelector("h1")?.textContent || page.title), isPart: true };
}

/**
 * A parsed document runs no script and loads nothing. But browsers report its handlers and styles in the
 * console as violations of the policy, so these are renamed first. What a style hides stays hidden.
 */
function parsed(html: string): Document {
  const quiet = html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, "").replace(/<[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/([\s"'/])on(?=\w+\s*=)/gi, "$1data-on")
      .replace(/([\s"'/])style(?=\s*=\s*["'][^"']*display:\s*none)/gi, "$1hidden data-style")
      .replace(/([\s"'/])style(?=\s*=)/gi, "$1data-style"),
  );
  return new DOMParser().parseFromString(quiet, "text/html");
}

/** The blocks of an element as paragraphs of text, in Markdown where a plain line would be ambiguous. */
function textOf(element: Element, nutgraf: Nutgraf, options: ReadOptions = {}): string {
  const { source, blocks } = nutgraf.read(element, { skip: options.skip });
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
  // A short line without a full stop is read as a heading anyway.
  if ((kind === "title" || kind === "heading") && (/[.!?:…。！？]["”’»)\]]*$/.test(line) || line.length > 70))
    return `## ${line}`;
  return line;
}

function withTitle(text: string, title: string): string {
  const line = squeezed(title);
  const start = text.slice(0, 2 * line.length + 100);
  return line === "" || start.includes(line) ? text : `${line}\n\n${text}`;
}

function squeezed(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
