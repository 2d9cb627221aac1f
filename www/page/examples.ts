// The examples: written for this page, with invented people and places, and free to use (CC0).
import type { Example } from "./examples/all.js";
import { whyMissing } from "./offline.js";
import { part } from "./part.js";
import type { Notice } from "./state.js";

const LABELS: Record<Example, string> = {
  news: "Pasted news page (English)",
  paper: "Study abstract (English)",
  meeting: "Meeting minutes (English)",
  german: "Reportage (Deutsch)",
  french: "Article (Français)",
  spanish: "Noticia (Español)",
  arabic: "خبر (العربية)",
  japanese: "記事（日本語）",
};

export function fillExamples(show: (text: string) => void, tell: (notice: Notice) => void): void {
  const list = part<HTMLSelectElement>("examples");
  for (const [name, label] of Object.entries(LABELS)) list.append(new Option(label, name));
  list.addEventListener("change", () => {
    void load(list.value as Example);
    list.value = "";
  });
  part("example").addEventListener("click", () => void load("news"));

  async function load(name: Example): Promise<void> {
    try {
      const { texts } = await import("./examples/all.js");
      show(texts[name]);
    } catch {
      tell({ text: `The examples could not be loaded. ${whyMissing()}` });
    }
  }
}
