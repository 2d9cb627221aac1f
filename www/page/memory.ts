// What the page remembers, on this device only and if the browser allows it: the last texts (texts.ts), which
// of them each tab has (tab.ts), and the settings for the next one.
import { fieldsOf, settingsFrom } from "./checked.js";
import { defaults, newId, type State } from "./state.js";
import { claim, forgetTab, letGo, noteTab, openTexts, recallTab, type TabText } from "./tab.js";
import * as texts from "./texts.js";

/** Where the settings are; the version before had the text there, too. */
const KEY = "nutgraf";
/** How long after the last key the text is kept, in milliseconds, so that not every key writes it. */
const PAUSE = 400;
/** Writing a long text takes longer: another millisecond for each of this many UTF-16 units. */
const UNITS = 500;

/** What became of a text. */
export type News = { readonly id: string } & Partial<Pick<State, "isKept" | "hasEarlier">> & { taken?: true };

let tell: (news: News) => void = () => undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** What is not written yet, and what was written last. */
let latest: State | null = null;
let written: State | null = null;
/** What the list had of the tab's text, when it was written or read last. */
let inList: { id: string; text: string } | null = null;
/** The text that this tab has claimed, and whether it got it. */
let claimed = { id: "", isOurs: Promise.resolve(true) };
let writing: Promise<unknown> = Promise.resolve();
let isForgotten = false;
/** What the version before left, until the list has it. */
let old: TabText | null = null;

/** Calls a function when a text was kept or could not be, or when another tab has it. */
export function whenKept(listener: (news: News) => void): void {
  tell = listener;
}

/** What can be had at once: the settings, and the text that this tab had. */
export function recallAtOnce(): Partial<State> {
  let settings = {};
  try {
    const raw = fieldsOf(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    settings = { settings: settingsFrom(raw["settings"]), heat: raw["heat"] === true };
    const kept = texts.keptFrom(raw);
    if (kept.text.trim() !== "") old = { ...kept, id: newId(), origin: "own" };
  } catch {
    // Not allowed, or not written by us.
  }
  const tab = recallTab();
  return tab !== null && "text" in tab ? { ...settings, ...tab.text } : settings;
}

/** What takes longer: a text that only the list has, this tab's or for a new tab the last that no tab has. */
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

/** Keeps the state once the typing pauses, or when the page is left if that is earlier. */
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

/** Keeps the state at once: the page is left, or another text takes its place. */
export function keep(state: State): void {
  remember(state);
  write();
}

/** Writes what is not written yet. What the tab needs is written when this returns. */
function write(): void {
  clearTimeout(waiting);
  if (latest === null) return;
  const state = latest;
  latest = null;
  written = state;
  const { id, origin, settings, heat } = state;
  // A tab without a text begins with one that no tab has, unless it was emptied.
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
    // The page works without a memory.
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

/** Notes that the reader cleared a text away: it stays in the list, but no new tab begins with it. */
export function putAway(id: string): void {
  writing = writing.then(() => texts.putAway(id)).catch(() => undefined);
}

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("nutgraf") : null;
channel?.addEventListener("message", ({ data }) => {
  if (data === "forget") letTabForget();
});

/** Removes all texts and settings, those that other tabs have noted, too; false if they cannot be removed. */
export async function forget(): Promise<boolean> {
  letTabForget();
  channel?.postMessage("forget");
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If nothing may be kept there is nothing to forget.
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

/** Keeps the state, and lets the page that comes next have this tab's text. */
export function leave(state: State): void {
  keep(state);
  letGo();
}

/** The browser brought the page back as it was. */
export function comeBack(): void {
  if (claimed.id !== "") take(claimed.id);
}
