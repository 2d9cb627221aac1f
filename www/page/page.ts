// The page: what the reader does changes the state, the state is summarized, the view shows it.
import { load, type Nutgraf } from "../api/index.js";
import example from "./example.txt";
import { textOf } from "./pane.js";
import type { State } from "./state.js";
import { amountControl, clearButton, exampleButton, pane, render, setText } from "./view.js";

let nutgraf: Nutgraf | null = null;
let planned = false;

// A reload may bring back what was set before it, so the page's own elements are asked.
let state: State = {
  text: textOf(pane),
  sentences: amountControl.valueAsNumber,
  summary: null,
  milliseconds: 0,
  problem: null,
};

pane.addEventListener("input", () => change({ text: textOf(pane) }));
amountControl.addEventListener("input", () => change({ sentences: amountControl.valueAsNumber }));
exampleButton.addEventListener("click", () => replaceText(example));
clearButton.addEventListener("click", () => {
  replaceText("");
  pane.focus();
});

render(state);
await start();

async function start(): Promise<void> {
  try {
    nutgraf = await load();
    change({});
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    change({ problem: `The summarizer could not be loaded (${reason}). Reload the page to try again.` });
  }
}

function replaceText(text: string): void {
  setText(text);
  change({ text });
}

/** Several changes within a frame are one update. */
function change(part: Partial<State>): void {
  state = { ...state, ...part };
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    state = summarized(state);
    render(state);
  });
}

function summarized(state: State): State {
  if (nutgraf === null) return state;
  const begin = performance.now();
  const summary = nutgraf.summarize(state.text, { sentences: state.sentences });
  return { ...state, summary, milliseconds: performance.now() - begin };
}
