// The page: what the reader does changes the state (store.ts), and the state is shown (view.ts).
import { listen, takeFragment } from "./arrivals.js";
import { amount, faultOf, focusWord } from "./checked.js";
import { setUpEditing } from "./editing.js";
import { forgetHistory, replaceText, undo, wayBack } from "./edits.js";
import { fillExamples } from "./examples.js";
import { offer, openFile, openFromOutside, setUpInput, takeMessage } from "./input.js";
import { comeBack, forget, keep, leave, putAway, recallAtOnce, recallFromList } from "./memory.js";
import { offerNewVersions, whyMissing } from "./offline.js";
import { setUpOutput } from "./output.js";
import { offsetAt, reveal, selectionIn, setText, textOf } from "./pane.js";
import { part } from "./part.js";
import { AMOUNTS, defaults, folded, newId, type Settings } from "./state.js";
import { begin, change, current, open, report, set } from "./store.js";
import { cancel, start } from "./summarizer.js";
import { get, list, remove } from "./texts.js";
import { markCurrent, pane } from "./view.js";

// Before anything can fail.
const fragment = takeFragment();

addEventListener("error", ({ error, message, filename }) => {
  // Ignores errors of browser extensions.
  if (filename.startsWith(location.origin)) report(error ?? message);
});
addEventListener("unhandledrejection", ({ reason }) => report(reason));

/** Minimum length of a selection that can be summarized. Shorter ones are for copying. */
const SELECTION = 80;
/** How long the page waits for the last visit's text, in milliseconds: some browsers never answer. */
const PATIENCE = 3_000;

// The article

setUpEditing();

pane.addEventListener("click", ({ clientX, clientY }) => {
  if (getSelection()?.isCollapsed !== false) change({ asked: offsetAt(pane, clientX, clientY) });
});

pane.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.altKey) return;
  event.preventDefault();
  change({ asked: selectionIn(pane)?.start ?? null });
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
// If the button took the focus, the selection would be lost.
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
  const { id, text } = current();
  replaceText("");
  if (text.trim() !== "")
    change({
      notice: { text: "The article was cleared.", action: { label: "Undo", run: () => void undo() } },
    });
  putAway(id);
  pane.focus();
});

async function forgetAll(): Promise<void> {
  document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
  const forgetting = forget();
  begin({ id: newId(), origin: "own", text: "", part: null, selected: null, answer: null });
  change({ settings: defaults, heat: false, isKept: false, hasEarlier: false });
  setText(pane, "");
  forgetHistory();
  pane.focus();
  const text = (await forgetting)
    ? "All your texts and settings were deleted from this device."
    : "Your browser did not let the page delete them. Delete this site’s data in your browser’s settings.";
  change({ notice: { text } });
}

setUpInput();
fillExamples(
  (text) => replaceText(text, { origin: "example" }),
  (notice) => change({ notice }),
);

// The settings

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
  const { focus } = current().settings;
  const word = focusWord(field.value);
  const fault = field.value.trim() === "" ? null : faultOf(field.value, focus);
  field.setCustomValidity(fault ?? "");
  if (fault !== null) return void field.reportValidity();
  if (word !== null && !focus.some((other) => folded(other) === folded(word))) toggle(word);
  field.value = "";
});
part("focus").addEventListener("input", ({ target }) => (target as HTMLInputElement).setCustomValidity(""));

function toggle(word: string): void {
  const { focus } = current().settings;
  const rest = focus.filter((other) => folded(other) !== folded(word));
  set({ focus: rest.length < focus.length ? rest : [...focus, word] });
}

// The summary

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
  // Selecting text is not a click.
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
  if (id === "forget" || id === "forget-all") void forgetAll();
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") change({ asked: null, notice: null });
});

for (const button of document.querySelectorAll<HTMLElement>("[data-dialog]"))
  button.addEventListener("click", () => void showDialog(button.dataset["dialog"] ?? ""));

async function showDialog(name: string): Promise<void> {
  const dialogs = await import("./dialogs.js").catch(() => null);
  if (dialogs !== null)
    return dialogs.showDialog(name, { current, change, replaceText, texts: { list, get, remove } });
  change({ notice: { text: `This part of the page could not be loaded. ${whyMissing()}` } });
}

part("cancel").addEventListener("click", cancel);
setUpOutput(current, (notice) => change({ notice }));

addEventListener("pagehide", () => leave(current()));
addEventListener("pageshow", ({ persisted }) => persisted && comeBack());
document.addEventListener("visibilitychange", () => document.hidden && keep(current()));

// Startup

// The reader may have typed before the script loaded.
const typed = textOf(pane);
const { settings = defaults, heat = false, ...text } = recallAtOnce();
if (typed === "" && text.text) setText(pane, text.text);
open({ settings, heat, ...(typed === "" ? text : { text: typed }) });
if (matchMedia("(hover: hover)").matches) pane.focus({ preventScroll: true });

/** Shows the last visit's text, unless the reader has started another. */
async function recall(): Promise<void> {
  const before = current();
  const found = await recallFromList();
  const { id, text } = current();
  if (found === null || id !== before.id || text !== "" || before.text !== "") return;
  setText(pane, found.text);
  begin(found);
}

try {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.all([start(), Promise.race([recall(), late])]);
  change({ progress: "done" });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  // Shortens addresses to their last part.
  const reason = message.replace(/https?:\S*/g, (address) => address.slice(address.lastIndexOf("/") + 1));
  change({
    progress: "done",
    problem:
      typeof WebAssembly === "undefined" || (error as Error).cause instanceof WebAssembly.CompileError
        ? "This page needs WebAssembly, which your browser does not run here. Try another browser."
        : `The summarizer could not be loaded (${reason}). Reload the page to try again.`,
  });
}

listen(fragment, {
  link({ text, part, settings }) {
    if (text !== null) {
      const words = wayBack() === undefined ? null : "Opened from a link.";
      return openFromOutside(text, words, { settings, part });
    }
    const before = current().settings;
    const action = { label: "Undo", run: () => begin({ settings: before, notice: null }) };
    begin({ settings, notice: { text: "A link changed the settings.", action } });
  },
  message: (handed, from) => void takeMessage(handed, from),
  shared: offer,
  file: openFile,
  nothing: (text) => change({ notice: { text } }),
});
offerNewVersions((notice) => change({ notice }));
