// Differences between two texts: one place where something was removed and something inserted.
import type { Span } from "../api/index.js";

export interface Difference {
  readonly place: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Number of UTF-16 units that are compared at once: one by one is too slow for megabytes of text. */
const BLOCK = 4096;

/** What turns one text into another; `caret` is the last place where the edit can begin, if known. */
export function differenceOf(before: string, after: string, caret = Infinity): Difference {
  const shorter = Math.min(before.length, after.length, caret);
  let place = 0;
  while (place + BLOCK <= shorter && before.startsWith(after.slice(place, place + BLOCK), place))
    place += BLOCK;
  while (place < shorter && before[place] === after[place]) place += 1;
  const rest = Math.min(before.length, after.length) - place;
  let same = 0;
  while (same + BLOCK <= rest && tail(before, same) === tail(after, same)) same += BLOCK;
  while (same < rest && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return {
    place,
    removed: before.slice(place, before.length - same),
    inserted: after.slice(place, after.length - same),
  };
}

/** The block before the last `same` units. */
const tail = (text: string, same: number): string =>
  text.slice(text.length - same - BLOCK, text.length - same);

export function applied(text: string, { place, removed, inserted }: Difference): string {
  return text.slice(0, place) + inserted + text.slice(place + removed.length);
}

export function reversed({ place, removed, inserted }: Difference): Difference {
  return { place, removed: inserted, inserted: removed };
}

/** Two consecutive differences as one; null if they do not touch. */
export function joined(first: Difference, second: Difference): Difference | null {
  const firstEnd = first.place + first.inserted.length;
  const secondEnd = second.place + second.removed.length;
  if (second.place > firstEnd || first.place > secondEnd) return null;
  const { removed } = second;
  return {
    place: Math.min(first.place, second.place),
    removed:
      removed.slice(0, Math.max(0, first.place - second.place)) +
      first.removed +
      removed.slice(removed.length - Math.max(0, secondEnd - firstEnd)),
    inserted:
      first.inserted.slice(0, Math.max(0, second.place - first.place)) +
      second.inserted +
      first.inserted.slice(first.inserted.length - Math.max(0, firstEnd - secondEnd)),
  };
}

/** A part of a text after an edit; null if the edit crossed one of its ends. */
export function moved(part: Span | null, { place, removed, inserted }: Difference): Span | null {
  if (part === null) return null;
  const end = place + removed.length;
  const grown = inserted.length - removed.length;
  if (place >= part.end) return part;
  if (end <= part.start) return { start: part.start + grown, end: part.end + grown };
  if (place < part.start || end > part.end || part.end + grown <= part.start) return null;
  return { start: part.start, end: part.end + grown };
}
