// Holds the state. After changes, at most once per frame, it is summarized, shown and kept.
import { covers, type Request } from "./answer.js";
import { remember, whenKept } from "./memory.js";
import { keepLanguage } from "./offline.js";
import { initial, newId, optionsOf, type Settings, type State } from "./state.js";
import { Cancelled, later, now, whenListsMayBeThere } from "./summarizer.js";
import { render } from "./view.js";

let state: State = initial;
let planned = false;
/** Whether the same request might get a better answer now. */
let isOutdated = false;
/** When the next update was requested. */
let since: number | null = null;
/** The request that could not be answered. It is not tried again, but a different one is. */
let failed: Request | null = null;

export const current = (): State => state;
/** How long a notice stays, in milliseconds. */
const NOTICE = 12_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Changes the state. Several changes within a frame cause one update. */
export function change(part: Partial<State>): void {
  state = { ...state, ...part };
  if (part.notice) {
    clearTimeout(leaving);
    if (!part.notice.stays) leaving = setTimeout(() => change({ notice: null }), NOTICE);
  }
  since ??= performance.now();
  if (planned) return;
  planned = true;
  // A hidden tab gets no frames.
  if (document.hidden) setTimeout(update);
  else requestAnimationFrame(update);
}

function update(): void {
  planned = false;
  try {
    summarize();
    if (state.answer?.summary.lists === "used") keepLanguage(state.answer.summary.language);
  } catch (error) {
    report(error);
  }
  render(state, report);
  // Keep the text, whatever went wrong before.
  remember(state);
  if (state.progress !== "working" && since !== null) {
    // For the browser's performance tools and the project's benchmarks.
    performance.measure("nutgraf", { start: since, end: performance.now() });
    since = null;
  }
}

function summarize(): void {
  const { text, part, settings, heat, asked } = state;
  const request: Request = { text, part, options: optionsOf(settings), every: heat || asked !== null };
  if (failed !== null && !covers(failed, request)) {
    failed = null;
    state = { ...state, problem: null };
  }
  if (state.problem !== null || state.progress === "loading" || state.progress === "cancelled") return;
  if (!isOutdated && state.answer !== null && covers(state.answer.request, request)) return;
  isOutdated = false;
  try {
    const answer = now(request);
    if (answer === null) work(request);
    else state = { ...state, answer, progress: "done" };
  } catch (error) {
    state = { ...state, ...failure(request, error) };
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
      // If the text has changed since, another answer follows.
      if (request.text === state.text) change({ answer, progress: given === null ? "done" : "working" });
    },
    (error: unknown) => {
      if (given !== request) return;
      given = null;
      if (error instanceof Cancelled) change({ progress: "cancelled", answer: null });
      else change(failure(request, error));
    },
  );
}

function failure(request: Request, error: unknown): Partial<State> {
  failed = request;
  return { answer: null, progress: "done", problem: `This text could not be summarized: ${wordsOf(error)}` };
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200);

/** The errors that the reader has already seen. */
const told = new Set<string>();

/** Tells the reader about an error on our side, once. The page keeps working. */
export function report(error: unknown): void {
  console.error(error);
  const words = wordsOf(error);
  if (told.has(words) || told.size > 20) return;
  told.add(words);
  const text = `Something went wrong on this page (${words}). Your text is still here.`;
  change({ notice: { text, stays: true } });
}

whenListsMayBeThere(() => {
  if (state.answer?.summary.lists !== "missing") return;
  isOutdated = true;
  change({});
});

whenKept(({ id, taken, ...news }) => {
  if (id !== state.id) return;
  // Another tab has this text, so this one continues with a copy.
  if (taken) return change({ id: newId(), isKept: false });
  const { isKept = state.isKept, hasEarlier = state.hasEarlier } = news;
  if (isKept !== state.isKept || hasEarlier !== state.hasEarlier) change({ isKept, hasEarlier });
});

/** Changes the text or the settings: also closes the reasons, and starts again after a cancellation. */
export function begin(part: Partial<State>): void {
  change({ progress: state.progress === "loading" ? "loading" : "done", asked: null, ...part });
}

export function set(settings: Partial<Settings>): void {
  begin({ settings: { ...state.settings, ...settings } });
}

/** Sets the first state and shows it before the module has loaded. */
export function open(part: Partial<State>): void {
  state = { ...state, id: newId(), ...part };
  render(state, report);
}
