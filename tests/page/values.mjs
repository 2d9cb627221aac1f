// Arbitrary values from outside, and checks that a state of the page is valid.
import assert from "node:assert/strict";
import fc from "fast-check";

/** Words with a meaning in JavaScript, and texts that no encoding can represent. */
const odd = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "🚲",
  "--",
  "€",
  "\ud800",
  "a\udc00b",
  "\u0000",
  "1e999",
  "-1",
  "0x10",
  "NaN",
  "en_US.UTF-8",
  "abcd",
  "x".repeat(5000),
);

/** Texts of all kinds, including malformed ones. */
export const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), odd);

/** Values with the names that the page looks for, most of them of the wrong type. */
const scalar = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, 2 ** 53, -0),
);
const names = ["kind", "sentences", "words", "length", "language", "focus"];
const settings = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.oneof(scalar, fc.array(scalar, { maxLength: 40 }))])),
  { requiredKeys: [] },
);
const part = fc.record({ start: scalar, end: scalar }, { requiredKeys: [] });

/** What could be found where the page stored something. */
export const stored = fc.oneof(
  fc.record(
    {
      id: scalar,
      origin: scalar,
      text: scalar,
      settings: fc.oneof(settings, scalar),
      part: fc.oneof(part, scalar),
      heat: scalar,
      difference: fc.oneof(
        fc.record({ place: fc.integer(), removed: fc.integer(), inserted: scalar, length: fc.nat(20) }),
        scalar,
      ),
    },
    { requiredKeys: [] },
  ),
  fc.object({ withNullPrototype: true }),
  fc.anything(),
);

export const anySettings = fc.oneof(settings, fc.anything());

const kinds = ["sentences", "words", "tldr", "key-points", "headline"];

/** Fails unless the module and the page accept these settings. */
export function assertSettings({ kind, sentences, words, length, language, focus, ...rest }) {
  assert.deepEqual(rest, {});
  assert.ok(kinds.includes(kind));
  assert.ok(Number.isInteger(sentences) && sentences >= 1 && sentences <= 1000);
  assert.ok(Number.isInteger(words) && words >= 1 && words <= 100_000);
  assert.ok(["short", "medium", "long"].includes(length));
  if (language !== "")
    assert.doesNotThrow(() => new Intl.DisplayNames("en", { type: "language" }).of(language));
  assert.ok(focus.length <= 20);
  for (const word of focus) {
    assert.match(word, /[\p{Alphabetic}\p{N}]/u);
    assert.ok(word.length <= 100 && word === word.trim() && word.isWellFormed());
  }
  assert.equal(new Set(focus.map((word) => word.trim().toLowerCase())).size, focus.length);
}

/** Fails unless this is a part of the text. */
export function assertPart(part, text) {
  if (part === null) return;
  const { start, end } = part;
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
  );
}
