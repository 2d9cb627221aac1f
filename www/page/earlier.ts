// The list of the texts that are kept on this device: opens and removes them.
import { replaceText } from "./edits.js";
import { make, part, say } from "./part.js";
import { change, current } from "./store.js";
import { get, list, remove, type Entry } from "./texts.js";
import { counted } from "./words.js";

const time = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** Shows the list as it is now, and nothing of what it was. */
export function showEarlier(): void {
  say(part("earlier-note"), "");
  part("earlier-list").replaceChildren();
  void refresh();
}

async function refresh(): Promise<void> {
  try {
    fill((await list()).filter(({ id }) => id !== current().id));
  } catch {
    fill([]);
  }
}

function fill(entries: readonly Entry[]): void {
  say(part("earlier-note"), entries.length > 0 ? "These are kept on this device only." : "There are none.");
  part("earlier-list").replaceChildren(...entries.map(item));
  change({ hasEarlier: entries.length > 0 });
}

function item({ id, heading, when, length, origin }: Entry): HTMLLIElement {
  const facts = [
    time.format(when),
    counted(length, "character"),
    ...(origin === "outside" ? ["from outside"] : []),
  ];
  const title = make("span", { dir: "auto" }, heading);
  const open = make(
    "button",
    { type: "button", className: "text", onclick: () => void show(id, origin) },
    title,
    make("small", {}, facts.join(" · ")),
  );
  const away = make(
    "button",
    { type: "button", className: "quiet", ariaLabel: `Remove “${heading}”`, onclick: () => void drop(id) },
    "×",
  );
  return make("li", {}, open, away);
}

async function show(id: string, origin: Entry["origin"]): Promise<void> {
  const kept = await get(id).catch(() => null);
  part<HTMLDialogElement>("earlier").close();
  if (kept === null) return change({ notice: { text: "This text is no longer on this device." } });
  const { text, settings, part: only, heat } = kept;
  change({ heat });
  replaceText(text, { id, origin, settings, part: only, notice: null });
}

async function drop(id: string): Promise<void> {
  const items = [...part("earlier-list").children];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  await remove(id).catch(() => undefined);
  await refresh();
  // The focus goes on to the next text.
  const next = part("earlier-list").children[Math.min(at, items.length - 2)];
  (next?.querySelector("button") ?? part("earlier").querySelector<HTMLElement>(".close"))?.focus();
}
