// Shows why a sentence is or is not in the summary: each share of its score as a bar, named in plain words.
import type { Score, Sentence, Span } from "../api/index.js";
import type { Answer, Scored } from "./answer.js";
import { make, part, say } from "./part.js";
import { count } from "./words.js";

type Share = Exclude<keyof Score, "total">;

/** Each share in words, for and against the sentence. */
const SHARES: Record<Share, readonly [string, string]> = {
  centrality: ["The rest of the article returns to it", "Is seldom returned to, or repeats what was said"],
  frequency: ["Has the words the article uses most", "Has few of the article’s words"],
  position: ["Is near the beginning, or opens a paragraph", "Comes late in the article"],
  title: ["Shares words with the title", "Shares no words with the title"],
  form: ["Is a whole, plain sentence", "Is very short, very long, a question or a quotation"],
  cue: ["Announces what the text is about", "Does not announce what the text is about"],
  focus: ["Has your focus words", "Has none of your focus words"],
};

const box = part("reasons");

export interface Asked {
  sentence: Scored;
  /** The same sentence in the summary, if it is there. */
  chosen: Sentence | undefined;
}

/** The candidate sentence at an offset, if there is one. */
export function sentenceAt({ every, summary }: Answer, place: number): Asked | null {
  const holds = ({ start, end }: Span): boolean => start <= place && place <= end;
  const chosen = summary.sentences.find(holds);
  const sentence = every?.find(holds) ?? chosen;
  return sentence === undefined ? null : { sentence, chosen };
}

export function renderReasons(answer: Answer | null, asked: Asked | null): void {
  box.hidden = asked === null || answer === null;
  if (asked === null || answer === null) return box.replaceChildren();
  const { sentence, chosen } = asked;
  const isChosen = chosen !== undefined;
  const every = answer.every ?? [];
  const heading = make(
    "h3",
    { id: "reasons-heading" },
    isChosen ? "Why this sentence" : "Why not this sentence",
  );
  const close = make(
    "button",
    { type: "button", className: "quiet", id: "reasons-close", ariaLabel: "Close the reasons" },
    "×",
  );
  const rank = 1 + every.filter(({ score }) => score.total > sentence.score.total).length;
  const remark = isChosen ? "" : "; not in this summary";
  const place = `${ordinal(rank)} of ${count(every.length)} by score${remark}`;
  const { text } = sentence;
  const quoted = make(
    "p",
    { className: "quoted", dir: "auto" },
    text.length > 160 ? `${text.slice(0, 150).trimEnd()} …` : text,
  );
  box.replaceChildren(
    make("div", { className: "bar" }, heading, close),
    quoted,
    ...phrases(chosen),
    make("p", { className: "rank" }, place),
    bars(sentence.score, every),
  );
}

const phrase = new Intl.ListFormat("en");

/** The module's own reasons for a chosen sentence. */
function phrases(chosen: Sentence | undefined): Node[] {
  if (chosen === undefined) return [];
  return [
    make(
      "p",
      { className: "phrases" },
      `This sentence ${phrase.format(chosen.reasons.map(({ text }) => text))}.`,
    ),
  ];
}

function bars(score: Score, every: readonly Scored[]): HTMLElement {
  // Leaves out shares that are zero for every sentence, such as focus without focus words.
  const shares = (Object.keys(SHARES) as Share[]).filter((share) =>
    every.some(({ score }) => score[share] !== 0),
  );
  const most = Math.max(
    ...every.flatMap(({ score }) => shares.map((share) => Math.abs(score[share]))),
    0.001,
  );
  const list = make("dl", { className: "bars" });
  for (const share of shares.sort((a, b) => score[b] - score[a])) {
    const value = score[share];
    const [good, bad] = SHARES[share];
    const bar = make("i", { className: value < 0 ? "against" : "for" });
    bar.style.inlineSize = `${(Math.abs(value) / most) * 100}%`;
    const shown = value.toFixed(2).replace("-", "−");
    list.append(
      make("dt", {}, value > 0 ? good : bad),
      make("dd", {}, make("span", { className: "track" }, bar), make("span", {}, shown)),
    );
  }
  const total = make("dd", {});
  say(total, score.total.toFixed(2).replace("-", "−"));
  list.append(make("dt", { className: "total" }, "Total"), total);
  total.className = "total";
  return list;
}

function ordinal(number: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  const ending = { one: "st", two: "nd", few: "rd", zero: "th", many: "th", other: "th" }[rule];
  return `${count(number)}${ending}`;
}
