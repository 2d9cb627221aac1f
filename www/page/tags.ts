// Splits HTML source into texts and tags. It takes linear time for any source, because no failed search is
// repeated.

/** A piece of text, with its entities still encoded, or a tag. */
export type Token = string | Tag;

export interface Tag {
  /** In lower case, with a leading slash for an end tag. */
  readonly name: string;
  /** The wanted ones, with entities still encoded. The first of each name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
}

/** Elements whose content is neither markup nor text to read. */
const NO_TEXT = new Set(["script", "style", "iframe", "noembed", "noframes", "xmp"]);
/** Elements whose content is text. */
const ONLY_TEXT = new Set(["title", "textarea"]);

const NAME = /\/?[a-z][^\s/>]*/iy;
/** The end of a tag, or an attribute. An unclosed one extends to the end of the source, as in a parser. */
const ATTRIBUTE = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?)/y;
const COMMENT_END = /--!?>/g;
/** Marks that may end a script, or affect whether it ends. */
const SCRIPT = /<!--|-->|<\/?script(?=[\s/>])/gi;

/** The tokens of some HTML, without comments, scripts and styles, and only with the `wanted` attributes. */
export function* tokensOf(html: string, wanted: ReadonlySet<string>): Generator<Token, void> {
  for (let at = 0; at < html.length;) {
    const start = html.indexOf("<", at);
    if (start < 0) return yield html.slice(at);
    if (start > at) yield html.slice(at, start);
    NAME.lastIndex = start + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name !== undefined) {
      const tag = { name, attributes: new Map<string, string>(), isSelfClosing: false };
      at = readAttributes(html, start + 1 + name.length, tag, wanted);
      // An unfinished tag at the end of the source does not count.
      if (at < 0) return;
      if (NO_TEXT.has(name)) at = endOf(html, name, at);
      else yield tag;
      if (!ONLY_TEXT.has(name)) continue;
      const end = endOf(html, name, at);
      yield html.slice(at, end).replaceAll("<", "&lt;");
      at = end;
    } else if (html.startsWith("!--", start + 1)) at = after(html, COMMENT_END, start + 2);
    else if (/[!?/]/.test(html[start + 1] ?? "")) at = after(html, />/g, start + 1);
    else {
      yield "&lt;";
      at = start + 1;
    }
  }
}

/** The end of a tag whose name ends at `at`; -1 if it does not end. */
function readAttributes(
  html: string,
  at: number,
  tag: { attributes: Map<string, string>; isSelfClosing: boolean },
  wanted: ReadonlySet<string>,
): number {
  ATTRIBUTE.lastIndex = at;
  for (let found = ATTRIBUTE.exec(html); found !== null; found = ATTRIBUTE.exec(html)) {
    const [, end, written = "", double, single, bare] = found;
    if (end !== undefined) {
      tag.isSelfClosing = html[ATTRIBUTE.lastIndex - 2] === "/";
      return ATTRIBUTE.lastIndex;
    }
    const name = written.toLowerCase();
    if (wanted.has(name) && !tag.attributes.has(name))
      tag.attributes.set(name, double ?? single ?? bare ?? "");
  }
  return -1;
}

/** The start of the end tag of an element without markup, or the end of the source if there is none. */
function endOf(html: string, name: string, from: number): number {
  if (name === "script") return endOfScript(html, from);
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** The same for a script. In a comment, an end tag may belong to a script that is opened there. */
function endOfScript(html: string, from: number): number {
  let isComment = false;
  let isInner = false;
  SCRIPT.lastIndex = from;
  for (let found = SCRIPT.exec(html); found !== null; found = SCRIPT.exec(html)) {
    const mark = found[0].toLowerCase();
    if (mark === "</script" && !isInner) return found.index;
    if (mark === "<!--") isComment = true;
    else if (mark === "-->") isComment = false;
    isInner = isComment && (isInner || mark === "<script") && mark !== "</script";
  }
  return html.length;
}

/** The place after the next match of a global pattern, or the end of the source if there is none. */
function after(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}
