// Exports the summary: as text, Markdown, a link or a file, through the share menu, or on paper.
import { whyMissing } from "./offline.js";
import { make, say } from "./part.js";
import type { Notice, State } from "./state.js";

/** How long a button shows that it has copied, in milliseconds. */
const PAUSE = 1600;

export function setUpOutput(current: () => State, tell: (notice: Notice) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-out]")) {
    const way = button.dataset["out"] as keyof typeof ways;
    if (way === "share") button.hidden = navigator.share === undefined;
    button.addEventListener("click", () => void ways[way](current(), button, tell));
  }
}

const ways = {
  copy: (state: State, button: HTMLElement, tell: (notice: Notice) => void) =>
    copy(asText(state), button, tell),
  markdown: (state: State, button: HTMLElement, tell: (notice: Notice) => void) =>
    copy(asMarkdown(state), button, tell),
  async link(state: State, button: HTMLElement, tell: (notice: Notice) => void) {
    const address = location.origin + location.pathname;
    const link = import("./link.js").then(({ linkTo }) => linkTo(state, address));
    const hasCopied = await copy(
      link.then(({ url }) => url),
      button,
      tell,
    );
    if (hasCopied && !(await link).hasText) {
      tell({ text: "The text is too long for a link, so the copied link only contains the settings." });
    }
  },
  async share(state: State) {
    // It rejects if the reader cancels, which is not an error.
    await navigator.share({ title: titleOf(state), text: asText(state) }).catch(() => undefined);
  },
  async download(state: State) {
    const url = URL.createObjectURL(new Blob([asMarkdown(state)], { type: "text/markdown" }));
    make("a", { href: url, download: `${fileName(titleOf(state))}.md` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  },
  async print() {
    print();
  },
};

/** Copies a text, or says why not: the browser forbids it, or a script could not be loaded. */
export async function copy(
  text: string | Promise<string>,
  button: HTMLElement,
  tell: (notice: Notice) => void,
): Promise<boolean> {
  try {
    // WebKit only allows copying during the click, so a text that is not ready is passed as a promise.
    if (typeof text === "string") await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": text.then((text) => new Blob([text], { type: "text/plain" })) }),
      ]);
  } catch {
    const isThere = await Promise.resolve(text).then(Boolean, () => false);
    tell({
      text: isThere
        ? "Your browser did not let the page copy. Select the text and copy it yourself."
        : `This part of the page could not be loaded. ${whyMissing()}`,
    });
    return false;
  }
  const label = (button.dataset["label"] ??= button.textContent);
  say(button, "Copied");
  setTimeout(() => say(button, label), PAUSE);
  return true;
}

const titleOf = ({ answer }: State): string => answer?.summary.title ?? "Summary";

/** The title, unless the summary is the headline itself. */
function head({ answer, settings }: State): string {
  const title = answer?.summary.title;
  return title && settings.kind !== "headline" ? title : "";
}

function asText(state: State): string {
  const { answer, settings } = state;
  const sentences = answer?.summary.sentences ?? [];
  const body =
    settings.kind === "key-points"
      ? sentences.map(({ text }) => `• ${flat(text)}`).join("\n")
      : flat(answer?.summary.text ?? "");
  return [head(state), body].filter(Boolean).join("\n\n");
}

function asMarkdown(state: State): string {
  const { answer, settings } = state;
  const sentences = (answer?.summary.sentences ?? []).map(({ text }) => flat(text));
  const body =
    settings.kind === "tldr" || settings.kind === "headline"
      ? sentences.join(" ")
      : sentences.map((text) => `- ${text}`).join("\n");
  return `${[head(state) && `## ${head(state)}`, body].filter(Boolean).join("\n\n")}\n`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function fileName(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 60)
      .replace(/^-|-$/g, "")
      .toLowerCase() || "summary"
  );
}
