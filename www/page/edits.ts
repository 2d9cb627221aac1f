// All changes to the article, by the reader or by the page, and their history.
import type { Span } from "../api/index.js";
import { applied, differenceOf, moved, reversed, type Difference } from "./difference.js";
import { History, type By, type Moment } from "./history.js";
import { keep } from "./memory.js";
import { follow, reveal, select, selectionIn, setText } from "./pane.js";
import { newId, type Notice, type Origin, type Settings, type State } from "./state.js";
import { begin, current } from "./store.js";
import { isLong } from "./summarizer.js";
import { pane } from "./view.js";

const history = new History();
/** If at least this many characters disappear at once, they are kept as a separate text. */
const WORTH = 12;
/** The reader's own text that was replaced by one from outside. */
let own: State | null = null;

/** What comes with another text. */
interface Replacement {
  readonly origin?: Origin;
  readonly id?: string;
  readonly settings?: Settings;
  readonly part?: Span | null;
  readonly heat?: boolean;
  readonly notice?: Notice | null;
}

/** Records that the reader changed the text in the pane; `before` and `after` are the caret's places. */
export function edit(text: string, by: By, before: Span | null, after: Span | null): void {
  const state = current();
  let difference = differenceOf(state.text, text, before?.start);
  let caret = before;
  if (difference.removed === "" && difference.inserted === "") return;
  if (by === "dragging" && history.last?.by === "dragging" && history.last.after.id === state.id) {
    // Dragging text away and dropping it elsewhere is one change.
    const first = history.undo()!;
    difference = differenceOf(applied(state.text, reversed(first)), text);
    caret = first.before.caret;
  }
  commit(difference, { text, by, carets: [caret, after] });
}

/** Changes part of the text on the reader's behalf: a paste. */
export function insert(at: Span, inserted: string): void {
  const { text } = current();
  const difference = { place: at.start, removed: text.slice(at.start, at.end), inserted };
  const end = at.start + inserted.length;
  const caret = { start: end, end };
  commit(difference, { by: "anything", carets: [at, caret] });
  show(caret);
  if (isAllOf(text, difference.removed)) pane.scrollTop = 0;
  else reveal(pane, { start: Math.max(0, end - 1), end });
}

/** Replaces a paste by the article that was read from it. The caret stays where it is. */
export function insertRead(at: Span, inserted: string, notice: Notice | null): void {
  const { text, id } = current();
  const difference = { place: at.start, removed: text.slice(at.start, at.end), inserted };
  const end = at.start + inserted.length;
  const before = selectionIn(pane);
  const caret = before === null ? null : (moved(before, difference) ?? { start: end, end });
  commit(difference, { by: "reading", carets: [before, caret], more: { id, ...(notice && { notice }) } });
  const { scrollTop } = pane;
  setText(pane, current().text);
  pane.scrollTop = scrollTop;
  if (caret !== null) select(pane, caret);
}

/** Puts another text into the pane. */
export function replaceText(text: string, more: Replacement = {}): void {
  const before = current();
  const { origin = "own", id = newId() } = more;
  if (before.text === text) return begin({ ...more, id: before.id, origin: before.origin });
  const isNoLoss = before.text.trim() === "" || before.origin === "example";
  const notice = isNoLoss
    ? null
    : { text: "Your text was replaced.", action: { label: "Undo", run: () => void undo() } };
  if (origin !== "outside") own = null;
  else if (before.origin !== "outside" && before.text.trim() !== "") own = before;
  const difference = { place: 0, removed: before.text, inserted: text };
  const by = origin === "outside" ? "outside" : "anything";
  commit(difference, { by, carets: [null, null], more: { part: null, notice, ...more, origin, id } });
  setText(pane, text);
  pane.scrollTop = 0;
}

/** Offers to go back to the reader's own text, if a text from outside replaces it. */
export function wayBack(): Notice["action"] {
  const { origin, text } = current();
  if (origin === "outside" ? own === null : text.trim() === "") return undefined;
  return { label: "Go back to my text", run: goBack };
}

function goBack(): void {
  if (own === null) return;
  const { text, settings, part, id, origin } = own;
  replaceText(text, { settings, part, id, origin, notice: null });
  pane.focus();
}

/** Undoes the last change. Returns whether there was one. */
export function undo(): boolean {
  const last = history.undo();
  if (last === null) return false;
  go(reversed(last), last.after, last.before);
  return true;
}

/** Redoes the change that was undone last. Returns whether there was one. */
export function redo(): boolean {
  const next = history.redo();
  if (next === null) return false;
  go(next, next.before, next.after);
  return true;
}

/** Ends a phrase: the next edit is a separate change. */
export const endPhrase = (): void => history.close();

export function forgetHistory(): void {
  history.clear();
  own = null;
}

interface Committed {
  text?: string;
  by: By;
  carets: readonly [Span | null, Span | null];
  more?: Replacement;
}

function commit(difference: Difference, { by, carets, more = {}, ...given }: Committed): void {
  const state = current();
  const { text = applied(state.text, difference) } = given;
  // If nothing is left of a text, the next one is a different text.
  const isOther = state.text.trim().length >= WORTH && isAllOf(state.text, difference.removed);
  const { id = isOther ? newId() : state.id, origin = "own" } = more;
  const part = more.part !== undefined ? more.part : moved(state.part, difference);
  const settings = more.settings && more.settings !== state.settings ? more.settings : undefined;
  if (id !== state.id) keepOwn(state);
  const moment = (caret: Span | null, at: Omit<Moment, "caret">): Moment => ({ ...at, caret });
  history.add({
    ...difference,
    by,
    before: moment(carets[0], {
      id: state.id,
      origin: state.origin,
      part: state.part,
      ...(settings && { settings: state.settings }),
    }),
    after: moment(carets[1], { id, origin, part, ...(settings && { settings }) }),
  });
  begin({
    text,
    id,
    origin,
    part,
    selected: null,
    ...(id !== state.id && { isKept: false }),
    ...(settings && { settings }),
    ...(more.heat !== undefined && { heat: more.heat }),
    ...(more.notice !== undefined ? { notice: more.notice } : !state.notice?.stays && { notice: null }),
    ...(id !== state.id && isLong(text) && { answer: null }),
  });
}

/** Keeps a text that is replaced. One from outside must have stayed a while, so that a flood costs little. */
function keepOwn(state: State): void {
  if (state.origin !== "outside") keep(state);
}

/** Whether everything in a text was removed. */
const isAllOf = (text: string, removed: string): boolean =>
  removed.length === text.length || removed.trim() === text.trim();

function go(difference: Difference, from: Moment, to: Moment): void {
  const state = current();
  const text = applied(state.text, difference);
  if (to.id !== state.id) keepOwn(state);
  begin({
    text,
    id: to.id,
    origin: to.origin,
    part: state.part === from.part ? to.part : moved(state.part, difference),
    selected: null,
    ...(to.id !== state.id && { isKept: false }),
    ...(to.settings && { settings: to.settings }),
    // The way back has been used.
    ...((from.origin === "outside" || !state.notice?.stays) && { notice: null }),
    ...(to.id !== state.id && isLong(text) && { answer: null }),
  });
  const end = difference.place + difference.inserted.length;
  const caret = to.caret ?? { start: end, end };
  show(caret);
  follow(pane, caret.end);
}

/** Shows the current text, with the caret at its place. */
function show(caret: Span): void {
  setText(pane, current().text);
  pane.focus({ preventScroll: true });
  select(pane, caret);
}
