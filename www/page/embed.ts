// The embed builder: a live <nut-graf> with the chosen options, its article, and the snippet for a site.
import { NutGrafElement } from "../element/nut-graf.js";
import { copy } from "./output.js";
import { make, say } from "./part.js";
import type { State } from "./state.js";

const ARTICLE = "nut-graf-preview";

/** The attributes in the snippet's order: with choices, a minimum, a placeholder, or `true` for a switch. */
const ATTRIBUTES = {
  type: ["", "tldr", "key-points", "headline", "teaser"],
  length: ["", "short", "medium", "long"],
  sentences: 1,
  words: 1,
  language: "detected, or a tag such as de",
  focus: "words to steer towards",
  highlight: true,
  watch: true,
} as const;

const HINTS: Partial<Record<keyof typeof ATTRIBUTES, string>> = {
  highlight: "highlights the sentences in the article",
  watch: "updates when the article changes",
};

/** Only one of these may be set. */
const LIMITS = ["type", "sentences", "words"];

export function showBuilder(box: HTMLElement, { text, answer }: State): void {
  const values = new Map<string, string>([["sentences", "3"]]);
  const fields = make("div", { className: "fields" });
  const preview = make("div", {
    className: "preview",
    tabIndex: 0,
    role: "region",
    ariaLabel: "Preview",
  });
  const snippet = make("textarea", {
    id: "snippet",
    readOnly: true,
    rows: 5,
    spellcheck: false,
    ariaLabel: "Snippet for your page",
  });
  const copyButton = make("button", { type: "button" }, "Copy snippet");
  const status = make("p", { className: "hint", role: "status" });
  copyButton.onclick = () => void copy(snippet.value, copyButton, ({ text }) => say(status, text));
  box.replaceChildren(
    make(
      "p",
      {},
      "Choose what to show. The summary is made on your reader’s device, from the article on your page.",
    ),
    make("div", { className: "builder" }, fields, preview),
    snippet,
    make(
      "div",
      { className: "buttons" },
      copyButton,
      make("a", { href: "embed/" }, "How to host the files, and all attributes"),
    ),
    status,
  );
  const title = answer?.summary.title ?? "";
  const article = make("article", { id: ARTICLE, dir: "auto", lang: answer?.summary.language ?? "" });
  if (title) article.append(make("h1", {}, title));
  const paragraphs = (text.trim() || SAMPLE)
    .split(/\n+/)
    .filter((line) => line.trim() !== "" && line.trim() !== title);
  // For a preview, the beginning of a book is enough.
  article.append(...paragraphs.slice(0, 100).map((line) => make("p", {}, line.slice(0, 1000))));
  preview.append(article);

  for (const [name, kind] of Object.entries(ATTRIBUTES))
    fields.append(field(name as keyof typeof ATTRIBUTES, kind));
  update();

  function field(
    name: keyof typeof ATTRIBUTES,
    kind: (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES],
  ): HTMLElement {
    const id = `embed-${name}`;
    const control =
      typeof kind === "object"
        ? make("select", { id }, ...kind.map((value) => new Option(value === "" ? "–" : value, value)))
        : make("input", {
            id,
            type: kind === true ? "checkbox" : typeof kind === "number" ? "number" : "text",
          });
    if (typeof kind === "string") (control as HTMLInputElement).placeholder = kind;
    if (typeof kind === "number") (control as HTMLInputElement).min = String(kind);
    control.value = values.get(name) ?? (kind === true ? "on" : "");
    control.addEventListener("input", () => {
      const value =
        control instanceof HTMLInputElement && control.type === "checkbox"
          ? control.checked
            ? ""
            : null
          : control.value.trim() || null;
      if (value === null) values.delete(name);
      else values.set(name, value);
      settle(name);
      update();
    });
    return make(
      "label",
      { htmlFor: id },
      make("span", {}, name),
      control,
      ...(HINTS[name] ? [make("small", {}, HINTS[name])] : []),
    );
  }

  /** Removes choices that contradict the last one. */
  function settle(name: string): void {
    const drop = (other: string): void => {
      values.delete(other);
      fields.querySelector<HTMLInputElement>(`#embed-${other}`)!.value = "";
    };
    if (LIMITS.includes(name) && values.has(name))
      for (const other of LIMITS) if (other !== name && values.has(other)) drop(other);
    if (name === "length" && values.has("length") && !values.has("type")) {
      drop("sentences");
      drop("words");
      values.set("type", "key-points");
      fields.querySelector<HTMLSelectElement>("#embed-type")!.value = "key-points";
    }
    if (!values.has("type") && values.has("length")) drop("length");
  }

  function update(): void {
    const chosen = Object.keys(ATTRIBUTES).filter((name) => values.has(name));
    const attributes = chosen.map((name) =>
      values.get(name) === "" ? name : `${name}="${escaped(values.get(name) ?? "")}"`,
    );
    snippet.value = [
      '<script type="module" src="/nutgraf/nut-graf.js"></script>',
      "",
      `<nut-graf ${['for="story"', ...attributes].join(" ")}>`,
      "  <p>Your own abstract, shown until there is a summary, or if none can be made.</p>",
      "</nut-graf>",
    ].join("\n");
    preview.querySelector("nut-graf")?.remove();
    const element = new NutGrafElement();
    element.setAttribute("for", ARTICLE);
    for (const name of chosen) element.setAttribute(name, values.get(name) ?? "");
    preview.prepend(element);
  }
}

const escaped = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const SAMPLE =
  "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour. " +
  "It will sail again when the icebreaker has opened the channel, the harbour master said.\n" +
  "Ice has closed the harbour only twice in the last thirty years. " +
  "The harbour master expects the channel to be open by Thursday.\n" +
  "Until then the mail goes by helicopter. " +
  "The school on the island stays open, because all of its teachers live there.";
