// Shows the state: the only file that writes to the page.
import type { Summary } from "../api/index.js";
import { mark } from "./pane.js";
import type { State } from "./state.js";

/** Long enough for a screen reader not to be interrupted at every key. */
const QUIET = 1000;

export const pane = part("article");
export const amountControl = part("sentences") as HTMLInputElement;
export const exampleButton = part("example");
export const clearButton = part("clear");

const chosen = part("chosen");
const announcement = part("announcement");
let announcing: ReturnType<typeof setTimeout> | undefined;

export function render(state: State): void {
  const { summary } = state;
  const sentences = summary?.sentences ?? [];
  pane.classList.toggle("empty", state.text === "");
  part("amount").textContent = String(state.sentences);
  amountControl.setAttribute("aria-valuetext", counted(state.sentences, "sentence"));

  show("note", note(state));
  show("title", sentences.length > 0 ? summary?.title : null);
  chosen.replaceChildren(...sentences.map(({ text }) => item(text, summary?.language)));
  mark(pane, sentences);

  part("facts").hidden = sentences.length === 0;
  if (summary !== null) facts(summary);
  part("time").textContent = sentences.length > 0 ? `Summarized in ${milliseconds(state.milliseconds)}.` : "";
  announce(state);
}

/** Puts another text into the article pane. */
export function setText(text: string): void {
  pane.textContent = text;
  pane.scrollTop = 0;
}

function facts(summary: Summary): void {
  const { article, summary: short } = summary.statistics;
  const number = new Intl.NumberFormat("en");
  part("language").textContent = languageName(summary.language);
  part("words").textContent = `${number.format(article.words)} → ${number.format(short.words)}`;
  part("reading").textContent = `${duration(article.seconds)} → ${duration(short.seconds)}`;
  part("keywords").textContent = summary.keywords.map(({ text }) => text).join(", ");
}

/** What to say where the summary is missing or shorter than asked. */
function note({ text, sentences, summary, problem }: State): string | null {
  if (problem !== null) return problem;
  if (text.trim() === "") return "There is no text yet. Paste an article, type one, or try the example.";
  if (summary === null) return "One moment …";
  if (summary.sentences.length === 0) return "There is no sentence here that could be chosen.";
  if (summary.sentences.length < sentences) {
    return `The article has no more than ${counted(summary.sentences.length, "sentence")} to choose from.`;
  }
  return null;
}

/** Tells a screen reader what came out, once the typing pauses. */
function announce({ summary }: State): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    announcement.textContent =
      summary === null || summary.sentences.length === 0
        ? part("note").textContent
        : `The summary has ${summary.sentences.length} of ${counted(summary.statistics.article.sentences, "sentence")}.`;
  }, QUIET);
}

function item(text: string, language: string | null | undefined): HTMLLIElement {
  const item = document.createElement("li");
  item.dir = "auto";
  if (language) item.lang = language;
  item.textContent = text;
  return item;
}

function show(id: string, text: string | null | undefined): void {
  const element = part(id);
  element.textContent = text ?? "";
  element.hidden = !text;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}

function milliseconds(time: number): string {
  return time < 0.1 ? "under 0.1 ms" : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function languageName(tag: string | null): string {
  if (tag === null) return "unknown";
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}
