// `import … from "nutgraf/html"`: summaries of pages when a site is built, in any DOM: linkedom, jsdom, …
import { read, summarize, type Abortable, type Options, type Source, type Summary } from "../api/index.js";
import { isObject, wrong } from "../api/shown.js";
import { articleOf, articleOrPage, titleOf, type Article } from "./article.js";
import { fingerprint } from "./fingerprint.js";
import { contextOf, encode, fragmentOf } from "./fragment.js";
import { statedLanguage } from "./language.js";
import { optionsFor } from "./summarized.js";
import { unclobbered } from "./unclobbered.js";
import { without } from "./unread.js";

/** Maximum length of a page's description, in UTF-16 units. */
const DESCRIPTION = 200;
/** The types of schema.org for what has an abstract. */
const ARTICLE = /(Article|Posting|Report|Story)$/;

export interface PrerenderOptions {
  /** Whether to add a `<meta name="description">` if the page has none (default: false). */
  description?: boolean | undefined;
  /** Whether to add an `abstract` to the article in the page's JSON-LD if it has none (default: false). */
  jsonLd?: boolean | undefined;
}

/** A page's summary, with what was read of the page, to which its offsets refer. */
export interface PageSummary extends Summary {
  source: Source;
}

/**
 * Summarizes the article of a page. Its title and language are those that the page states, unless the options
 * have others. Rejects with a TypeError or RangeError for a wrong argument.
 */
export async function summarizePage(page: Document, options?: Options & Abortable): Promise<PageSummary> {
  const document = checked(page);
  const element = articleOf(page) ?? document.body;
  const source = await read(element, { main: true });
  const hasTitle = source.blocks.some(({ kind }) => kind === "title");
  const stated = { language: statedLanguage(element), ...(hasTitle ? {} : { title: titleOf(element) }) };
  return { ...(await summarize(source, { ...stated, ...options })), source };
}

/**
 * Writes into each `<nut-graf>` of a page the sentences that it would show, as `nutgraf prerender` does in
 * files. Returns how many have a summary. Those with a fault stay as they are; their errors are thrown
 * together at the end, as an AggregateError.
 */
export async function prerender(page: Document, options: PrerenderOptions = {}): Promise<number> {
  const document = checked(page);
  const errors: unknown[] = [];
  let [count, isFirst] = [0, true];
  for (const host of [...document.querySelectorAll("nut-graf")]) {
    // One that has a button is made when the reader presses it.
    if (host.hasAttribute("collapsed")) continue;
    try {
      const article = articleOfHost(host);
      const source = await read(article.element, without(host.getAttribute("skip") ?? "", article));
      const asked = optionsFor(host, article.element, source);
      const summary = await summarize(source, asked);
      count += Number(fill(host, article.element, source, summary));
      if (isFirst && options.description) await describe(page, source, asked);
      if (isFirst && options.jsonLd) addAbstract(page, summary);
      isFirst = false;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, messageOf(errors[0]));
  return count;
}

function articleOfHost(host: Element): Article {
  const id = host.getAttribute("for") ?? "";
  const found = articleOrPage(host as HTMLElement, id);
  if (found === null) throw wrong("for", id, "the id of an element that contains the article", RangeError);
  return found;
}

/** Replaces the contents, but for the author's headings. Returns whether there is a summary. */
function fill(host: Element, article: Element, source: Source, { sentences, language }: Summary): boolean {
  if (sentences.length === 0 && !host.hasAttribute("prerendered")) return false;
  const page = unclobbered(host.ownerDocument);
  const headings = [...host.children].filter((child) => child.getAttribute("slot") === "heading");
  const contents: (Element | string)[] = headings.flatMap((heading) => ["\n", heading]);
  if (sentences.length > 0) {
    const list = page.createElement("ul");
    if (language !== null && language !== primary(statedLanguage(host))) {
      list.setAttribute("lang", language);
      list.setAttribute("dir", "auto");
    }
    const id = encode(article.getAttribute("id") ?? "");
    for (const [at, sentence] of sentences.entries()) {
      const { text } = sentence;
      const context = contextOf(source, sentence, sentences[at - 1]?.text, sentences[at + 1]?.text);
      const [item, link] = [page.createElement("li"), page.createElement("a")];
      link.setAttribute("href", `#${id}${fragmentOf(text, context)}`);
      link.textContent = text.trim().replace(/\s+/g, " ");
      item.append(link);
      list.append("\n", item);
    }
    list.append("\n");
    contents.push("\n", list, "\n");
    host.setAttribute("prerendered", fingerprint(host, article));
  } else host.removeAttribute("prerendered");
  host.replaceChildren(...contents);
  return sentences.length > 0;
}

/** Adds a description, if there is none: as many of the best sentences as fit, or the best one. */
async function describe(page: Document, source: Source, asked: Options): Promise<void> {
  const document = unclobbered(page);
  const old = [...document.querySelectorAll("meta[name]")].filter(
    (meta) => meta.getAttribute("name")?.toLowerCase() === "description",
  );
  if (old.some((meta) => (meta.getAttribute("content") ?? "").trim() !== "")) return;
  const { type: _type, length: _length, sentences: _sentences, words: _words, ...others } = asked;
  const fitting = await summarize(source, { ...others, characters: DESCRIPTION });
  const { text } =
    fitting.sentences.length > 0 ? fitting : await summarize(source, { ...others, sentences: 1 });
  if (text === "") return;
  const meta = document.createElement("meta");
  meta.setAttribute("name", "description");
  meta.setAttribute("content", text.replace(/\s+/g, " "));
  document.head.append(meta);
}

/** Adds the summary to what the page says about its article for search engines, if that has none. */
function addAbstract(page: Document, { text }: Summary): void {
  if (text === "") return;
  for (const script of unclobbered(page).querySelectorAll("script[type='application/ld+json']")) {
    try {
      const said: unknown = JSON.parse(script.textContent);
      const article = articleIn(said);
      if (article === undefined) continue;
      if (!("abstract" in article)) {
        article["abstract"] = text;
        script.textContent = JSON.stringify(said).replaceAll("<", "\\u003c");
      }
      return;
    } catch {
      // It is not JSON, which is the page's own affair.
    }
  }
}

/** The first article in JSON-LD. */
function articleIn(said: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(said)) return said.map(articleIn).find((found) => found !== undefined);
  if (!isObject(said)) return undefined;
  const isArticle = [said["@type"]].flat().some((type) => ARTICLE.test(String(type)));
  return isArticle ? said : articleIn(said["@graph"]);
}

function primary(tag: string): string {
  return tag.split("-", 1)[0] ?? "";
}

function checked(page: unknown): Document {
  if (!isObject(page) || !("createElement" in page)) throw wrong("page", page, "a document");
  return unclobbered(page as unknown as Document);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
