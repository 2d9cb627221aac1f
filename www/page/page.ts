// The page: what the reader does changes the state (store.ts), and the state is shown (view.ts).
import { setUpDialogs } from "./dialogs.js";
import { fillExamples } from "./examples.js";
import { listen } from "./handover.js";
import { setUpInput, take } from "./input.js";
import { forget, recall, write } from "./memory.js";
import { offerNewVersions } from "./offline.js";
import { setUpOutput } from "./output.js";
import { mendChunks, offsetAt, reveal, selectionIn, setText, textOf } from "./pane.js";
import { part } from "./part.js";
import { AMOUNTS, amount, defaults, folded, moved, type Settings } from "./state.js";
import { begin, change, current, edit, open, replaceText, restore, set, showExample, undo } from "./store.js";
import { cancel, start } from "./summarizer.js";
import { markCurrent, pane } from "./view.js";

/** Minimum length of a selection that can be summarized: a shorter one is for copying. */
const SELECTION = 80;

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
// A button that takes the focus would clear the selection.
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

setUpInput();
fillExamples(showExample, (notice) => change({ notice }));

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
  // Selecting text in it is no click.
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
// The reader may have typed before the script came.
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
