// The last text and settings, kept on this device only, if the browser allows it.
import type { Span } from "../api/index.js";
import { defaults, settingsFrom, type Settings, type State } from "./state.js";

const KEY = "nutgraf";
/** How long after the last key the text is kept, in milliseconds, so that not every key writes it. */
const PAUSE = 400;
/** Writing a long text takes longer: another millisecond for each of this many UTF-16 units. */
const UNITS = 500;

export interface Remembered {
  text: string;
  settings: Settings;
  part: Span | null;
  heat: boolean;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let latest: State | null = null;
/** What was kept last, so that an unchanged text is not written again. */
let kept: Partial<State> = {};

export function recall(): Remembered | null {
  try {
    const raw = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Remembered> | null;
    if (raw === null) return null;
    const text = typeof raw.text === "string" ? raw.text : "";
    const part = raw.part && raw.part.start >= 0 && raw.part.end <= text.length ? raw.part : null;
    return { text, settings: settingsFrom(raw.settings ?? defaults), part, heat: raw.heat === true };
  } catch {
    // Not allowed, or not written by us.
    return null;
  }
}

/** Keeps the state once the typing pauses, or when the page is left if that is earlier. */
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
    // If nothing may be kept there is nothing to forget.
  }
}

export function write(): void {
  clearTimeout(waiting);
  if (latest === null) return;
  const { text, settings, part, heat } = latest;
  kept = { text, settings, part, heat };
  latest = null;
  try {
    // If the text does not fit, only its settings are kept.
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
