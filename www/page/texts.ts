// The last texts, kept on this device in IndexedDB: a list, and each text with its settings.
import { promisifyRequest } from "idb-keyval";
import type { Span } from "../api/index.js";
import { fieldsOf, partFrom, settingsFrom, textFrom } from "./checked.js";
import type { Origin, Settings } from "./state.js";

/** What is kept for each text. */
export interface Kept {
  readonly text: string;
  readonly settings: Settings;
  readonly part: Span | null;
  readonly heat: boolean;
}

/** A text's entry in the list. */
export interface Entry {
  readonly id: string;
  readonly origin: Origin;
  readonly heading: string;
  /** When it was last kept, in milliseconds since 1970. */
  readonly when: number;
  /** Its length in UTF-16 units. */
  readonly length: number;
  /** Whether the reader cleared it: a new tab does not start with it. */
  readonly isCleared: boolean;
}

/** Maximum number of kept texts, and of their UTF-16 units in total: the reader's own, and others. */
const LIMITS = { own: { most: 10, units: 24_000_000 }, other: { most: 3, units: 8_000_000 } };
/** How long the browser may take to open the database, in milliseconds: some never answer. */
const PATIENCE = 20_000;
const HEADING = 120;

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  return (opening ??= opened().catch((error: unknown) => {
    opening = null;
    throw error;
  }));
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open("nutgraf", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("list", { keyPath: "id" });
    request.result.createObjectStore("texts");
  };
  const database = promisifyRequest(request).then((database) => {
    // Another tab with a newer version of the page is waiting for this one.
    database.onversionchange = () => database.close();
    database.onclose = () => (opening = null);
    return database;
  });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("the database does not answer")), PATIENCE),
  );
  return Promise.race([database, late]);
}

/** Changes the list and the texts in one transaction. */
async function update<T>(work: (list: IDBObjectStore, texts: IDBObjectStore) => T): Promise<Awaited<T>> {
  const transaction = (await database()).transaction(["list", "texts"], "readwrite");
  const done = promisifyRequest(transaction);
  // If the work itself fails, the caller gets that error.
  done.catch(() => undefined);
  const result = await work(transaction.objectStore("list"), transaction.objectStore("texts"));
  transaction.commit();
  await done;
  return result;
}

/** The list, newest first. */
export async function list(): Promise<Entry[]> {
  const store = (await database()).transaction("list").objectStore("list");
  const all: unknown[] = await promisifyRequest(store.getAll());
  return all.map(entryFrom).sort((a, b) => b.when - a.when);
}

export async function get(id: string): Promise<Kept | null> {
  const store = (await database()).transaction("texts").objectStore("texts");
  const kept: unknown = await promisifyRequest(store.get(id));
  return kept === undefined ? null : keptFrom(kept);
}

/** Keeps a text. Reads nothing first, so that it succeeds even if the reader leaves the page now. */
export function put(entry: Entry, kept: Kept): Promise<void> {
  return update((list, texts) => {
    list.put(entry);
    texts.put(kept, entry.id);
  });
}

/**
 * Removes texts beyond the limits, and copies of the text that was kept last, but none that a tab has open.
 * Returns the list.
 */
export function tidy(last: Entry, open: ReadonlySet<string>): Promise<Entry[]> {
  return update(async (list, texts) => {
    const textOf = async (id: string): Promise<unknown> =>
      fieldsOf(await promisifyRequest<unknown>(texts.get(id)))["text"];
    const all = (await promisifyRequest<unknown[]>(list.getAll())).map(entryFrom);
    const gone = new Set<string>();
    const text = await textOf(last.id);
    for (const { id, length, heading } of all) {
      const isLike = id !== last.id && length === last.length && heading === last.heading;
      if (isLike && !open.has(id) && (await textOf(id)) === text) gone.add(id);
    }
    for (const id of tooMany(all, new Set([...open, last.id]))) gone.add(id);
    for (const id of gone) {
      list.delete(id);
      texts.delete(id);
    }
    return all.filter(({ id }) => !gone.has(id));
  });
}

/** Records that the reader cleared a text. */
export function putAway(id: string): Promise<void> {
  return update(async (list) => {
    const entry = await promisifyRequest<unknown>(list.get(id));
    if (entry !== undefined) list.put({ ...entryFrom(entry), isCleared: true });
  });
}

export function remove(id: string): Promise<void> {
  return update((list, texts) => {
    list.delete(id);
    texts.delete(id);
  });
}

export function removeAll(): Promise<void> {
  return update((list, texts) => {
    list.clear();
    texts.clear();
  });
}

/** Whether a text is short enough to keep. */
export const fits = ({ origin, length }: Entry): boolean => length <= limitsOf(origin).units;

/** The ids of texts beyond the limits. Texts from outside and examples never displace the reader's own. */
export function tooMany(entries: readonly Entry[], open: ReadonlySet<string>): string[] {
  const sums = new Map<object, { count: number; units: number }>();
  const gone: string[] = [];
  for (const { id, origin, length } of [...entries].sort((a, b) => b.when - a.when)) {
    const limits = limitsOf(origin);
    const { count, units } = sums.get(limits) ?? { count: 0, units: 0 };
    const isOver = count >= limits.most || units + length > limits.units;
    if (isOver && !open.has(id)) gone.push(id);
    else sums.set(limits, { count: count + 1, units: units + length });
  }
  return gone;
}

const limitsOf = (origin: Origin): (typeof LIMITS)["own"] => (origin === "own" ? LIMITS.own : LIMITS.other);

/** A text's first line. */
export function headingOf(text: string): string {
  return cut(/\S[^\n]*/.exec(text.slice(0, 10_000))?.[0] ?? "", HEADING);
}

/** The beginning of a text on one line, shortened. */
export function cut(text: string, most: number): string {
  const line = textFrom(text.slice(0, 4 * most))
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most)
        .replace(/\p{Surrogate}$/u, "")
        .trimEnd()} …`;
}

/** A text with its settings, from storage. */
export function keptFrom(value: unknown): Kept {
  const raw = fieldsOf(value);
  const text = textFrom(raw["text"]);
  return {
    text,
    settings: settingsFrom(raw["settings"]),
    part: partFrom(raw["part"], text),
    heat: raw["heat"] === true,
  };
}

export function originFrom(value: unknown): Origin {
  return value === "outside" || value === "example" ? value : "own";
}

/** A valid entry of the list from a stored value. */
export function entryFrom(value: unknown): Entry {
  const raw = fieldsOf(value);
  const number = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);
  return {
    id: String(raw["id"]),
    origin: originFrom(raw["origin"]),
    heading: cut(textFrom(raw["heading"]), HEADING),
    when: Math.min(number(raw["when"]), 8.64e15),
    length: number(raw["length"]),
    isCleared: raw["isCleared"] === true,
  };
}
