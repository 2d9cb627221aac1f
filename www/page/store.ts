// The state and its changes: once a frame it is summarized, shown and kept.
import { covers, type Request } from "./answer.js";
import { remember } from "./memory.js";
import { keepLanguage } from "./offline.js";
import { setText } from "./pane.js";
import { initial, optionsOf, type Notice, type Settings, type State } from "./state.js";
import { Cancelled, isLong, later, now, whenListsMayBeThere } from "./summarizer.js";
import { pane, render } from "./view.js";

let state: State = initial;
let planned = false;
/** Whether the same request may get a better answer now. */
let isOutdated = false;
/** When the next update was requested. */
let since: number | null = null;
/** The state before the page itself replaced the text, for Ctrl+Z; null once the reader typed. */
let replaced: State | null = null;

export const current = (): State => state;
/** The last example that was shown: replacing it loses nothing. */
let example = "";
/** How long a notice stays, in milliseconds. */
const NOTICE = 12_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Several changes within a frame are one update. */
export function change(part: Partial<State>): void {
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
  if (
    problem === null &&
    state.progress !== "loading" &&
    state.progress !== "cancelled" &&
    (isOutdated || state.answer === null || !covers(state.answer.request, request))
  ) {
    isOutdated = false;
    const answer = now(request);
    if (answer === null) work(request);
    else state = { ...state, answer, progress: "done" };
  }
  if (state.answer?.summary.lists === "used") keepLanguage(state.answer.summary.language);
  render(state);
  remember(state);
  if (state.progress !== "working" && since !== null) {
    // For the browser's performance tools and the project's benchmarks.
    performance.measure("nutgraf", { start: since, end: performance.now() });
    since = null;
  }
}

/** The worker's current request. */
let given: Request | null = null;

function work(request: Request): void {
  if (given !== null && covers(given, request)) return;
  given = request;
  state = { ...state, progress: "working" };
  later(request).then(
    (answer) => {
      if (given === request) given = null;
      // If the text has changed, its own answer follows.
      if (request.text === state.text) change({ answer, progress: given === null ? "done" : "working" });
    },
    (error: unknown) => {
      if (given !== request) return;
      given = null;
      if (error instanceof Cancelled) change({ progress: "cancelled", answer: null });
      else change({ progress: "done", problem: problemOf(error) });
    },
  );
}

function problemOf(error: unknown): string {
  return `This text could not be summarized: ${error instanceof Error ? error.message : String(error)}`;
}

whenListsMayBeThere(() => {
  if (state.answer?.summary.lists !== "missing") return;
  isOutdated = true;
  change({});
});

/** A change of the text or the settings: closes the reasons and starts again after a cancellation. */
export function begin(part: Partial<State>): void {
  change({ progress: state.progress === "loading" ? "loading" : "done", asked: null, ...part });
}

export function set(settings: Partial<Settings>): void {
  begin({ settings: { ...state.settings, ...settings } });
}

/** Puts another text into the pane; the reader can undo it. */
export function replaceText(text: string, notice: Notice | null = null, more: Partial<State> = {}): void {
  const before = state;
  replaced = before;
  setText(pane, text);
  pane.scrollTop = 0;
  const isNoLoss = before.text.trim() === "" || before.text === text || before.text === example;
  const undo = isNoLoss
    ? null
    : { text: "Your text was replaced.", action: { label: "Undo", run: () => restore(before) } };
  begin({
    text,
    part: null,
    selected: null,
    notice: notice ?? undo,
    ...(isLong(text) && { answer: null }),
    ...more,
  });
}

export function restore({ text, part, settings }: State): void {
  setText(pane, text);
  replaced = null;
  begin({ text, part, settings, notice: null, answer: null });
  pane.focus();
}

/** Brings back what the page itself replaced last; returns whether there was something. */
export function undo(): boolean {
  if (replaced === null) return false;
  restore(replaced);
  return true;
}

/** The reader has changed the text in the pane. */
export function edit(part: Pick<State, "text" | "part">): void {
  replaced = null;
  begin({ ...part, selected: null, notice: null });
}

/** An example replaces another without a notice. */
export function showExample(text: string): void {
  replaceText(text);
  example = text;
}

/** The first state, shown before the module is there. */
export function open(part: Partial<State>): void {
  state = { ...state, ...part };
  render(state);
}
