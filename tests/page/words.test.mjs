// Numbers, times, headings and differences in words, for any value.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { clean, load } from "./modules.mjs";

const { count, counted, duration, milliseconds } = await load("words");
const { cut, headingOf } = await load("texts");
const { faultOf, focusWord, settingsFrom } = await load("checked");

after(clean);

test("numbers have separators, and one thing is not plural", () => {
  assert.deepEqual([count(999), count(1000), count(1_234_567)], ["999", "1,000", "1,234,567"]);
  assert.deepEqual(
    [0, 1, 2, 1500].map((number) => counted(number, "word")),
    ["0 words", "1 word", "2 words", "1,500 words"],
  );
});

test("a reading time is in seconds, minutes or hours, and never nothing", () => {
  for (const [seconds, words] of [
    [0, "1 s"],
    [1.4, "1 s"],
    [59.4, "59 s"],
    [59.5, "1 min"],
    [90, "2 min"],
    [5399, "90 min"],
    [5400, "2 h"],
    [36_000, "10 h"],
  ])
    assert.equal(duration(seconds), words, String(seconds));
});

test("the time that a summary took has as many digits as matter", () => {
  for (const [time, words] of [
    [0.04, "under 0.1 ms"],
    [0.1, "0.1 ms"],
    [3.14, "3.1 ms"],
    [9.94, "9.9 ms"],
    [10, "10 ms"],
    [123.4, "123 ms"],
  ])
    assert.equal(milliseconds(time), words, String(time));
});

test("a heading is a text's first line, on one line, and not longer than 120 characters", () => {
  assert.equal(headingOf("\n \n  The ferry \t sails.\nIt is late."), "The ferry sails.");
  assert.equal(headingOf(""), "");
  assert.equal(headingOf(`${"x".repeat(120)}\ny`), "x".repeat(120));
  assert.equal(headingOf("x".repeat(121)), `${"x".repeat(120)} …`);
  assert.equal(cut("The ferry sails.", 10), "The ferry …");
  assert.equal(cut("The 🚲 sails.", 5), "The …");
});

test("focus words are kept once, cut to 100 characters, and at most 20", () => {
  const focus = (words) => settingsFrom({ focus: words }).focus;
  assert.deepEqual(focus(["Oyster", " oyster ", "--", 5, "OYSTER", "marsh"]), ["Oyster", "marsh"]);
  assert.deepEqual(focus("oyster"), []);
  assert.equal(focus(Array.from({ length: 30 }, (_, n) => `word${n}`)).length, 20);
  assert.equal(focusWord("a".repeat(150)).length, 100);
  const many = Array.from({ length: 19 }, (_, n) => `word${n}`);
  assert.equal(faultOf("more", many), null);
  assert.match(faultOf("more", [...many, "last"]), /up to 20 words/);
  assert.match(faultOf("--", []), /at least one letter or digit/);
});

test("numbers of sentences and words are whole, at least 1, and at most what the page allows", () => {
  const sentences = (value) => settingsFrom({ sentences: value }).sentences;
  for (const [value, number] of [
    ["5", 5],
    [2.6, 3],
    [1, 1],
    [0.5, 1],
    [0.4, 3],
    [0, 3],
    [-4, 3],
    ["", 3],
    ["many", 3],
    [NaN, 3],
    [null, 3],
    [[7], 3],
    [true, 3],
    [1001, 1000],
    [Infinity, 1000],
  ])
    assert.equal(sentences(value), number, String(value));
  assert.equal(settingsFrom({ words: 100_001 }).words, 100_000);
  assert.deepEqual(settingsFrom({ kind: "tldr", length: "long", words: "40" }), {
    kind: "tldr",
    sentences: 3,
    words: 40,
    length: "long",
    language: "",
    focus: [],
  });
  const tag = (count) => ["en", ...[..."abcdefgh"].slice(0, count).map((one) => one.repeat(8))].join("-");
  assert.equal(settingsFrom({ language: tag(6) }).language, tag(6));
  assert.equal(settingsFrom({ language: tag(7) }).language, "");
});
