// Rewrites HTML so that it says the same about an article, and every browser parses it in linear time.
//
// Browsers take quadratic time if elements are deeply nested, if an element has thousands of attributes, and
// if formatting (<b>, <font>) stays open over many paragraphs. So this closes elements in order, and removes
// formatting tags and unneeded attributes.
import { tokensOf, type Tag } from "./tags.js";

/** Maximum depth of the output. Deeper elements become siblings instead. */
export const DEEPEST = 256;
/** The effort for a tag or text in addition to its depth. */
const EACH = 12;

const names = (list: string): Set<string> => new Set(list.split(" "));

/** The attributes that `read`, the search for the article and Readability use. */
const WANTED = names(
  "alt alttext aria-hidden aria-label aria-modal class colspan content data-nut-graf datatable dir " +
    "encoding hidden href id itemprop itemscope itemtype lang name property rel role rowspan style summary",
);
const FORMATTING = names("b big code em font i nobr s small strike strong tt u");
const VOID = names(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source " +
    "track wbr",
);
const ONCE = names("html head body");
/** Elements whose content is not text of the page. */
const HIDDEN = names("svg template");
/** Elements whose content is parsed by other rules: they are written as plain ones. */
const FOREIGN = names("math svg template");

const ENDS_PARAGRAPH = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search " +
    "section summary table ul",
);
const PARAGRAPH = names("p");
const HEADINGS = names("h1 h2 h3 h4 h5 h6");
const ROWS = names("caption colgroup tbody tfoot thead");
const TABLE = names("table");
/** An end tag inside of these does not close elements around them. */
const SCOPE = names("applet caption marquee object table td template th");
const BUTTON_SCOPE = new Set([...SCOPE, "button"]);
const SPECIAL = new Set([
  ...ENDS_PARAGRAPH,
  ...SCOPE,
  ...ROWS,
  ...names("button frameset noscript select textarea title tr"),
]);
/** A block in a drawing or formula ends it, unless text is allowed at its place. */
const DRAWINGS = names("math svg");
const DRAWING_SCOPE = new Set([...SCOPE, "annotation-xml", "desc", "foreignobject"]);
const LIST_SCOPE = new Set(SPECIAL);
for (const name of ["address", "div", "p"]) LIST_SCOPE.delete(name);

/** Which open elements a start tag ends, and which elements stop the search for one. */
const ENDS: Readonly<Record<string, [ended: ReadonlySet<string>, scope: ReadonlySet<string>]>> = {
  li: [names("li"), LIST_SCOPE],
  dd: [names("dd dt"), LIST_SCOPE],
  dt: [names("dd dt"), LIST_SCOPE],
  option: [names("option"), SPECIAL],
  button: [names("button"), SCOPE],
  td: [names("td th"), TABLE],
  th: [names("td th"), TABLE],
  tr: [names("tr"), TABLE],
  ...Object.fromEntries([...ROWS].map((name) => [name, [ROWS, TABLE]])),
};

export interface PlainMarkup {
  /** Parses to the same texts, blocks and links, but has no handlers, styles or scripts. */
  html: string;
  /** The work of visiting all ancestors of each tag and text: the sum of their depths. */
  effort: number;
}

export function plainMarkup(source: string): PlainMarkup {
  const writer = new Writer();
  for (const token of tokensOf(source, WANTED)) {
    if (typeof token === "string") writer.text(token);
    else if (token.name.startsWith("/")) writer.end(token.name.slice(1));
    else writer.start(token);
  }
  return writer.result();
}

class Writer {
  #pieces = ["<!doctype html>"];
  #effort = 0;
  /** The names of the open elements, as in the source, innermost last. */
  #open: string[] = [];
  /** Those of `ONCE` that were written. */
  #seen = new Set<string>();

  result(): PlainMarkup {
    return { html: this.#pieces.join(""), effort: this.#effort };
  }

  text(text: string): void {
    this.#write(text);
  }

  start({ name, attributes, isSelfClosing }: Tag): void {
    if (ONCE.has(name)) {
      if (!this.#seen.has(name)) this.#write(`<${name}${written(attributes)}>`);
      this.#seen.add(name);
      return;
    }
    if (isSelfClosing && this.#open.some((other) => FOREIGN.has(other))) return;
    if (ENDS[name] !== undefined) this.#close(...ENDS[name]);
    if (ENDS_PARAGRAPH.has(name)) {
      while (FORMATTING.has(this.#open.at(-1) ?? "")) this.#closeTo(this.#open.length - 1);
      this.#close(DRAWINGS, DRAWING_SCOPE);
      this.#close(PARAGRAPH, BUTTON_SCOPE);
    }
    if (HEADINGS.has(name) && HEADINGS.has(this.#open.at(-1) ?? "")) this.#closeTo(this.#open.length - 1);
    // Links are left to the parser, which ends the outer one if they are nested.
    if (!VOID.has(name) && name !== "a") {
      if (this.#open.length === DEEPEST) this.#closeTo(DEEPEST / 2);
      this.#open.push(name);
    }
    // A formula is read as what the page says that it is.
    const role = name === "math" ? ' role="math"' : "";
    this.#write(HIDDEN.has(name) ? "<span hidden>" : `<${elementOf(name)}${role}${written(attributes)}>`);
  }

  end(name: string): void {
    if (name === "br" || name === "a") this.#write(name === "a" ? "</a>" : "<br>");
    else if (HEADINGS.has(name)) this.#close(HEADINGS, SCOPE);
    else if (name === "p") this.#close(PARAGRAPH, BUTTON_SCOPE);
    else if (TABLE.has(name) || ROWS.has(name) || /^t[rdh]$/.test(name)) this.#close(new Set([name]), TABLE);
    else this.#close(new Set([name]), SPECIAL.has(name) ? SCOPE : SPECIAL);
  }

  /** Ends the innermost open element with one of these names, and all in it; `scope` stops the search. */
  #close(ended: ReadonlySet<string>, scope: ReadonlySet<string>): void {
    const at = this.#open.findLastIndex((name) => ended.has(name) || scope.has(name));
    if (ended.has(this.#open[at] ?? "")) this.#closeTo(at);
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) this.#write(`</${elementOf(this.#open.pop() ?? "")}>`);
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#effort += EACH + this.#open.length;
  }
}

/** The name to write an element with: one that does not affect later elements. */
function elementOf(name: string): string {
  // Text that is struck out is not read.
  if (name === "s" || name === "strike") return "del";
  return FOREIGN.has(name) || FORMATTING.has(name) ? "span" : name;
}

function isUnseen(attributes: ReadonlyMap<string, string>): boolean {
  return /display:\s*none/i.test(attributes.get("style") ?? "");
}

/** Keeps what a style hides hidden. Other styles do not affect the text, and the policy forbids them. */
function written(attributes: ReadonlyMap<string, string>): string {
  let written = isUnseen(attributes) ? " hidden" : "";
  for (const [name, value] of attributes)
    if (name !== "style") written += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
  return written;
}
