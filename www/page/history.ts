// The history of the article: what was changed, so that it can be undone and redone. The browser's own knows
// only what the browser did.
import type { Span } from "../api/index.js";
import { joined, type Difference } from "./difference.js";
import type { Origin, Settings } from "./state.js";

/** How a text was changed; what is typed or erased in one go is undone in one go. */
export type By = "typing" | "composing" | "erasing" | "dragging" | "reading" | "outside" | "anything";

/** What belongs to the text before and after a change. */
export interface Moment {
  readonly id: string;
  readonly origin: Origin;
  readonly part: Span | null;
  readonly caret: Span | null;
  /** Left out where the change did not concern them. */
  readonly settings?: Settings;
}

export interface Change extends Difference {
  readonly by: By;
  readonly before: Moment;
  readonly after: Moment;
}

/** How much is kept: changes, and UTF-16 units of what they took out and put in. The latest always is. */
const MOST = 500;
const UNITS = 24_000_000;

export class History {
  private done: Change[] = [];
  private undone: Change[] = [];
  private units = 0;
  /** Whether the next change may join the last one. */
  private isOpen = false;

  add(change: Change): void {
    for (const { removed, inserted } of this.undone) this.units -= removed.length + inserted.length;
    this.undone = [];
    const last = this.done.at(-1);
    const together = last && this.isOneWith(last, change) ? joined(last, change) : null;
    if (last && together) {
      this.done.pop();
      this.units -= unitsOf(last);
      // Settings that either of them changed are part of the change.
      const before = { ...change.before, ...last.before };
      this.push({ ...together, by: change.by, before, after: { ...last.after, ...change.after } });
    } else this.push(change);
    this.isOpen = true;
    while (this.done.length > MOST || (this.units > UNITS && this.done.length > 1))
      this.units -= unitsOf(this.done.shift()!);
  }

  /** The last change, which the caller takes back. */
  undo(): Change | null {
    return this.move(this.done, this.undone);
  }

  /** The change that was taken back last, which the caller makes again. */
  redo(): Change | null {
    return this.move(this.undone, this.done);
  }

  /** The last change, if nothing was undone since. */
  get last(): Change | null {
    return this.done.at(-1) ?? null;
  }

  /** What comes next is a change of its own. */
  close(): void {
    this.isOpen = false;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.units = 0;
  }

  private push(change: Change): void {
    this.done.push(change);
    this.units += unitsOf(change);
  }

  private move(from: Change[], to: Change[]): Change | null {
    const change = from.pop();
    if (change === undefined) return null;
    to.push(change);
    this.isOpen = false;
    return change;
  }

  private isOneWith(last: Change, next: Change): boolean {
    // However many texts come from outside, undoing leads back to the reader's own.
    if (next.by === "outside") return last.by === "outside";
    // What was read of a paste is that paste.
    if (next.by === "reading") return next.place === last.place && next.removed === last.inserted;
    if (!this.isOpen || next.before.id !== last.after.id || next.after.id !== last.after.id) return false;
    if (next.by === "composing")
      return last.by === "composing" || (last.by === "typing" && goesOn(last, next));
    if (next.by === "typing") return (last.by === "typing" || last.by === "composing") && goesOn(last, next);
    return next.by === "erasing" && last.by === "erasing";
  }
}

const unitsOf = ({ removed, inserted }: Difference): number => removed.length + inserted.length;

/** Whether what is typed goes on with the same word. */
function goesOn(last: Change, { place, removed, inserted }: Change): boolean {
  if (removed !== "" || place !== last.place + last.inserted.length) return false;
  return !/\s$/.test(last.inserted) || (/^\s/.test(inserted) && !last.inserted.endsWith("\n"));
}
