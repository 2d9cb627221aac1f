// Shows the state: only this file and those it calls write to the page.
import { markCurrent, pane, renderArticle } from "./article-view.js";
import { make, part, say } from "./part.js";
import { renderReasons, sentenceAt } from "./reasons-view.js";
import { initial, type Notice, type State } from "./state.js";
import { renderSummary } from "./summary-view.js";
import { counted } from "./words.js";

export { markCurrent, pane };

/** Pause before an announcement, in milliseconds, so that not every key interrupts a screen reader. */
const QUIET = 1000;

let before: State = initial;
let announcing: ReturnType<typeof setTimeout> | undefined;

export function render(state: State): void {
  renderArticle(state, before);
  renderSummary(state, before);
  if (state.asked !== before.asked || state.answer !== before.answer) {
    const asked =
      state.answer === null || state.asked === null ? null : sentenceAt(state.answer, state.asked);
    renderReasons(state.answer, asked);
    markCurrent(asked?.sentence ?? null);
  }
  if (state.notice !== before.notice) renderNotice(state.notice);
  if (
    state.answer !== before.answer ||
    state.progress !== before.progress ||
    state.problem !== before.problem
  )
    announce(state);
  part("memory").hidden = state.text === "";
  before = state;
}

function renderNotice(notice: Notice | null): void {
  if (notice === null) return part("notice").replaceChildren();
  const { text, action } = notice;
  const button = action && make("button", { type: "button", onclick: action.run }, action.label);
  const close = make(
    "button",
    { type: "button", className: "quiet", id: "notice-close", ariaLabel: "Close this notice" },
    "×",
  );
  part("notice").replaceChildren(make("p", {}, text), ...(button ? [button] : []), close);
}

/** Tells a screen reader the result once the typing pauses. */
function announce({ answer, progress }: State): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const { sentences, statistics } = answer?.summary ?? { sentences: [] };
    const summary =
      statistics &&
      `The summary has ${sentences.length} of ${counted(statistics.article.sentences, "sentence")}.`;
    const note = part("note").textContent ?? "";
    say(
      part("announcement"),
      progress === "working" ? "" : sentences.length > 0 && summary ? `${summary} ${note}`.trim() : note,
    );
  }, QUIET);
}
