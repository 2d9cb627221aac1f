// The list of texts kept on this device: opens and removes them.
import type { replaceText } from "./edits.js";
import { make, part, say } from "./part.js";
import type { State } from "./state.js";
import type * as texts from "./texts.js";

/** What the dialogs need from the page. They import none of it, so that the page stays a single script. */
export interface Page {
  current(): State;
  change(part: Partial<State>): void;
  readonly replaceText: typeof replaceText;
  readonly texts: Pick<typeof texts, "list" | "get" | "remove">;
}

const time = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** Clears the list and shows it as it is now. */
export function showEarlier(page: Page): void {
  say(part("earlier-note"), "");
  part("earlier-list").replaceChildren();
  void refresh(page);
}

async function refresh(page: Page): Promise<void> {
  try {
    fill(
      page,
      (await page.texts.list()).filter(({ id }) => id !== page.current().id),
    );
  } catch {
    fill(page, []);
  }
}

function fill(page: Page, entries: readonly texts.Entry[]): void {
  say(part("earlier-note"), entries.length > 0 ? "Kept on this device only." : "No earlier texts.");
  part("earlier-list").replaceChildren(...entries.map((entry) => item(page, entry)));
  page.change({ hasEarlier: entries.length > 0 });
}

function item(page: Page, { id, heading, when, length, origin }: texts.Entry): HTMLLIElement {
  const facts = [
    time.format(when),
    `${length.toLocaleString("en")} character${length === 1 ? "" : "s"}`,
    ...(origin === "outside" ? ["sent here"] : []),
  ];
  const title = make("span", { dir: "auto" }, heading);
  const open = make(
    "button",
    { type: "button", className: "text", onclick: () => void show(page, id, origin) },
    title,
    make("small", {}, facts.join(" · ")),
  );
  const away = make(
    "button",
    {
      type: "button",
      className: "quiet",
      ariaLabel: `Remove “${heading}”`,
      onclick: () => void drop(page, id),
    },
    "×",
  );
  return make("li", {}, open, away);
}

async function show(page: Page, id: string, origin: texts.Entry["origin"]): Promise<void> {
  const kept = await page.texts.get(id).catch(() => null);
  part<HTMLDialogElement>("earlier").close();
  if (kept === null) return page.change({ notice: { text: "This text is no longer on this device." } });
  const { text, settings, part: only, heat } = kept;
  page.change({ heat });
  page.replaceText(text, { id, origin, settings, part: only, notice: null });
}

async function drop(page: Page, id: string): Promise<void> {
  const items = [...part("earlier-list").children];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  await page.texts.remove(id).catch(() => undefined);
  await refresh(page);
  // Moves the focus to the next text.
  const next = part("earlier-list").children[Math.min(at, items.length - 2)];
  (next?.querySelector("button") ?? part("earlier").querySelector<HTMLElement>(".close"))?.focus();
}
