// Shows the state. Only this file and those it calls write to the page.
import { markCurrent, pane, renderArticle } from "./article-view.js";
import { make, part, say } from "./part.js";
import { renderReasons, sentenceAt } from "./reasons-view.js";
import { initial, type State } from "./state.js";
import { renderSummary } from "./summary-view.js";
import { counted } from "./words.js";

export { markCurrent, pane };

/** Pause before an announcement, in milliseconds, so that not every keystroke interrupts a screen reader. */
const QUIET = 1000;

let announcing: ReturnType<typeof setTimeout> | undefined;

/** Shows part of the state; `before` is what it showed last. */
type Renderer = (state: State, before: State) => void;

/** The last state that each renderer showed without an error. */
const shown = new Map<Renderer, State>();
const renderers: readonly Renderer[] = [
  renderArticle,
  renderSummary,
  renderAsked,
  renderNotice,
  renderKept,
  announce,
];

/** Shows the state. If one part of the page fails, the others still work. */
export function render(state: State, report: (error: unknown) => void): void {
  for (const renderer of renderers) {
    try {
      renderer(state, shown.get(renderer) ?? initial);
      shown.set(renderer, state);
    } catch (error) {
      report(error);
    }
  }
}

function renderAsked({ asked, answer }: State, before: State): void {
  if (asked === before.asked && answer === before.answer) return;
  const found = answer === null || asked === null ? null : sentenceAt(answer, asked);
  renderReasons(answer, found);
  markCurrent(found?.sentence ?? null);
}

function renderKept({ isKept, hasEarlier }: State): void {
  part("memory").hidden = !isKept;
  part("earlier-open").hidden = !hasEarlier;
}

function renderNotice({ notice }: State, before: State): void {
  if (notice === before.notice) return;
  if (notice === null) return part("notice").replaceChildren();
  const { text, action, other } = notice;
  const buttons = [action, other].flatMap((one) =>
    one === undefined ? [] : make("button", { type: "button", onclick: one.run }, one.label),
  );
  const close = make(
    "button",
    { type: "button", className: "quiet", id: "notice-close", ariaLabel: "Close this notice" },
    "×",
  );
  part("notice").replaceChildren(make("p", { dir: "auto" }, text), ...buttons, close);
}

/** Announces the result to screen readers once typing pauses. */
function announce({ answer, progress, problem }: State, before: State): void {
  if (answer === before.answer && progress === before.progress && problem === before.problem) return;
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const { sentences, statistics } = answer?.summary ?? { sentences: [] };
    const summary =
      statistics &&
      `The summary has ${sentences.length} of ${counted(statistics.article.sentences, "sentence")}.`;
    const note = part("note").textContent;
    say(
      part("announcement"),
      progress === "working" ? "" : sentences.length > 0 && summary ? `${summary} ${note}`.trim() : note,
    );
  }, QUIET);
}
