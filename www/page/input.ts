// What comes in: pasted, opened, dropped, or sent by another place.
import { LARGEST, textIn, Unreadable } from "./files.js";
import type { Handed } from "./handover.js";
import { articleIn, type Reading } from "./html.js";
import { putCaret, reveal, selectionIn } from "./pane.js";
import { part } from "./part.js";
import type { Notice } from "./state.js";
import { change, current, replaceText, restore } from "./store.js";
import { ready } from "./summarizer.js";
import { pane } from "./view.js";

/** From this length in UTF-16 units a paste is put into the pane in chunks (see pane.ts). */
const LONG_PASTE = 20_000;

export function setUpInput(): void {
  document.addEventListener("paste", takePaste);
  part("paste").hidden = navigator.clipboard?.read === undefined;
  part("paste").addEventListener("click", pasteAll);
  const picker = part<HTMLInputElement>("file");
  part("open").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) void openFile(file);
    picker.value = "";
  });

  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void openFile(file);
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
  // The browser's own paste is best for plain text, but it leaves the pane scrolled to the end.
  if (isInPane && html === "" && plain !== "" && plain.length < LONG_PASTE) {
    const { start = 0, end = 0 } = selectionIn(pane) ?? {};
    const isAll = current().text.slice(0, start).trim() === "" && current().text.slice(end).trim() === "";
    if (isAll) setTimeout(() => (pane.scrollTop = 0));
    return;
  }
  event.preventDefault();
  if (plain === "" && html === "" && file !== undefined) void openFile(file);
  else void insert(html, plain, isInPane ? selectionIn(pane) : null);
}

/** What the button for pasting does. */
async function pasteAll(): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    await insert(await get("text/html"), await get("text/plain"), null);
  } catch {
    change({
      notice: {
        text: "Your browser keeps its clipboard from this button. Click into the article and paste there.",
      },
    });
    pane.focus();
  }
}

/** Puts what was copied into the pane, replacing the selection or everything. */
async function insert(html: string, plain: string, at: { start: number; end: number } | null): Promise<void> {
  const { text: before } = current();
  const reading = await readingOf(html);
  const put = (text: string, notice: Notice | null): void => {
    const { start, end } = at ?? { start: 0, end: before.length };
    const isAll = before.slice(0, start).trim() === "" && before.slice(end).trim() === "";
    replaceText(before.slice(0, start) + text + before.slice(end), notice);
    putCaret(pane, start + text.length);
    if (isAll) pane.scrollTop = 0;
    else reveal(pane, { start: start + text.length - 1, end: start + text.length });
  };
  if (reading === null || reading.text === "") return put(plain, null);
  const all = { label: "Paste everything", run: () => put(plain, null) };
  put(
    reading.text,
    reading.isPart
      ? { text: "Menus and other surroundings of the article were left out.", action: all }
      : null,
  );
}

/** The article in some HTML; null if there is none, or it cannot be read: then plain text takes its place. */
async function readingOf(html: string, options?: { isPage: boolean }): Promise<Reading | null> {
  try {
    return html === "" ? null : await articleIn(html, await ready(), options);
  } catch {
    return null;
  }
}

async function openFile(file: File): Promise<void> {
  try {
    replaceText(await textIn(file, await ready()));
  } catch (error) {
    change({
      notice: { text: error instanceof Unreadable ? error.message : `${file.name} could not be read.` },
    });
  }
}

/** Shows an article from another place: a link, a window, the share menu, a file handler. */
export async function take(handed: Handed, from: string): Promise<void> {
  if (handed.file !== undefined) return openFile(handed.file);
  const { html = "", text = "", title = "" } = handed;
  const reading = await readingOf(html.slice(0, LARGEST), { isPage: true });
  const article = reading?.text || text || title;
  if (article.trim() === "") return change({ notice: { text: `Nothing readable came from ${from}.` } });
  const before = current();
  const action =
    before.text.trim() === "" ? undefined : { label: "Back to my text", run: () => restore(before) };
  replaceText(article, { text: `From ${from}.`, ...(action && { action }) });
}
