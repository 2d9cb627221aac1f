// Shows the controls, the summary's sentences, facts about the article, or why there is no summary.
import type { Keyword, Summary } from "../api/index.js";
import { nameOf, TAGS } from "./languages.js";
import { make, part, say } from "./part.js";
import { AMOUNTS, folded, type State } from "./state.js";
import { count, counted, duration, milliseconds } from "./words.js";

const chosen = part("chosen");
const language = part<HTMLSelectElement>("language");
const amount = part<HTMLInputElement>("amount");
const exact = part<HTMLInputElement>("exact");

language.append(
  new Option("", ""),
  ...TAGS.map((tag) => new Option(nameOf(tag), tag)).sort((a, b) => a.text.localeCompare(b.text)),
);

export function renderSummary(state: State, before: State): void {
  if (state.settings !== before.settings || amount.max === "") renderControls(state);
  const { answer, progress } = state;
  const summary = answer?.summary ?? null;
  const sentences = summary?.sentences ?? [];
  // The style shows it after a short delay, so that quick work does not flicker.
  part("working").hidden = progress !== "working";
  part("result").classList.toggle("stale", progress === "working" && sentences.length > 0);

  const note = noteOn(state);
  say(part("note"), note ?? "");
  part("note").hidden = note === null;
  part("note").classList.toggle("problem", state.problem !== null);
  part("try").hidden = state.text.trim() !== "" || state.problem !== null;
  const title = sentences.length > 0 && state.settings.kind !== "headline" ? summary?.title : null;
  say(part("title"), title ?? "");
  part("title").hidden = !title;
  part("out").hidden = sentences.length === 0;
  part("facts").hidden = summary === null || state.text.trim() === "";
  say(part("time"), sentences.length > 0 && answer ? `in ${milliseconds(answer.milliseconds)}` : "");
  if (answer === before.answer && state.settings === before.settings) return;
  renderSentences(summary);
  if (summary !== null) renderFacts(state, summary);
}

function renderControls({ settings: { kind, sentences, words, length } }: State): void {
  check("kind", kind);
  check("length", length);
  const exactly = kind === "sentences" || kind === "words" ? kind : null;
  part("amount-row").hidden = exactly === null;
  part("length").hidden = exactly !== null;
  if (exactly === null) return;
  const value = exactly === "words" ? words : sentences;
  const { most, slider } = AMOUNTS[exactly];
  Object.assign(amount, {
    min: String(slider.min),
    max: String(slider.max),
    step: String(slider.step),
    value: String(value),
  });
  amount.ariaValueText = counted(value, exactly.slice(0, -1));
  amount.ariaLabel = exact.ariaLabel = `Maximum number of ${exactly}`;
  exact.max = String(most);
  // Not while the reader is typing: the empty field will get a number.
  if (document.activeElement !== exact || exact.value !== "") exact.value = String(value);
}

function check(name: string, value: string): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`))
    radio.checked = radio.value === value;
}

/** Reuses the items, so that the focus stays and nothing flickers while the reader is typing. */
function renderSentences(summary: Summary | null): void {
  const sentences = summary?.sentences ?? [];
  while (chosen.children.length > sentences.length) chosen.lastElementChild?.remove();
  sentences.forEach(({ text, start, end }, at) => {
    const item = (chosen.children[at] as HTMLLIElement | undefined) ?? chosen.appendChild(emptyItem());
    const button = item.firstElementChild as HTMLElement;
    say(button, text);
    item.lang = summary?.language ?? "";
    button.dataset["start"] = String(start);
    button.dataset["end"] = String(end);
  });
}

/** Not a <button>: Firefox does not allow selecting text in one. */
function emptyItem(): HTMLLIElement {
  const button = make("span", {
    className: "sentence",
    tabIndex: 0,
    role: "button",
    title: "Show in the article, with the reasons",
  });
  return make("li", { dir: "auto" }, button);
}

function renderFacts({ settings }: State, summary: Summary): void {
  const { article, summary: short } = summary.statistics;
  say(part("words"), `${count(article.words)} → ${count(short.words)}`);
  say(
    part("reading"),
    short.words === 0
      ? duration(article.seconds)
      : `${duration(article.seconds)} → ${duration(short.seconds)}`,
  );
  const [found] = language.options;
  const isGiven = settings.language !== "";
  if (found)
    found.text = isGiven
      ? "Detect language"
      : summary.language === null
        ? "Unknown"
        : `${nameOf(summary.language)} (detected)`;
  if (isGiven && !TAGS.includes(settings.language))
    language.append(new Option(nameOf(settings.language), settings.language));
  language.value = settings.language;
  renderKeywords(summary.keywords, settings.focus, summary.language ?? "");
}

/** Keywords keep their places when pressed. Other focus words come first. */
function renderKeywords(keywords: readonly Keyword[], focus: readonly string[], lang: string): void {
  const pressed = new Set(focus.map(folded));
  const known = new Set(keywords.map(({ text }) => folded(text)));
  const words = [...focus.filter((word) => !known.has(folded(word))), ...keywords.map(({ text }) => text)];
  const list = part("keywords");
  while (list.children.length > words.length) list.lastElementChild?.remove();
  words.forEach((word, at) => {
    const item =
      list.children[at] ?? list.appendChild(make("li", {}, make("button", { type: "button", dir: "auto" })));
    const button = item.firstElementChild as HTMLButtonElement;
    say(button, word);
    button.lang = lang;
    button.ariaPressed = String(pressed.has(folded(word)));
  });
}

/** Why the summary is missing or shorter than requested. */
function noteOn({ text, settings, answer, progress, problem }: State): string | null {
  if (problem !== null) return problem;
  if (text.trim() === "") {
    return (
      "Paste an article, type one, or choose an example. " +
      "Its most important sentences appear here and are marked in the text."
    );
  }
  if (/^(https?:\/\/|www\.)\S+$/i.test(text.trim()))
    return "This is a web address, which nutgraf cannot open. Copy the article there and paste it here.";
  if (progress === "cancelled") return "Cancelled. Change the text or the settings to start again.";
  if (answer === null) return progress === "loading" ? "Loading …" : null;
  const { language, lists, sentences, shortfall, statistics } = answer.summary;
  if (lists === "missing" && language !== null && sentences.length > 0) {
    const name = nameOf(language);
    const fault = `The word lists for ${name} could not be loaded, so this summary may be less accurate.`;
    const advice = `Summarize a text in ${name} once while you are online; from then on it works offline.`;
    return `${fault} ${advice}`;
  }
  if (shortfall === "no-text") return "This text has no sentence to choose from.";
  if (shortfall === "nothing-fits")
    return "No sentence of the article is that short. Choose a longer summary.";
  if (shortfall === "few-sentences" && settings.kind === "sentences") {
    return statistics.article.sentences <= sentences.length
      ? `The article only has ${counted(sentences.length, "sentence")} to choose from.`
      : `Only ${count(sentences.length)}: all other sentences repeat these.`;
  }
  return null;
}
