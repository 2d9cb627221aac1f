// HTML source → HTML that says the same about an article, and that every browser parses in linear time.
//
// Browsers need time that grows with the square of the source where elements are nested deeply, where an
// element has thousands of attributes, and where formatting (<b>, <font>) goes on in paragraph after
// paragraph. So here elements are ended in order, tags of formatting go, and attributes that nobody asks for.
import { tokensOf, type Tag } from "./tags.js";

/** Maximum depth of what is written. Deeper elements follow one another instead. */
export const DEEPEST = 256;
/** What a tag or text is worth beside its depth: it is looked at, too. */
const EACH = 12;

const names = (list: string): Set<string> => new Set(list.split(" "));

/** What `read`, the search for the article and Readability look at. */
const WANTED = names(
  "aria-hidden aria-modal class colspan content datatable dir hidden href id itemprop itemscope itemtype " +
    "lang name property rel role rowspan style summary",
);
const FORMATTING = names("b big code em font i nobr s small strike strong tt u");
const VOID = names(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source " +
    "track wbr",
);
const ONCE = names("html head body");
/** Nothing in them is text of the page. */
const HIDDEN = names("math svg template");

const ENDS_PARAGRAPH = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search " +
    "section summary table ul",
);
const PARAGRAPH = names("p");
const HEADINGS = names("h1 h2 h3 h4 h5 h6");
const ROWS = names("caption colgroup tbody tfoot thead");
const TABLE = names("table");
/** An end tag has no say about what is around these. */
const SCOPE = names("applet caption marquee object table td template th");
const BUTTON_SCOPE = new Set([...SCOPE, "button"]);
const SPECIAL = new Set([
  ...ENDS_PARAGRAPH,
  ...SCOPE,
  ...ROWS,
  ...names("button frameset noscript select textarea title tr"),
]);
/** A block in a drawing or formula ends it, unless it stands where text may. */
const DRAWINGS = names("math svg");
const DRAWING_SCOPE = new Set([...SCOPE, "annotation-xml", "desc", "foreignobject"]);
const LIST_SCOPE = new Set(SPECIAL);
for (const name of ["address", "div", "p"]) LIST_SCOPE.delete(name);

/** Which open element a start tag ends, and in which other elements it is not looked for. */
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
  /** What is parsed to the same texts, blocks and links; it has no handlers, styles and scripts. */
  html: string;
  /** The work of asking each of its tags and texts for all that is around it: how deep they stand, in all. */
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
  /** The elements that are open, the innermost last, each by its name in the source. */
  #open: string[] = [];
  /** Those of `ONCE` that have come. */
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
    if (isSelfClosing && this.#open.some((other) => HIDDEN.has(other))) return;
    if (ENDS[name] !== undefined) this.#close(...ENDS[name]);
    if (ENDS_PARAGRAPH.has(name)) {
      while (FORMATTING.has(this.#open.at(-1) ?? "")) this.#closeTo(this.#open.length - 1);
      this.#close(DRAWINGS, DRAWING_SCOPE);
      this.#close(PARAGRAPH, BUTTON_SCOPE);
    }
    if (HEADINGS.has(name) && HEADINGS.has(this.#open.at(-1) ?? "")) this.#closeTo(this.#open.length - 1);
    // A link within a link is the parser's affair: it ends the outer one.
    if (!VOID.has(name) && name !== "a") {
      if (this.#open.length === DEEPEST) this.#closeTo(DEEPEST / 2);
      this.#open.push(name);
    }
    this.#write(HIDDEN.has(name) ? "<span hidden>" : `<${elementOf(name)}${written(attributes)}>`);
  }

  end(name: string): void {
    if (name === "br" || name === "a") this.#write(name === "a" ? "</a>" : "<br>");
    else if (HEADINGS.has(name)) this.#close(HEADINGS, SCOPE);
    else if (name === "p") this.#close(PARAGRAPH, BUTTON_SCOPE);
    else if (TABLE.has(name) || ROWS.has(name) || /^t[rdh]$/.test(name)) this.#close(new Set([name]), TABLE);
    else this.#close(new Set([name]), SPECIAL.has(name) ? SCOPE : SPECIAL);
  }

  /** Ends the innermost open element with one of these names, and all in it; none beyond one of `scope`. */
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

/** The name that an element is written with: one without effects on those after it. */
function elementOf(name: string): string {
  return HIDDEN.has(name) || FORMATTING.has(name) ? "span" : name;
}

function isUnseen(attributes: ReadonlyMap<string, string>): boolean {
  return /display:\s*none/i.test(attributes.get("style") ?? "");
}

/** What a style hides stays hidden; other styles say nothing about a text, and the policy forbids them. */
function written(attributes: ReadonlyMap<string, string>): string {
  let written = isUnseen(attributes) ? " hidden" : "";
  for (const [name, value] of attributes)
    if (name !== "style") written += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
  return written;
}
