// What is undone and redone, and which texts are kept, for any sequence of changes.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { clean, load } from "./modules.mjs";

const { applied, differenceOf, joined, moved, reversed } = await load("difference");
const { History } = await load("history");
const { fits, tooMany } = await load("texts");

after(clean);

// Few letters, so that many places look the same.
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), maxLength: 12 });

test("a difference turns one text into the other, and back", () => {
  fc.assert(
    fc.property(text, text, fc.nat(12), (before, after, caret) => {
      for (const difference of [differenceOf(before, after), differenceOf(before, after, caret)]) {
        assert.equal(applied(before, difference), after);
        assert.equal(applied(after, reversed(difference)), before);
      }
    }),
  );
  const long = "The bridge is closed. ".repeat(1000);
  const edited = `${long.slice(0, 9000)}very ${long.slice(9000)}`;
  assert.deepEqual(differenceOf(long, edited, 9000), { place: 9000, removed: "", inserted: "very " });
});

test("two differences that touch equal one joined difference", () => {
  fc.assert(
    fc.property(text, text, text, (first, second, third) => {
      const one = joined(differenceOf(first, second), differenceOf(second, third));
      if (one === null) return;
      assert.equal(applied(first, one), third);
      assert.equal(applied(third, reversed(one)), first);
    }),
  );
});

test("a part of the text keeps its words while the rest changes", () => {
  fc.assert(
    fc.property(text, text, text, text, (before, part, after, inserted) => {
      fc.pre(part !== "");
      const whole = before + part + after;
      const span = { start: before.length, end: before.length + part.length };
      const inFront = moved(span, { place: 0, removed: before, inserted });
      assert.equal((inserted + part + after).slice(inFront.start, inFront.end), part);
      const behind = moved(span, { place: span.end, removed: after, inserted });
      assert.deepEqual(behind, span);
      if (part !== whole) assert.equal(moved(span, { place: 0, removed: whole, inserted }), null);
    }),
  );
});

const how = fc.constantFrom("typing", "composing", "erasing", "dragging", "anything");
const moment = { id: "a", origin: "own", part: null, caret: null };

test("undoing everything restores the first text, and redoing everything the last", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, how), { maxLength: 30 }), (steps) => {
      const history = new History();
      let now = "";
      for (const [next, by] of steps) {
        history.add({ ...differenceOf(now, next), by, before: moment, after: moment });
        now = next;
      }
      const last = now;
      for (let change = history.undo(); change !== null; change = history.undo())
        now = applied(now, reversed(change));
      assert.equal(now, "");
      for (let change = history.redo(); change !== null; change = history.redo()) now = applied(now, change);
      assert.equal(now, last);
    }),
  );
});

test("a typed word is undone in one step, and so is a run of erased letters", () => {
  const history = new History();
  let now = "";
  const edit = (next, by) => {
    history.add({ ...differenceOf(now, next), by, before: moment, after: moment });
    now = next;
  };
  for (const letter of "The old bridge") edit(now + letter, "typing");
  for (let n = 0; n < 3; n += 1) edit(now.slice(0, -1), "erasing");
  const texts = [];
  for (let change = history.undo(); change !== null; change = history.undo())
    texts.push((now = applied(now, reversed(change))));
  assert.deepEqual(texts, ["The old bridge", "The old ", "The ", ""]);
});

test("what was typed or composed in one word is one step; any other change is one of its own", () => {
  const kinds = ["typing", "composing", "erasing", "dragging", "outside", "anything"];
  const together = ["typing typing", "typing composing", "composing typing", "composing composing"];
  const steps = (first, second, { pause = false, before = "ab", after = "abc", other = moment } = {}) => {
    const history = new History();
    history.add({ ...differenceOf("a", before), by: first, before: moment, after: moment });
    if (pause) history.close();
    history.add({ ...differenceOf(before, after), by: second, before: other, after: other });
    let count = 0;
    while (history.undo() !== null) count += 1;
    return count;
  };
  for (const first of kinds)
    for (const second of kinds) {
      const pair = `${first} ${second}`;
      const isOne = together.includes(pair) || pair === "outside outside" || pair === "erasing erasing";
      assert.equal(steps(first, second), isOne ? 1 : 2, pair);
      // After a pause, another place or another text, typing begins a new step.
      if (!together.includes(pair) || pair === "composing composing") continue;
      assert.equal(steps(first, second, { pause: true }), 2, pair);
      assert.equal(steps(first, second, { after: "xab" }), 2, pair);
      assert.equal(steps(first, second, { after: "b" }), 2, pair);
      assert.equal(steps(first, second, { other: { ...moment, id: "b" } }), 2, pair);
    }
  // A space belongs to the word before it, a new line to the one after it.
  assert.equal(steps("typing", "typing", { before: "ab ", after: "ab  " }), 1);
  assert.equal(steps("typing", "typing", { before: "ab ", after: "ab c" }), 2);
  assert.equal(steps("typing", "typing", { before: "ab\n", after: "ab\n " }), 2);
});

test("a change after an undo ends what could be redone, and is not joined with what was typed", () => {
  const history = new History();
  const add = (before, after) =>
    history.add({ ...differenceOf(before, after), by: "typing", before: moment, after: moment });
  add("", "a");
  add("a", "a b");
  assert.equal(history.last.inserted, "a b");
  history.undo();
  assert.equal(history.last, null);
  add("", "x");
  assert.equal(history.redo(), null);
  history.undo();
  assert.equal(history.undo(), null);
  assert.equal(history.redo().inserted, "x");
  history.clear();
  assert.deepEqual([history.undo(), history.redo()], [null, null]);
});

test("the article read from a paste is undone with the paste, but not with typing in between", () => {
  for (const between of ["", " and"]) {
    const history = new History();
    const add = (before, after, by) =>
      history.add({ ...differenceOf(before, after), by, before: moment, after: moment });
    const read = { place: 0, removed: "a b", inserted: "- a\n- b", before: moment, after: moment };
    add("mine", "a b", "anything");
    if (between !== "") add("a b", `a b${between}`, "typing");
    history.add({ ...read, by: "reading" });
    const texts = [];
    let now = `- a\n- b${between}`;
    for (let change = history.undo(); change !== null; change = history.undo())
      texts.push((now = applied(now, reversed(change))));
    assert.deepEqual(texts, between === "" ? ["mine"] : [`a b${between}`, "a b", "mine"]);
  }
});

test("after any number of texts from outside, one undo restores the reader's own", () => {
  const history = new History();
  history.add({ ...differenceOf("", "mine"), by: "typing", before: moment, after: moment });
  let now = "mine";
  for (let n = 0; n < 2000; n += 1) {
    const inserted = `hostile ${n}`.repeat(100);
    const after = { ...moment, id: String(n), origin: "outside" };
    history.add({ place: 0, removed: now, inserted, by: "outside", before: moment, after });
    now = inserted;
  }
  const settings = { kind: "words" };
  const before = { ...moment, settings: { kind: "sentences" } };
  const after = { ...moment, id: "last", origin: "outside", settings };
  history.add({ place: 0, removed: now, inserted: "last", by: "outside", before, after });
  const change = history.undo();
  assert.equal(applied("last", reversed(change)), "mine");
  assert.equal(change.before.id, "a");
  assert.deepEqual(change.before.settings, { kind: "sentences" });
});

test("the history of a text does not grow forever", () => {
  const history = new History();
  const big = "x".repeat(4_000_000);
  for (let n = 0; n < 40; n += 1)
    history.add({ place: 0, removed: big, inserted: big, by: "anything", before: moment, after: moment });
  let count = 0;
  for (let change = history.undo(); change !== null; change = history.undo()) count += 1;
  assert.equal(count, 3);
  for (let n = 0; n < 9000; n += 1)
    history.add({ place: 0, removed: "", inserted: "x", by: "anything", before: moment, after: moment });
  for (count = 0; history.undo() !== null;) count += 1;
  assert.equal(count, 500);
});

const entry = fc.record({
  id: fc.uuid(),
  origin: fc.constantFrom("own", "example", "outside"),
  when: fc.nat(1000),
  length: fc.oneof(fc.nat(1000), fc.nat(30_000_000)),
  heading: fc.constant("x"),
  isCleared: fc.boolean(),
});

test("texts from outside never push the reader's own, or any open in a tab, off the list", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), fc.array(entry), (own, others) => {
      const mine = own.map((one) => ({ ...one, origin: "own" }));
      const outside = others.map((one) => ({ ...one, origin: "outside", when: one.when + 1000 }));
      const alone = tooMany(mine, new Set());
      const together = tooMany([...mine, ...outside], new Set());
      assert.deepEqual(
        together.filter((id) => mine.some((one) => one.id === id)),
        alone,
      );
      const open = new Set([...mine, ...outside].map(({ id }) => id).slice(0, 5));
      for (const id of tooMany([...mine, ...outside], open)) assert.ok(!open.has(id));
    }),
  );
});

test("the list is limited in number and size, and one text that is too long displaces no other", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const gone = new Set(tooMany(entries, new Set()));
      const left = entries.filter(({ id }) => !gone.has(id));
      const own = left.filter(({ origin }) => origin === "own");
      assert.ok(own.length <= 10 && left.length - own.length <= 3);
      assert.ok(left.reduce((sum, { length }) => sum + length, 0) <= 32_000_000);
      for (const one of left) assert.ok(fits(one));
    }),
  );
  const small = Array.from({ length: 9 }, (_, n) => ({ id: String(n), origin: "own", when: n, length: 10 }));
  const large = { id: "large", origin: "own", when: 99, length: 30_000_000 };
  assert.deepEqual(tooMany([...small, large], new Set()), ["large"]);
});
