// The undo history of the article. The browser's own only knows changes made by the browser.
import type { Span } from "../api/index.js";
import { joined, type Difference } from "./difference.js";
import type { Origin, Settings } from "./state.js";

/** How a text was changed. What is typed or erased in one go is undone in one go. */
export type By = "typing" | "composing" | "erasing" | "dragging" | "reading" | "outside" | "anything";

/** The state around the text before or after a change. */
export interface Moment {
  readonly id: string;
  readonly origin: Origin;
  readonly part: Span | null;
  readonly caret: Span | null;
  /** Undefined if the change did not affect them. */
  readonly settings?: Settings;
}

export interface Change extends Difference {
  readonly by: By;
  readonly before: Moment;
  readonly after: Moment;
}

/** Maximum number of changes, and of UTF-16 units in them. The latest change is always kept. */
const MOST = 500;
const UNITS = 24_000_000;

export class History {
  private done: Change[] = [];
  private undone: Change[] = [];
  private units = 0;
  /** Whether the next change may be merged with the last one. */
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

  /** Returns the last change, for the caller to undo. */
  undo(): Change | null {
    return this.move(this.done, this.undone);
  }

  /** Returns the change that was undone last, for the caller to redo. */
  redo(): Change | null {
    return this.move(this.undone, this.done);
  }

  /** The last change that has not been undone. */
  get last(): Change | null {
    return this.done.at(-1) ?? null;
  }

  /** Keeps the next change separate. */
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
    // However many texts come from outside, one undo leads back to the reader's own.
    if (next.by === "outside") return last.by === "outside";
    // The article that was read from a paste belongs to that paste.
    if (next.by === "reading") return next.place === last.place && next.removed === last.inserted;
    if (!this.isOpen || next.before.id !== last.after.id || next.after.id !== last.after.id) return false;
    if (next.by === "composing")
      return last.by === "composing" || (last.by === "typing" && goesOn(last, next));
    if (next.by === "typing") return (last.by === "typing" || last.by === "composing") && goesOn(last, next);
    return next.by === "erasing" && last.by === "erasing";
  }
}

const unitsOf = ({ removed, inserted }: Difference): number => removed.length + inserted.length;

/** Whether typing continues the same word. */
function goesOn(last: Change, { place, removed, inserted }: Change): boolean {
  if (removed !== "" || place !== last.place + last.inserted.length) return false;
  return !/\s$/.test(last.inserted) || (/^\s/.test(inserted) && !last.inserted.endsWith("\n"));
}
