// The page: what the reader does changes the state, see store.ts; what is shown follows from it, see view.ts.
import { setUpDialogs } from "./dialogs.js";
import { fillExamples } from "./examples.js";
import { LARGEST, textIn, Unreadable } from "./files.js";
import { listen, type Handed } from "./handover.js";
import { articleIn } from "./html.js";
import { forget, recall, write } from "./memory.js";
import { offerNewVersions } from "./offline.js";
import { setUpOutput } from "./output.js";
import { mendChunks, offsetAt, putCaret, reveal, selectionIn, setText, textOf } from "./pane.js";
import { part } from "./part.js";
import { AMOUNTS, amount, defaults, folded, moved, type Notice, type Settings } from "./state.js";
import { begin, change, current, edit, open, replaceText, restore, set, showExample, undo } from "./store.js";
import { cancel, ready, start } from "./summarizer.js";
import { markCurrent, pane } from "./view.js";

/** Fewer characters than this are no article: selecting them is for copying. */
const SELECTION = 80;
/** From this many a paste is set into the pane in chunks, see pane.ts. */
const LONG_PASTE = 20_000;

// The article

pane.addEventListener("input", () => {
  mendChunks(pane);
  const text = textOf(pane);
  edit({ text, part: moved(current().part, current().text, text) });
});

pane.addEventListener("click", ({ clientX, clientY }) => {
  if (getSelection()?.isCollapsed !== false) change({ asked: offsetAt(pane, clientX, clientY) });
});

pane.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    change({ asked: selectionIn(pane)?.start ?? null });
  } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    if (undo()) event.preventDefault();
  }
});

document.addEventListener("selectionchange", () => {
  if (getSelection()?.isCollapsed !== false && current().selected === null) return;
  const span = getSelection()?.isCollapsed === false ? selectionIn(pane) : null;
  const selected = span !== null && span.end - span.start >= SELECTION ? span : null;
  if (selected?.start !== current().selected?.start || selected?.end !== current().selected?.end)
    change({ selected });
});

part("part").addEventListener("click", () => {
  begin({ part: current().part === null ? current().selected : null, selected: null });
  pane.focus({ preventScroll: true });
});
// A button that takes the focus would lose the selection that it is about.
part("part").addEventListener("mousedown", (event) => event.preventDefault());

part("heat").addEventListener("click", () => change({ heat: !current().heat }));

part("strip").addEventListener("click", ({ clientX }) => {
  const { left, width } = part("strip").getBoundingClientRect();
  const along = (clientX - left) / width;
  const place =
    (getComputedStyle(part("strip")).direction === "rtl" ? 1 - along : along) * current().text.length;
  const distance = ({ start, end }: { start: number; end: number }): number =>
    Math.abs((start + end) / 2 - place);
  const nearest = [...(current().answer?.summary.sentences ?? [])].sort(
    (a, b) => distance(a) - distance(b),
  )[0];
  if (nearest !== undefined) reveal(pane, nearest);
});

part("clear").addEventListener("click", () => {
  const before = current();
  replaceText("");
  write();
  forget();
  pane.focus();
  if (before.text.trim() === "") change({ notice: null });
});

part("forget").addEventListener("click", () => {
  forget();
  replaceText(
    "",
    { text: "Forgotten: the text and its settings are no longer on this device." },
    { settings: defaults, heat: false },
  );
  pane.focus();
});

// What comes in

document.addEventListener("paste", (event) => {
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
  // The browser's own paste is the best one for plain text. It leaves the pane at the end of a whole article.
  if (isInPane && html === "" && plain !== "" && plain.length < LONG_PASTE) {
    const { start = 0, end = 0 } = selectionIn(pane) ?? {};
    const isAll = current().text.slice(0, start).trim() === "" && current().text.slice(end).trim() === "";
    if (isAll) setTimeout(() => (pane.scrollTop = 0));
    return;
  }
  event.preventDefault();
  if (plain === "" && html === "" && file !== undefined) void openFile(file);
  else void insert(html, plain, isInPane ? selectionIn(pane) : null);
});

/** Puts what was copied into the pane: in place of the selection, or of everything. */
async function insert(html: string, plain: string, at: { start: number; end: number } | null): Promise<void> {
  const { text: before } = current();
  const reading =
    html === ""
      ? null
      : await ready()
          .then((nutgraf) => articleIn(html, nutgraf))
          .catch(() => null);
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

part("paste").hidden = navigator.clipboard?.read === undefined;
part("paste").addEventListener("click", async () => {
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
});

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

async function openFile(file: File): Promise<void> {
  try {
    replaceText(await textIn(file, await ready()));
  } catch (error) {
    change({
      notice: { text: error instanceof Unreadable ? error.message : `${file.name} could not be read.` },
    });
  }
}

fillExamples(showExample, (notice) => change({ notice }));

async function take(handed: Handed, from: string): Promise<void> {
  if (handed.file !== undefined) return openFile(handed.file);
  const { html = "", text = "", title = "" } = handed;
  const reading =
    html === "" ? null : await articleIn(html.slice(0, LARGEST), await ready(), { isPage: true });
  const article = reading?.text || text || title;
  if (article.trim() === "") return change({ notice: { text: `Nothing to summarize came from ${from}.` } });
  const before = current();
  const action =
    before.text.trim() === "" ? undefined : { label: "Back to my text", run: () => restore(before) };
  replaceText(article, { text: `From ${from}.`, ...(action && { action }) });
}

// What the summary should be

part("controls").addEventListener("submit", (event) => event.preventDefault());
part("controls").addEventListener("input", ({ target }) => {
  const { name, value, id } = target as HTMLInputElement;
  if (name === "kind") return set({ kind: value as Settings["kind"] });
  if (name === "length") return set({ length: value as Settings["length"] });
  const { kind } = current().settings;
  if (kind !== "sentences" && kind !== "words") return;
  if (id === "amount" || value !== "")
    set({ [kind]: amount(value, AMOUNTS[kind].most, current().settings[kind]) });
});

part("language").addEventListener("change", ({ target }) =>
  set({ language: (target as HTMLSelectElement).value }),
);

part("keywords").addEventListener("click", ({ target }) => {
  const word = (target as Element).closest("button")?.textContent;
  if (word) toggle(word);
});

part("focus").addEventListener("keydown", (event) => {
  const field = event.target as HTMLInputElement;
  if ((event.key !== "Enter" && event.key !== ",") || event.isComposing) return;
  event.preventDefault();
  const isNew = !current().settings.focus.some((word) => folded(word) === folded(field.value));
  if (field.value.trim() !== "" && isNew) toggle(field.value.trim());
  field.value = "";
});

function toggle(word: string): void {
  const { focus } = current().settings;
  const rest = focus.filter((other) => folded(other) !== folded(word));
  set({ focus: rest.length < focus.length ? rest : [...focus, word] });
}

// What comes out

const chosen = part("chosen");

function spanOf(target: EventTarget | null): { start: number; end: number } | null {
  const { start, end } = (target as Element | null)?.closest<HTMLElement>(".sentence")?.dataset ?? {};
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

function showInArticle(target: EventTarget | null): void {
  const span = spanOf(target);
  if (span === null || span.start === span.end) return;
  change({ asked: span.start });
  reveal(pane, span);
}

chosen.addEventListener("click", ({ target }) => {
  // Selecting a piece of it is not asking about it.
  if (getSelection()?.isCollapsed !== false) showInArticle(target);
});
chosen.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  showInArticle(event.target);
});
chosen.addEventListener(
  "pointerover",
  ({ target }) => current().asked === null && markCurrent(spanOf(target)),
);
chosen.addEventListener("pointerleave", () => current().asked === null && markCurrent(null));

document.addEventListener("click", ({ target }) => {
  const { id } = target as Element;
  if (id === "reasons-close") change({ asked: null });
  if (id === "notice-close") change({ notice: null });
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") change({ asked: null, notice: null });
});

part("cancel").addEventListener("click", cancel);
setUpOutput(current, (notice) => change({ notice }));
setUpDialogs(current, (notice) => change({ notice }));

addEventListener("pagehide", write);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && write());

// The beginning

const remembered = recall();
// What was typed before the script came is in the pane.
const typed = textOf(pane);
if (typed === "" && remembered !== null) setText(pane, remembered.text);
open(typed === "" ? (remembered ?? {}) : { text: typed });
if (matchMedia("(hover: hover)").matches) pane.focus({ preventScroll: true });

try {
  await start();
  change({ progress: "done" });
} catch (error) {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/https?:\S*\//g, "");
  change({
    progress: "done",
    problem:
      typeof WebAssembly === "undefined" || (error as Error).cause instanceof WebAssembly.CompileError
        ? "This browser does not run WebAssembly here, which the summary is made with. Another browser will."
        : `The summarizer could not be loaded (${reason}). Reload the page to try again.`,
  });
}

listen({
  link({ text, part, settings }) {
    if (text === null) return begin({ settings });
    const before = current();
    const action =
      before.text.trim() === "" || before.text === text
        ? null
        : { label: "Back to my text", run: () => restore(before) };
    replaceText(text, action && { text: "Opened from a link.", action }, { settings, part });
  },
  article: (handed, from) => void take(handed, from),
  nothing: (text) => change({ notice: { text } }),
});
offerNewVersions((notice) => change({ notice }));
