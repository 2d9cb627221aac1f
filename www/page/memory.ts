// What the page remembers, only on this device and if the browser allows it: the last texts (texts.ts), which
// one each tab has (tab.ts), and the settings for the next text.
import { fieldsOf, settingsFrom } from "./checked.js";
import { defaults, newId, type State } from "./state.js";
import { claim, forgetTab, letGo, noteTab, openTexts, recallTab, type TabText } from "./tab.js";
import * as texts from "./texts.js";

/** Where the settings are stored. The previous version also stored the text there. */
const KEY = "nutgraf";
/** How long after the last keystroke the text is written, in milliseconds. */
const PAUSE = 400;
/** Long texts wait longer: another millisecond for each of this many UTF-16 units. */
const UNITS = 500;

/** What happened to a text. */
export type News = { readonly id: string } & Partial<Pick<State, "isKept" | "hasEarlier">> & { taken?: true };

let tell: (news: News) => void = () => undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** What has not been written yet, and what was written last. */
let latest: State | null = null;
let written: State | null = null;
/** The tab's text as it was last written to or read from the list. */
let inList: { id: string; text: string } | null = null;
/** The text that this tab has claimed, and whether it succeeded. */
let claimed = { id: "", isOurs: Promise.resolve(true) };
let writing: Promise<unknown> = Promise.resolve();
let isForgotten = false;
/** The text that the previous version stored, until it is in the list. */
let old: TabText | null = null;

/** Calls a function when a text was kept or could not be, or if another tab has it. */
export function whenKept(listener: (news: News) => void): void {
  tell = listener;
}

/** What is available immediately: the settings, and this tab's text. */
export function recallAtOnce(): Partial<State> {
  let settings = {};
  try {
    const raw = fieldsOf(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    settings = { settings: settingsFrom(raw["settings"]), heat: raw["heat"] === true };
    const kept = texts.keptFrom(raw);
    if (kept.text.trim() !== "") old = { ...kept, id: newId(), origin: "own" };
  } catch {
    // Storage is not allowed, or the value is not ours.
  }
  const tab = recallTab();
  return tab !== null && "text" in tab ? { ...settings, ...tab.text } : settings;
}

/** What takes longer: a text from the list, this tab's or, for a new tab, the latest that no tab has open. */
export async function recallFromList(): Promise<TabText | null> {
  const tab = recallTab();
  try {
    if (old !== null) await takeOver(old);
    const id = tab === null ? await newest() : "id" in tab ? tab.id : null;
    const kept = id === null ? null : await texts.get(id);
    if (id === null || kept === null) return null;
    inList = { id, text: kept.text };
    if (tab === null || "text" in tab) {
      const { origin = "own" } = (await texts.list()).find((entry) => entry.id === id) ?? {};
      return { ...kept, id, origin };
    }
    return { ...(tab.with(kept) ?? kept), id, origin: tab.origin };
  } catch {
    return tab === null ? old : null;
  }
}

async function newest(): Promise<string | null> {
  const open = await openTexts();
  const entry = (await texts.list()).find(
    ({ id, origin, isCleared }) => origin !== "outside" && !isCleared && !open.has(id),
  );
  return entry?.id ?? null;
}

async function takeOver(text: TabText): Promise<void> {
  await texts.put(entryOf({ ...text, answer: null }), texts.keptFrom(text));
  old = null;
  localStorage.setItem(KEY, JSON.stringify({ settings: text.settings, heat: text.heat }));
}

/** Keeps the state once typing pauses, or when the reader leaves the page. */
export function remember(state: State): void {
  if (state.id !== claimed.id) take(state.id);
  const before = latest ?? written;
  if (before !== null && isSame(before, state)) return;
  if (state.text !== "") isForgotten = false;
  const isOther = before?.id !== state.id && state.origin !== "outside";
  latest = state;
  clearTimeout(waiting);
  waiting = setTimeout(write, isOther ? 0 : PAUSE + state.text.length / UNITS);
}

const isSame = (a: State, b: State): boolean =>
  a.id === b.id && a.text === b.text && a.settings === b.settings && a.part === b.part && a.heat === b.heat;

function take(id: string): void {
  claimed = { id, isOurs: claim(id) };
  void claimed.isOurs.then((isOurs) => {
    if (!isOurs && claimed.id === id) tell({ id, taken: true });
  });
}

/** Keeps the state immediately: the reader leaves the page, or another text replaces this one. */
export function keep(state: State): void {
  remember(state);
  write();
}

/** Writes what has not been written yet. When this returns, what the tab needs is written. */
function write(): void {
  clearTimeout(waiting);
  if (latest === null) return;
  const state = latest;
  latest = null;
  written = state;
  const { id, origin, settings, heat } = state;
  // A tab without a text starts with one that no tab has open, unless the reader emptied it.
  if (state.text === "" && (isForgotten || recallTab() === null)) forgetTab();
  else noteTab({ ...texts.keptFrom(state), id, origin }, inList?.id === id ? inList.text : null);
  if (old === null) noteSettings({ settings, heat });
  writing = writing.then(() => store(state));
}

function noteSettings(value: Pick<State, "settings" | "heat">): void {
  try {
    if (value.settings === defaults && !value.heat) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(value));
  } catch {
    // The page also works without storage.
  }
}

async function store(state: State): Promise<void> {
  const { id, text } = state;
  if (id === claimed.id && !(await claimed.isOurs)) return;
  const entry = entryOf(state);
  try {
    if (text.trim() === "" || !texts.fits(entry)) {
      if (inList?.id === id) await texts.remove(id);
      inList = null;
      return tell({ id, isKept: false, hasEarlier: (await texts.list()).length > 0 });
    }
    await texts.put(entry, texts.keptFrom(state));
    inList = { id, text };
    tell({ id, isKept: true });
    const entries = await texts.tidy(entry, await openTexts());
    tell({ id, hasEarlier: entries.some((other) => other.id !== id) });
  } catch {
    if (inList?.id !== id || inList.text !== text) tell({ id, isKept: false });
  }
}

function entryOf({ id, origin, text, answer }: TabText & Pick<State, "answer">): texts.Entry {
  const title = answer?.request.text === text ? answer.summary.title : null;
  const heading = texts.headingOf(title ?? text);
  return { id, origin, heading, when: Date.now(), length: text.length, isCleared: false };
}

/** Records that the reader cleared a text: it stays in the list, but no new tab starts with it. */
export function putAway(id: string): void {
  writing = writing.then(() => texts.putAway(id)).catch(() => undefined);
}

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("nutgraf") : null;
channel?.addEventListener("message", ({ data }) => {
  if (data === "forget") letTabForget();
});

/** Removes all texts and settings, including those of other tabs. Returns false if that fails. */
export async function forget(): Promise<boolean> {
  letTabForget();
  channel?.postMessage("forget");
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If storage is not allowed, there is nothing to forget.
  }
  const forgetting = writing.then(texts.removeAll);
  writing = forgetting.catch(() => undefined);
  const wasKept = inList !== null;
  inList = null;
  return forgetting.then(
    () => true,
    () => !wasKept,
  );
}

function letTabForget(): void {
  clearTimeout(waiting);
  written = latest ?? written;
  latest = null;
  old = null;
  isForgotten = true;
  forgetTab();
  if (written !== null) tell({ id: written.id, isKept: false, hasEarlier: false });
}

/** Keeps the state, and releases this tab's text to the next page. */
export function leave(state: State): void {
  keep(state);
  letGo();
}

/** Runs when the browser restores the page from its back/forward cache. */
export function comeBack(): void {
  if (claimed.id !== "") take(claimed.id);
}
