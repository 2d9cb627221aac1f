// What belongs to one tab: which text it has, and the changes that are not in the list yet.
import { applied, differenceOf, type Difference } from "./difference.js";
import { fieldsOf } from "./checked.js";
import { keptFrom, originFrom, type Kept } from "./texts.js";
import type { Origin } from "./state.js";

const KEY = "nutgraf";
const LOCK = "nutgraf-text-";
/** Up to this many UTF-16 units, the tab stores its own copy of the text, to show it right after a reload. */
const COPY = 1_000_000;
/** How long a tab waits for the lock on its text, in milliseconds. After a reload it is soon released. */
const PATIENCE = 1_000;

export interface TabText extends Kept {
  readonly id: string;
  readonly origin: Origin;
}

/** What a tab had: its text, or the id of one in the list and how it has changed since. */
export type TabMemory =
  | { readonly text: TabText }
  | { readonly id: string; readonly origin: Origin; readonly with: (kept: Kept) => Kept | null };

export function recallTab(): TabMemory | null {
  try {
    return tabFrom(sessionStorage.getItem(KEY));
  } catch {
    // Storage is not allowed.
    return null;
  }
}

/** Parses what is stored for a tab, which may not be ours. */
export function tabFrom(stored: string | null): TabMemory | null {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "null");
  } catch {
    return null;
  }
  const raw = fieldsOf(value);
  const { id } = raw;
  if (typeof id !== "string" || id === "" || id.length > 100) return null;
  const origin = originFrom(raw["origin"]);
  if (typeof raw["text"] === "string") return { text: { ...keptFrom(raw), id, origin } };
  const { place, removed, inserted, length } = fieldsOf(raw["difference"]);
  return {
    id,
    origin,
    with(kept) {
      const { text } = kept;
      if (length !== text.length || typeof inserted !== "string") return null;
      if (!Number.isInteger(place) || !Number.isInteger(removed)) return null;
      const [start, size] = [place as number, removed as number];
      if (start < 0 || size < 0 || start + size > text.length) return null;
      const difference = { place: start, removed: text.slice(start, start + size), inserted };
      return keptFrom({ ...raw, text: applied(text, difference) });
    },
  };
}

/** Stores what the tab has. For a long text, only how it differs from `written`, the list's version. */
export function noteTab(text: TabText, written: string | null): void {
  const rest = text.text.length <= COPY ? {} : { text: undefined, difference: lengths(text.text, written) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...text, ...rest }));
  } catch {
    try {
      // No text is better than an older one. The id at least leads to the list.
      sessionStorage.setItem(KEY, JSON.stringify({ id: text.id, origin: text.origin }));
    } catch {
      // Storage is not allowed.
    }
  }
}

function lengths(text: string, written: string | null): object | undefined {
  if (written === null) return undefined;
  const { place, removed, inserted }: Difference = differenceOf(written, text);
  return { place, removed: removed.length, inserted, length: written.length };
}

export function forgetTab(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // If storage is not allowed, there is nothing to forget.
  }
}

let release = (): void => undefined;

/** Claims a text for this tab; false if another tab has it, for example if this tab is a duplicate. */
export function claim(id: string): Promise<boolean> {
  release();
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(true);
  const given = new Promise<void>((resolve) => (release = resolve));
  const claimed = new Promise<boolean>((resolve, reject) => {
    locks
      .request(LOCK + id, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true);
        return given;
      })
      .catch(reject);
  });
  // If locks are not allowed, no other tab has one either.
  return claimed.catch((error: unknown) => (error as Error).name !== "TimeoutError");
}

/** Releases the tab's text, so that the next page can claim it. */
export const letGo = (): void => release();

/** The ids of the texts that are open in tabs. */
export async function openTexts(): Promise<Set<string>> {
  try {
    const { held = [] } = await navigator.locks.query();
    const names = held.map(({ name }) => name ?? "");
    return new Set(names.filter((name) => name.startsWith(LOCK)).map((name) => name.slice(LOCK.length)));
  } catch {
    return new Set();
  }
}
