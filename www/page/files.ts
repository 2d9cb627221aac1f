// Turns files that the reader opens or drops into text, or says why that fails.
import { LARGEST } from "./checked.js";
import { articleIn, Unfetched } from "./reading.js";

/** Tells the reader why a file is not shown. */
export class Unreadable extends Error {}

export async function textIn(file: File): Promise<string> {
  const name = file.name || "The file";
  if (file.size > LARGEST) {
    const limit = `${Math.round(LARGEST / 1e6)} MB`;
    throw new Unreadable(
      `${name} is larger than ${limit}, the limit of this page. The program nutgraf has none.`,
    );
  }
  if (file.size === 0) throw new Unreadable(`${name} is empty.`);
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === null)
    throw new Unreadable(`${name} is not a text file. This page opens text, Markdown and HTML.`);
  const isPage = opensAsPage(text) || /\.x?html?$/i.test(file.name) || /html/.test(file.type);
  const article = isPage ? await articleOf(text, name) : text.replace(/\r\n?/g, "\n");
  if (article.trim() === "") throw new Unreadable(`${name} contains no text.`);
  return article;
}

async function articleOf(html: string, name: string): Promise<string> {
  try {
    return (await articleIn(html, { isPage: true }))?.text ?? "";
  } catch (error) {
    throw error instanceof Unfetched
      ? new Unreadable(`${name} could not be opened. ${error.message}`)
      : error;
  }
}

/** Decodes text in the encodings that are still in use; null if the bytes are not text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The most common encoding after UTF-8.
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  // Text has no control characters.
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, 100_000)) ? null : text;
}

const BEFORE_PAGE = /\s*(?:<!--[\s\S]*?-->|<\?xml[^>]*>)/iy;
const PAGE = /\s*<(?:!doctype\s+html|html|head|body)[\s>]/iy;

/** Whether a text is the source of a whole page: it starts like one, perhaps after comments. */
function opensAsPage(text: string): boolean {
  let at = 0;
  for (BEFORE_PAGE.lastIndex = 0; BEFORE_PAGE.test(text);) at = BEFORE_PAGE.lastIndex;
  PAGE.lastIndex = at;
  return PAGE.test(text);
}
