// Takes in texts: pasted, opened, dropped, or sent from elsewhere.
import type { Span } from "../api/index.js";
import { differenceOf, moved } from "./difference.js";
import { insert, insertRead, replaceText, wayBack } from "./edits.js";
import { textIn, Unreadable } from "./files.js";
import type { Handed } from "./handover.js";
import type { Opened } from "./link.js";
import type { Reading } from "./html.js";
import { selectionIn } from "./pane.js";
import { part } from "./part.js";
import { articleIn } from "./reading.js";
import { change, current } from "./store.js";
import { cut } from "./texts.js";
import { pane } from "./view.js";

/** How much of a text from another app or site is shown before the reader accepts it, in UTF-16 units. */
const BEGINNING = 80;

export function setUpInput(): void {
  document.addEventListener("paste", takePaste);
  part("paste").hidden = navigator.clipboard?.read === undefined;
  part("paste").addEventListener("click", pasteAll);
  const picker = part<HTMLInputElement>("file");
  part("open").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) openFile(file);
    picker.value = "";
  });

  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    openFile(file);
  });
}

function takePaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const isInPane = pane.contains(target as Node);
  if (
    clipboardData === null ||
    (!isInPane && (target as Element).closest("input, textarea, dialog") !== null)
  )
    return;
  const plain = clipboardData.getData("text/plain");
  const html = clipboardData.getData("text/html");
  const file = clipboardData.files[0];
  if (plain === "" && html === "" && file === undefined) return;
  // Even where the browser could paste itself, so that every change is in one history.
  event.preventDefault();
  const at = isInPane ? selectionIn(pane) : null;
  if (plain === "" && html === "" && file !== undefined) openFile(file);
  else void paste(html, plain, at);
}

/** Runs when the reader presses the Paste button. */
async function pasteAll(): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    const [html, plain] = [await get("text/html"), await get("text/plain")];
    // A picture replaces no article.
    if (html + plain === "") change({ notice: { text: "There is no text in the clipboard." } });
    else await paste(html, plain, null);
  } catch {
    change({
      notice: {
        text: "Your browser does not let this button read the clipboard. Paste into the article instead.",
      },
    });
    pane.focus();
  }
}

/** Pastes into the pane, replacing the selection or everything. */
async function paste(html: string, plain: string, selection: Span | null): Promise<void> {
  const at = selection ?? { start: 0, end: current().text.length };
  const line = plain.replace(/\r\n?/g, "\n");
  // Insert the plain text now, so that the next key comes after it. The article in the HTML replaces it.
  if (line !== "" || html === "") insert(at, line);
  if (html === "") return;
  const { text: before } = current();
  const pasted = line === "" ? at : { start: at.start, end: at.start + line.length };
  const reading = await readingOf(html);
  if (!reading?.text || reading.text === line) {
    if (line === "") change({ notice: { text: "What you pasted could not be read." } });
    return;
  }
  // If the reader has changed or undone the paste in the meantime, leave it alone.
  const { text } = current();
  const place = moved(pasted, differenceOf(before, text));
  if (place === null || text.slice(place.start, place.end) !== before.slice(pasted.start, pasted.end)) return;
  const article = { start: place.start, end: place.start + reading.text.length };
  const action = { label: "Paste everything", run: () => insert(article, line) };
  const words = "Menus and other things around the article were left out.";
  insertRead(place, reading.text, reading.isPart ? { text: words, action } : null);
}

/** The article in some HTML; null if there is none or it cannot be read, and plain text must do. */
async function readingOf(html: string, options?: { isPage: boolean }): Promise<Reading | null> {
  try {
    return html === "" ? null : await articleIn(html, options);
  } catch {
    return null;
  }
}

/** The file that is being opened: each one waits for those before it. */
let opening = Promise.resolve();

/** Opens a file. Its origin is "outside" if it was not chosen on this page. */
export function openFile(file: File, origin: "own" | "outside" = "own"): void {
  opening = opening.then(() => showFile(file, origin));
}

async function showFile(file: File, origin: "own" | "outside"): Promise<void> {
  try {
    const text = await textIn(file);
    if (origin === "own") replaceText(text);
    else openFromOutside(text, `Opened ${file.name}.`);
  } catch (error) {
    change({
      notice: { text: error instanceof Unreadable ? error.message : `${file.name} could not be read.` },
    });
  }
}

/** Replaces the reader's text with one from outside, and offers the way back. `words` is the notice. */
export function openFromOutside(text: string, words: string | null, more: Partial<Opened> = {}): void {
  const action = wayBack();
  const notice = words === null ? null : { text: words, ...(action && { action, stays: true }) };
  const { settings, part = null } = more;
  replaceText(text, { notice, part, ...(settings && { settings }), origin: "outside" });
}

/** Shows an article from another window. */
export async function takeMessage(handed: Handed, from: string): Promise<void> {
  const { html = "", text = "", title = "" } = handed;
  const reading = await readingOf(html, { isPage: true });
  const article = reading?.text || text || title;
  if (article.trim() === "") return change({ notice: { text: `No readable text came from ${from}.` } });
  openFromOutside(article, `Opened from ${from}.`);
}

/** Offers what another app or site sent. It is impossible to tell which, so the reader decides. */
export function offer({ file, text = "" }: Handed): void {
  const [what, beginning] =
    file === undefined ? ["Text", cut(text, BEGINNING)] : ["A file", cut(file.name, BEGINNING)];
  const run = (): void =>
    file === undefined ? openFromOutside(text, "Opened the shared text.") : openFile(file, "outside");
  change({
    notice: {
      text: `${what} from another app or site: “${beginning}”`,
      action: { label: "Open it", run },
      other: { label: "Do not open", run: () => change({ notice: null }) },
      stays: true,
    },
  });
}
