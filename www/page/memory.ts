// The last text and settings, kept on this device only, where it lets us.
import type { Span } from "../api/index.js";
import { defaults, settingsFrom, type Settings, type State } from "./state.js";

const KEY = "nutgraf";
/** Long enough not to write at every key; and for a long text, whose writing takes a moment, longer by a millisecond for so many UTF-16 units. */
const PAUSE = 400;
const UNITS = 500;

export interface Remembered {
  text: string;
  settings: Settings;
  part: Span | null;
  heat: boolean;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let latest: State | null = null;
/** What was kept last: writing a long text again because something else changed would be waste. */
let kept: Partial<State> = {};

export function recall(): Remembered | null {
  try {
    const raw = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Remembered> | null;
    if (raw === null) return null;
    const text = typeof raw.text === "string" ? raw.text : "";
    const part = raw.part && raw.part.start >= 0 && raw.part.end <= text.length ? raw.part : null;
    return { text, settings: settingsFrom(raw.settings ?? defaults), part, heat: raw.heat === true };
  } catch {
    // No permission, or nothing that we wrote.
    return null;
  }
}

/** Keeps the state once the typing pauses, and at the latest when the page is left. */
export function remember(state: State): void {
  const { text, settings, part, heat } = state;
  if (text === kept.text && settings === kept.settings && part === kept.part && heat === kept.heat) return;
  latest = state;
  clearTimeout(waiting);
  waiting = setTimeout(write, PAUSE + text.length / UNITS);
}

export function forget(): void {
  clearTimeout(waiting);
  latest = null;
  kept = {};
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}

export function write(): void {
  clearTimeout(waiting);
  if (latest === null) return;
  const { text, settings, part, heat } = latest;
  kept = { text, settings, part, heat };
  latest = null;
  try {
    // A text that does not fit is not kept; its settings are.
    if (text === "" && settings === defaults && !heat) localStorage.removeItem(KEY);
    else if (!store({ text, settings, part, heat })) store({ text: "", settings, part: null, heat });
  } catch {
    // The page works without a memory.
  }
}

function store(value: Remembered): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
