// Edits, links and what a tab stores, case by case.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { clean, load } from "./modules.mjs";

const { applied, differenceOf, joined, moved, reversed } = await load("difference");
const { linkTo, read } = await load("link");
const { settingsFrom } = await load("checked");
const { tabFrom } = await load("tab");
const { entryFrom, fits, originFrom } = await load("texts");

after(clean);

const edit = (place, removed, inserted) => ({ place, removed, inserted });

test("an edit is the shortest that fits, at the caret if that is possible", () => {
  for (const [before, after, caret, expected] of [
    ["", "", undefined, edit(0, "", "")],
    ["", "a", undefined, edit(0, "", "a")],
    ["a", "", undefined, edit(0, "a", "")],
    ["abc", "abxc", undefined, edit(2, "", "x")],
    ["abc", "ac", undefined, edit(1, "b", "")],
    ["abcd", "axyd", undefined, edit(1, "bc", "xy")],
    ["aaa", "aaaa", undefined, edit(3, "", "a")],
    ["aaa", "aaaa", 1, edit(1, "", "a")],
    ["aaa", "aa", 1, edit(1, "a", "")],
    ["same", "same", undefined, edit(4, "", "")],
  ])
    assert.deepEqual(differenceOf(before, after, caret), expected, `${before} ${after}`);
  const long = Array.from({ length: 9000 }, (_, n) => `${n} `).join("");
  for (const place of [0, 1, 4095, 4096, 4097, 8192, 20_000, long.length - 4096, long.length]) {
    const after = `${long.slice(0, place)}#${long.slice(place)}`;
    assert.deepEqual(differenceOf(long, after), edit(place, "", "#"), String(place));
    assert.deepEqual(differenceOf(after, long), edit(place, "#", ""), String(place));
  }
});

test("edits that touch are one, those apart are not", () => {
  for (const [first, second, expected] of [
    [edit(2, "", "a"), edit(3, "", "b"), edit(2, "", "ab")],
    [edit(2, "", "a"), edit(2, "", "b"), edit(2, "", "ba")],
    [edit(2, "", "abc"), edit(3, "b", "x"), edit(2, "", "axc")],
    [edit(5, "x", ""), edit(4, "y", ""), edit(4, "yx", "")],
    [edit(5, "x", ""), edit(5, "y", ""), edit(5, "xy", "")],
    [edit(2, "ab", "x"), edit(1, "cxd", "y"), edit(1, "cabd", "y")],
    [edit(2, "", "a"), edit(4, "", "b"), null],
    [edit(4, "", "a"), edit(2, "x", ""), null],
    [edit(4, "", "a"), edit(3, "x", ""), edit(3, "x", "a")],
  ])
    assert.deepEqual(joined(first, second), expected, JSON.stringify([first, second]));
});

test("a selected part keeps its words, grows with edits in it, and is lost if one crosses its end", () => {
  const part = { start: 3, end: 6 };
  for (const [change, expected] of [
    [edit(0, "", "xy"), { start: 5, end: 8 }],
    [edit(0, "abc", "x"), { start: 1, end: 4 }],
    [edit(2, "c", "xy"), { start: 4, end: 7 }],
    [edit(3, "", "x"), { start: 4, end: 7 }],
    [edit(4, "", "x"), { start: 3, end: 7 }],
    [edit(3, "d", "xyz"), { start: 3, end: 8 }],
    [edit(5, "f", ""), { start: 3, end: 5 }],
    [edit(6, "", "x"), part],
    [edit(8, "i", "x"), part],
    [edit(3, "def", ""), null],
    [edit(3, "def", "x"), { start: 3, end: 4 }],
    [edit(2, "cd", "x"), null],
    [edit(5, "fg", "x"), null],
  ])
    assert.deepEqual(moved(part, change), expected, JSON.stringify(change));
  assert.equal(moved(null, edit(0, "", "x")), null);
  assert.equal(applied("abc", edit(1, "b", "xy")), "axyc");
  assert.deepEqual(reversed(edit(1, "b", "xy")), edit(1, "xy", "b"));
});

const PAGE = "https://example.org/";
const link = async (settings, more = {}) => {
  const state = { text: "The ferry.", settings: settingsFrom(settings), part: null, ...more };
  const { url, hasText } = await linkTo(state, PAGE);
  return [url.replace(/&?z=[\w-]+/, "&z"), hasText];
};

test("a link names the settings that differ from what the page assumes", async () => {
  for (const [settings, expected] of [
    [{}, "sentences=3&z"],
    [{ kind: "words", words: 60, length: "long" }, "words=60&z"],
    [{ kind: "tldr" }, "type=tldr&z"],
    [{ kind: "key-points", length: "long" }, "type=key-points&length=long&z"],
    [{ language: "de", focus: ["a", "b c"] }, "sentences=3&language=de&focus=a&focus=b+c&z"],
  ])
    assert.deepEqual(await link(settings), [`${PAGE}#${expected}`, true]);
  assert.deepEqual(await link({}, { part: { start: 0, end: 3 } }), [`${PAGE}#sentences=3&part=0-3&z`, true]);
  const random = Array.from({ length: 40_000 }, (_, n) => (n * 2_654_435_761) % 4_294_967_296).join("");
  assert.deepEqual(await link({}, { text: random, part: { start: 0, end: 3 } }), [
    `${PAGE}#sentences=3`,
    false,
  ]);
});

test("a fragment is a link if it has any of a link's names; the kind is what it names", async () => {
  for (const other of ["", "#", "#top", "#part=0-3", "#textual=x"])
    assert.equal(await read(other), null, other);
  for (const [fragment, kind] of [
    ["text=a", "sentences"],
    ["words=9", "words"],
    ["type=tldr&words=9", "tldr"],
    ["type=nonsense", "sentences"],
    ["sentences=2&length=long", "sentences"],
    ["length=long", "sentences"],
    ["language=de", "sentences"],
    ["focus=a", "sentences"],
  ])
    assert.equal((await read(`#${fragment}`)).settings.kind, kind, fragment);
  const { settings, text, part } = await read("#sentences=2&length=long&focus=a&focus=b&part=1-3&text=abcd");
  assert.deepEqual([settings.sentences, settings.length, settings.focus], [2, "long", ["a", "b"]]);
  assert.deepEqual([text, part], ["abcd", { start: 1, end: 3 }]);
  assert.equal((await read("#part=1-9&text=abcd")).part, null);
  assert.equal((await read("#text=abcd")).part, null);
});

const stored = (value) => tabFrom(JSON.stringify(value));
const kept = (text) => ({ text, settings: settingsFrom({}), part: null, heat: false });

test("what a tab stored is its text, or how it differs from the list's, if that still fits", () => {
  const { text } = stored({
    id: "a",
    origin: "outside",
    text: "abc",
    heat: true,
    part: { start: 0, end: 2 },
  });
  assert.deepEqual(
    [text.id, text.origin, text.text, text.heat, text.part],
    ["a", "outside", "abc", true, { start: 0, end: 2 }],
  );
  const difference = { place: 1, removed: 1, inserted: "xy", length: 3 };
  const tab = stored({ id: "a", origin: "example", difference, heat: true });
  assert.deepEqual([tab.id, tab.origin], ["a", "example"]);
  const found = tab.with(kept("abc"));
  assert.deepEqual([found.text, found.heat], ["axyc", true]);
  assert.equal(tab.with(kept("abcd")), null);
  for (const wrong of [{ place: 2.5 }, { place: -1 }, { removed: 3 }, { removed: -1 }, { inserted: 5 }])
    assert.equal(stored({ id: "a", difference: { ...difference, ...wrong } }).with(kept("abc")), null);
  for (const whole of [
    { place: 3, removed: 0 },
    { place: 0, removed: 3 },
  ])
    assert.notEqual(stored({ id: "a", difference: { ...difference, ...whole } }).with(kept("abc")), null);
  for (const id of ["", 5, null, "x".repeat(101)]) assert.equal(stored({ id, text: "abc" }), null);
  assert.notEqual(stored({ id: "x".repeat(100), text: "abc" }), null);
  for (const value of [null, "{", "5"]) assert.equal(tabFrom(value), null);
});

test("entries of the list are bounded, and only texts within the limits are kept", () => {
  const entry = entryFrom({ id: 5, when: 1e17, length: 2.5, heading: " The\nferry ", isCleared: 1 });
  assert.deepEqual(entry, {
    id: "5",
    origin: "own",
    heading: "The ferry",
    when: 0,
    length: 0,
    isCleared: false,
  });
  assert.equal(entryFrom({ when: 9e15 }).when, 8.64e15);
  for (const origin of ["own", "outside", "example"]) assert.equal(originFrom(origin), origin);
  assert.equal(originFrom("nowhere"), "own");
  assert.deepEqual(
    [24e6, 24e6 + 1].map((length) => fits({ origin: "own", length })),
    [true, false],
  );
  assert.deepEqual(
    [8e6, 8e6 + 1].map((length) => fits({ origin: "outside", length })),
    [true, false],
  );
});
