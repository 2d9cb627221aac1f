// The page: what the reader does changes the state, the state is summarized, the view shows it.
import { load } from "../api/index.js";
import { answers, type Request } from "./answer.js";
import { setUpDialogs } from "./dialogs.js";
import { LARGEST, textIn, Unreadable } from "./files.js";
import { listen, type Handed } from "./handover.js";
import { articleIn } from "./html.js";
import { forget, recall, remember, write } from "./memory.js";
import { offerNewVersions } from "./offline.js";
import { setUpOutput } from "./output.js";
import { offsetAt, mendChunks, putCaret, reveal, selectionIn, setText, textOf } from "./pane.js";
import { part } from "./part.js";
import { AMOUNTS, amount, defaults, folded, initial, moved, optionsOf, type Notice, type Settings, type State } from "./state.js";
import { cancel, Cancelled, isLong, later, now, start } from "./summarizer.js";
import { markCurrent, pane, render } from "./view.js";
import { fillExamples } from "./examples.js";

/** Fewer characters than this are no article: selecting them is for copying. */
const SELECTION = 80;
/** From this many a paste is set into the pane in chunks, see pane.ts. */
const LONG_PASTE = 20_000;

let state: State = initial;
let planned = false;
/** When what is shown next was asked for. */
let since: number | null = null;
/** The state before a text was put in by the page, for Ctrl+Z; null once the reader typed. */
let replaced: State | null = null;
/** The example that was put in last: nobody misses it when the next takes its place. */
let example = "";
/** How long a notice stays by itself. */
const NOTICE = 12_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Several changes within a frame are one update. */
function change(part: Partial<State>): void {
  state = { ...state, ...part };
  if (part.notice) {
    clearTimeout(leaving);
    leaving = setTimeout(() => change({ notice: null }), NOTICE);
  }
  since ??= performance.now();
  if (planned) return;
  planned = true;
  requestAnimationFrame(update);
}

function update(): void {
  planned = false;
  const { text, part, settings, heat, asked, problem } = state;
  const request: Request = { text, part, options: optionsOf(settings), every: heat || asked !== null };
  if (problem === null && state.progress !== "loading" && state.progress !== "cancelled" && !answers(state.answer, request)) {
    if (isLong(text)) work(request);
    else state = { ...state, answer: now(request), progress: "done" };
  }
  render(state);
  remember(state);
  if (state.progress !== "working" && since !== null) {
    // For the browser's own performance tools, and the project's measurements.
    performance.measure("nutgraf", { start: since, end: performance.now() });
    since = null;
  }
}

/** The request that the worker was given last. */
let given: Request | null = null;

function work(request: Request): void {
  if (given !== null && answers({ request: given } as never, request)) return;
  given = request;
  state = { ...state, progress: "working" };
  later(request).then(
    (answer) => {
      if (given === request) given = null;
      // A text that went on changing gets its answer next.
      if (request.text === state.text) change({ answer, progress: given === null ? "done" : "working" });
    },
    (error: unknown) => {
      if (given !== request) return;
      given = null;
      if (error instanceof Cancelled) change({ progress: "cancelled", answer: null });
      else change({ progress: "done", problem: `This text could not be summarized: ${error instanceof Error ? error.message : String(error)}` });
    },
  );
}

/** What a change of the text or the settings always does, too. */
function begin(part: Partial<State>): void {
  change({ progress: state.progress === "loading" ? "loading" : "done", asked: null, ...part });
}

function set(settings: Partial<Settings>): void {
  begin({ settings: { ...state.settings, ...settings } });
}

/** Puts another text into the pane; what was there can be had back. */
function replaceText(text: string, notice: Notice | null = null, more: Partial<State> = {}): void {
  const before = state;
  replaced = before;
  setText(pane, text);
  pane.scrollTop = 0;
  const isNoLoss = before.text.trim() === "" || before.text === text || before.text === example;
  const undo = isNoLoss ? null : { text: "Your text was replaced.", action: { label: "Undo", run: () => restore(before) } };
  begin({ text, part: null, selected: null, notice: notice ?? undo, ...(isLong(text) && { answer: null }), ...more });
}

function restore({ text, part, settings }: State): void {
  setText(pane, text);
  replaced = null;
  begin({ text, part, settings, notice: null, answer: null });
  pane.focus();
}

// The article

pane.addEventListener("input", () => {
  mendChunks(pane);
  replaced = null;
  const text = textOf(pane);
  begin({ text, part: moved(state.part, state.text, text), selected: null, notice: null });
});

pane.addEventListener("click", ({ clientX, clientY }) => {
  if (getSelection()?.isCollapsed !== false) change({ asked: offsetAt(pane, clientX, clientY) });
});

pane.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    change({ asked: selectionIn(pane)?.start ?? null });
  } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && replaced !== null) {
    event.preventDefault();
    restore(replaced);
  }
});

document.addEventListener("selectionchange", () => {
  if (getSelection()?.isCollapsed !== false && state.selected === null) return;
  const span = getSelection()?.isCollapsed === false ? selectionIn(pane) : null;
  const selected = span !== null && span.end - span.start >= SELECTION ? span : null;
  if (selected?.start !== state.selected?.start || selected?.end !== state.selected?.end) change({ selected });
});

part("part").addEventListener("click", () => {
  begin({ part: state.part === null ? state.selected : null, selected: null });
  pane.focus({ preventScroll: true });
});
// A button that takes the focus would lose the selection that it is about.
part("part").addEventListener("mousedown", (event) => event.preventDefault());

part("heat").addEventListener("click", () => change({ heat: !state.heat }));

part("strip").addEventListener("click", ({ clientX }) => {
  const { left, width } = part("strip").getBoundingClientRect();
  const along = (clientX - left) / width;
  const place = (getComputedStyle(part("strip")).direction === "rtl" ? 1 - along : along) * state.text.length;
  const distance = ({ start, end }: { start: number; end: number }): number => Math.abs((start + end) / 2 - place);
  const nearest = [...(state.answer?.summary.sentences ?? [])].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest !== undefined) reveal(pane, nearest);
});

part("clear").addEventListener("click", () => {
  const before = state;
  replaceText("");
  write();
  forget();
  pane.focus();
  if (before.text.trim() === "") change({ notice: null });
});

part("forget").addEventListener("click", () => {
  forget();
  replaceText("", { text: "Forgotten: the text and its settings are no longer on this device." }, { settings: defaults, heat: false });
  pane.focus();
});

// What comes in

document.addEventListener("paste", (event) => {
  const { target, clipboardData } = event;
  const isInPane = pane.contains(target as Node);
  if (clipboardData === null || (!isInPane && (target as Element).closest("input, textarea, dialog") !== null)) return;
  const plain = clipboardData.getData("text/plain");
  const html = clipboardData.getData("text/html");
  const file = clipboardData.files[0];
  if (plain === "" && html === "" && file === undefined) return;
  // The browser's own paste is the best one for plain text. It leaves the pane at the end of a whole article.
  if (isInPane && html === "" && plain !== "" && plain.length < LONG_PASTE) {
    const { start = 0, end = 0 } = selectionIn(pane) ?? {};
    const isAll = state.text.slice(0, start).trim() === "" && state.text.slice(end).trim() === "";
    if (isAll) setTimeout(() => (pane.scrollTop = 0));
    return;
  }
  event.preventDefault();
  if (plain === "" && html === "" && file !== undefined) void openFile(file);
  else void insert(html, plain, isInPane ? selectionIn(pane) : null);
});

/** Puts what was copied into the pane: in place of the selection, or of everything. */
async function insert(html: string, plain: string, at: { start: number; end: number } | null): Promise<void> {
  const { text: before } = state;
  const reading = html === "" ? null : await load().then((nutgraf) => articleIn(html, nutgraf)).catch(() => null);
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
  put(reading.text, reading.isPart ? { text: "Menus and other surroundings of the article were left out.", action: all } : null);
}

part("paste").hidden = navigator.clipboard?.read === undefined;
part("paste").addEventListener("click", async () => {
  try {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
    await insert(await get("text/html"), await get("text/plain"), null);
  } catch {
    change({ notice: { text: "Your browser keeps its clipboard from this button. Click into the article and paste there." } });
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
    replaceText(await textIn(file, await load()));
  } catch (error) {
    change({ notice: { text: error instanceof Unreadable ? error.message : `${file.name} could not be read.` } });
  }
}

fillExamples(
  (text) => {
    replaceText(text);
    example = text;
  },
  (notice) => change({ notice }),
);

async function take(handed: Handed, from: string): Promise<void> {
  if (handed.file !== undefined) return openFile(handed.file);
  const { html = "", text = "", title = "" } = handed;
  const reading = html === "" ? null : await articleIn(html.slice(0, LARGEST), await load(), { isPage: true });
  const article = reading?.text || text || title;
  if (article.trim() === "") return change({ notice: { text: `Nothing to summarize came from ${from}.` } });
  const before = state;
  const action = before.text.trim() === "" ? undefined : { label: "Back to my text", run: () => restore(before) };
  replaceText(article, { text: `From ${from}.`, ...(action && { action }) });
}

// What the summary should be

part("controls").addEventListener("submit", (event) => event.preventDefault());
part("controls").addEventListener("input", ({ target }) => {
  const { name, value, id } = target as HTMLInputElement;
  if (name === "kind") return set({ kind: value as Settings["kind"] });
  if (name === "length") return set({ length: value as Settings["length"] });
  const { kind } = state.settings;
  if (kind !== "sentences" && kind !== "words") return;
  if (id === "amount" || value !== "") set({ [kind]: amount(value, AMOUNTS[kind].most, state.settings[kind]) });
});

part("language").addEventListener("change", ({ target }) => set({ language: (target as HTMLSelectElement).value }));

part("keywords").addEventListener("click", ({ target }) => {
  const word = (target as Element).closest("button")?.textContent;
  if (word) toggle(word);
});

part("focus").addEventListener("keydown", (event) => {
  const field = event.target as HTMLInputElement;
  if ((event.key !== "Enter" && event.key !== ",") || event.isComposing) return;
  event.preventDefault();
  const isNew = !state.settings.focus.some((word) => folded(word) === folded(field.value));
  if (field.value.trim() !== "" && isNew) toggle(field.value.trim());
  field.value = "";
});

function toggle(word: string): void {
  const { focus } = state.settings;
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
chosen.addEventListener("pointerover", ({ target }) => state.asked === null && markCurrent(spanOf(target)));
chosen.addEventListener("pointerleave", () => state.asked === null && markCurrent(null));

document.addEventListener("click", ({ target }) => {
  const { id } = target as Element;
  if (id === "reasons-close") change({ asked: null });
  if (id === "notice-close") change({ notice: null });
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") change({ asked: null, notice: null });
});

part("cancel").addEventListener("click", cancel);
setUpOutput(() => state, (notice) => change({ notice }));
setUpDialogs(() => state, (notice) => change({ notice }));

addEventListener("pagehide", write);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && write());

// The beginning

const remembered = recall();
// What was typed before the script came is in the pane.
const typed = textOf(pane);
if (typed !== "") state = { ...state, text: typed };
else if (remembered !== null) {
  setText(pane, remembered.text);
  state = { ...state, ...remembered };
}
render(state);
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
    const before = state;
    const action = before.text.trim() === "" || before.text === text ? null : { label: "Back to my text", run: () => restore(before) };
    replaceText(text, action && { text: "Opened from a link.", action }, { settings, part });
  },
  article: (handed, from) => void take(handed, from),
  nothing: (text) => change({ notice: { text } }),
});
offerNewVersions((notice) => change({ notice }));
