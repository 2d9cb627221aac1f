// Shows the article: which sentences are chosen, how every sentence scored, and where they are.
import type { Span } from "../api/index.js";
import type { Scored } from "./answer.js";
import { rangesOf } from "./pane.js";
import { part, say } from "./part.js";
import type { State } from "./state.js";
import { count, counted } from "./words.js";

export const pane = part("article");
const strip = part("strip");

/** The heat levels, hottest first. Each ends at this share of the ranked sentences. */
const HEAT = [0.05, 0.15, 0.3, 0.5, 0.75];
const isTouched = matchMedia("(pointer: coarse)").matches;
/** Number of places in the strip. */
const PLACES = 120;

export function renderArticle(state: State, before: State): void {
  const { text, answer, heat, part: only } = state;
  pane.classList.toggle("empty", text === "");
  part("clear").hidden = text === "";
  part("heat").hidden = text === "";
  part("heat").setAttribute("aria-pressed", String(heat));
  say(part("why-hint"), `${isTouched ? "Tap" : "Click"} a sentence to see why`);
  part("why-hint").hidden =
    answer === null ||
    answer.summary.sentences.length === 0 ||
    state.asked !== null ||
    state.selected !== null ||
    only !== null;
  part("legend").hidden = !heat || text === "";
  if (only !== null)
    say(
      part("part-note"),
      `Summarizing only ${counted(answer?.summary.statistics.article.words ?? 0, "word")} of the article`,
    );
  part("part-note").hidden = only === null;
  part("part").hidden = only === null && state.selected === null;
  say(part("part"), `Summarize ${only === null ? "selection" : "whole article"}`);
  // Until a change is answered, the browser moves the marks with the text.
  if (answer !== null && (answer !== before.answer || heat !== before.heat || only !== before.part)) {
    mark("chosen", heat ? [] : answer.summary.sentences);
    mark(
      "outside",
      only === null
        ? []
        : [
            { start: 0, end: only.start },
            { start: only.end, end: text.length },
          ],
    );
    const levels = heat ? levelsOf(answer.every ?? []) : HEAT.map(() => []);
    levels.forEach((sentences, level) => mark(`heat-${HEAT.length - level}`, sentences));
    renderStrip(state, levels);
  } else if (answer === null && before.answer !== null) {
    for (const name of ["chosen", "outside", "current", ...HEAT.map((_, level) => `heat-${level + 1}`)])
      mark(name, []);
    strip.hidden = true;
  }
}

/** Deepens the mark of the sentence under the pointer, or whose reasons are shown. */
export function markCurrent(span: Span | null): void {
  mark("current", span === null ? [] : [span]);
}

/** Marks spans of the article without changing its elements. */
function mark(name: string, spans: readonly Span[]): void {
  // Older browsers show the same summary without marks.
  if (!("highlights" in CSS)) return;
  if (spans.length === 0) CSS.highlights.delete(name);
  else {
    const highlight = new Highlight(...rangesOf(pane, spans));
    highlight.priority = name === "current" ? 1 : 0;
    CSS.highlights.set(name, highlight);
  }
}

/** The sentences by rank, hottest first. The coldest stay plain. */
function levelsOf(every: readonly Scored[]): Scored[][] {
  const ranked = [...every].sort((a, b) => b.score.total - a.score.total);
  return HEAT.map((share, level) =>
    ranked.slice(Math.ceil(ranked.length * (HEAT[level - 1] ?? 0)), Math.ceil(ranked.length * share)),
  );
}

/** Draws the strip: a bar that represents the article, with the marks at their places. */
function renderStrip({ text, answer }: State, levels: readonly Scored[][]): void {
  const chosen = answer?.summary.sentences ?? [];
  strip.hidden = chosen.length === 0;
  strip.dir = getComputedStyle(pane).direction;
  const places = new Map<string, HTMLElement>();
  const put = (span: Span, className: string): void => {
    const at = Math.round((span.start / text.length) * PLACES);
    const size = Math.max(1, Math.round(((span.end - span.start) / text.length) * PLACES));
    const key = `${at} ${className}`;
    if (places.has(key)) return;
    const place = document.createElement("i");
    place.className = className;
    place.style.insetInlineStart = `${(at / PLACES) * 100}%`;
    place.style.inlineSize = `${(size / PLACES) * 100}%`;
    places.set(key, place);
  };
  [...levels]
    .reverse()
    .forEach((sentences, level) => sentences.forEach((sentence) => put(sentence, `heat-${level + 1}`)));
  for (const sentence of chosen) put(sentence, "chosen");
  strip.replaceChildren(...places.values());
  const percents = chosen.slice(0, 10).map(({ start }) => `${Math.round((start / text.length) * 100)} %`);
  const more = chosen.length > percents.length ? ` and ${count(chosen.length - percents.length)} more` : "";
  strip.ariaLabel = `The summary comes from these places in the article: ${percents.join(", ")}${more}`;
}
