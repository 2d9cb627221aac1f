// Whatever comes from a link, the device's storage or another window, the page has a valid state.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { clean, load } from "./modules.mjs";
import { anySettings, assertPart, assertSettings, stored, text } from "./values.mjs";

const { linkTo, read, Unusable } = await load("link");
const { fieldsOf, focusWord, partFrom, settingsFrom } = await load("checked");
const { plainMarkup } = await load("markup");
const { entryFrom, keptFrom } = await load("texts");
const { tabFrom } = await load("tab");
const { handedFrom } = await load("handover");

after(clean);

const packed = (bytes) => deflateRawSync(bytes).toString("base64url");

/** Fragments with the parameter names of links, and others. */
const fragment = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom("text", "z", "sentences", "words", "type", "length", "language", "focus", "part"),
        text,
      ),
      fc.oneof(
        text,
        text.map(packed),
        fc.uint8Array().map(packed),
        fc.tuple(fc.integer(), fc.integer()).map((ends) => ends.join("-")),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map((pair) => pair.map(escaped).join("=")).join("&"));

const escaped = (text) => encodeURIComponent(text.toWellFormed());

/** What a fragment opens; null if it reports why it cannot be opened. */
async function opened(fragment) {
  try {
    return await read(fragment);
  } catch (error) {
    assert.ok(error instanceof Unusable, String(error));
    return null;
  }
}

function assertOpened(opened) {
  if (opened === null) return;
  assertSettings(opened.settings);
  if (opened.text === null) return assert.equal(opened.part, null);
  assert.ok(opened.text.trim() !== "" && opened.text.isWellFormed());
  assertPart(opened.part, opened.text);
}

test("every link opens a valid state, or says why not", async () => {
  await fc.assert(fc.asyncProperty(fragment, async (fragment) => assertOpened(await opened(`#${fragment}`))));
  await fc.assert(fc.asyncProperty(text, async (text) => assertOpened(await opened(text))));
});

test("a part has at least one character of the text, and no more than the text has", () => {
  for (const part of [
    { start: 2, end: 2 },
    { start: 3, end: 2 },
    { start: -1, end: 2 },
    { start: 0.5, end: 2 },
    { start: 0, end: "2" },
    { start: 1 },
    { start: 0, end: 4 },
  ])
    assert.equal(partFrom(part, "abc"), null, JSON.stringify(part));
  assert.deepEqual(partFrom({ start: 0, end: 3 }, "abc"), { start: 0, end: 3 });
  assert.deepEqual(partFrom({ start: 2, end: 3, more: true }, "abc"), { start: 2, end: 3 });
});

test("a link opens the text, settings and part that it was made from", async () => {
  const state = fc.tuple(text, anySettings, fc.nat(), fc.nat()).map(([text, raw, a, b]) => {
    const whole = `x${text.toWellFormed()}`;
    const [start, end] = [a % whole.length, b % whole.length].sort((a, b) => a - b);
    return { text: whole, settings: settingsFrom(raw), part: start < end ? { start, end } : null };
  });
  await fc.assert(
    fc.asyncProperty(state, async (state) => {
      const { url, hasText } = await linkTo(state, "https://example.org/");
      const again = await read(new URL(url).hash);
      assert.equal(hasText, true);
      assert.equal(again.text, state.text);
      assert.deepEqual(again.part, state.part);
      // A link only has the settings that matter for its kind.
      const { kind } = state.settings;
      for (const name of [
        "kind",
        "language",
        "focus",
        kind === "words" || kind === "sentences" ? kind : "length",
      ])
        assert.deepEqual(again.settings[name], state.settings[name], name);
    }),
  );
});

/** Counts the bytes that are unpacked from now on. */
function countUnpacked() {
  let bytes = 0;
  const Original = globalThis.DecompressionStream;
  globalThis.DecompressionStream = function (format) {
    globalThis.DecompressionStream = Original;
    const stream = new Original(format);
    const counter = new TransformStream({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
    return { writable: stream.writable, readable: stream.readable.pipeThrough(counter) };
  };
  return () => bytes;
}

test("a packed text is not unpacked beyond the limit", async () => {
  const most = "a".repeat(8_000_000);
  assert.equal((await read(`#z=${packed(most)}`)).text, most);
  for (const size of [8_000_001, 50_000_000, 200_000_000]) {
    const link = `#z=${packed(Buffer.alloc(size, 97))}`;
    const unpacked = countUnpacked();
    await assert.rejects(read(link), /longer than 8 MB, the limit of this page/);
    assert.ok(unpacked() < 12_000_000, `${unpacked()} of ${size} bytes were unpacked`);
  }
  await assert.rejects(read(`#z=${"A".repeat(3_000_000)}`), Unusable);
  await assert.rejects(read(`#text=${"a".repeat(8_000_001)}`), /longer than 8 MB/);
});

test("a link with an empty or a damaged text says so", async () => {
  assert.equal(await read("#text="), null);
  assert.equal(await read("#text=%20%0A"), null);
  assert.equal((await read("#text=&sentences=2")).text, null);
  await assert.rejects(read(`#z=${packed("")}`), /contains no text/);
  await assert.rejects(read("#z="), Unusable);
  const whole = packed("The bridge is closed today because of ice. ".repeat(9));
  await assert.rejects(read(`#z=${whole.slice(0, -9)}`), /damaged/);
  await assert.rejects(read(`#z=${packed(Buffer.from([0xff, 0xfe, 0x41]))}`), /damaged/);
});

test("whatever is stored, the page starts with a valid state", () => {
  const kept = { text: "The bridge is closed.", settings: settingsFrom({}), part: null, heat: false };
  const check = (stored) => {
    const tab = tabFrom(stored);
    if (tab === null) return;
    const found = "text" in tab ? tab.text : tab.with(kept);
    if (found === null) return;
    assertSettings(found.settings);
    assertPart(found.part, found.text);
    assert.ok(found.text.isWellFormed());
    assert.equal(typeof found.heat, "boolean");
    if ("origin" in found) assert.ok(["own", "example", "outside"].includes(found.origin));
  };
  fc.assert(fc.property(stored, (value) => check(JSON.stringify(value) ?? null)));
  fc.assert(fc.property(fc.json(), check));
  fc.assert(fc.property(text, check));
  check('{"__proto__": {"text": "x"}, "id": "a", "text": 5}');
  fc.assert(
    fc.property(stored, (value) => {
      const { text, settings, part, heat } = keptFrom(value);
      assertSettings(settings);
      assertPart(part, text);
      assert.equal(typeof heat, "boolean");
    }),
  );
});

test("an entry of the list of texts is as it was stored, if that is valid", () => {
  const entry = { id: "a", origin: "outside", heading: "A bridge", when: 5, length: 7, isCleared: true };
  assert.deepEqual(entryFrom(entry), entry);
  fc.assert(
    fc.property(stored, (value) => {
      const { id, origin, heading, when, length, isCleared } = entryFrom(value);
      assert.ok(["own", "example", "outside"].includes(origin));
      assert.ok(heading.isWellFormed());
      assert.ok(Number.isSafeInteger(length) && !Number.isNaN(new Date(when).getTime()));
      assert.deepEqual([typeof id, typeof isCleared], ["string", "boolean"]);
    }),
  );
});

test("of several beginnings of a page in one source, the first counts", () => {
  const { html } = plainMarkup(
    '<html lang="de"><body class="a"><p>One</p><html lang="fr"><body class="b">Two',
  );
  assert.deepEqual(html.match(/<(html|body)[^>]*>/g), ['<html lang="de">', '<body class="a">']);
});

test("settings from any source become valid, and do not change when read again", () => {
  fc.assert(
    fc.property(anySettings, (value) => {
      const settings = settingsFrom(value);
      assertSettings(settings);
      assert.deepEqual(settingsFrom(settings), settings);
      assert.deepEqual(settingsFrom(JSON.parse(JSON.stringify(settings))), settings);
    }),
  );
  assert.equal({}.kind, undefined);
});

test("a chosen language stays as it is; what is not a language tag becomes detection", () => {
  const kept = (language) => settingsFrom({ language }).language;
  for (const tag of ["en", "ja", "yue", "pt-BR", "zh-Hant-TW", "DE-ch"]) assert.equal(kept(tag), tag);
  for (const tag of [
    "e",
    "e-US",
    "en_US",
    "en-",
    "-en",
    "en-GB-",
    "englisch-e-",
    "en US",
    "en,fr",
    5,
    ["en"],
  ])
    assert.equal(kept(tag), "", String(tag));
});

test("a message gives nothing, or texts within the allowed lengths", () => {
  const message = fc.oneof(fc.record({ nutgraf: fc.oneof(stored, fc.anything()) }), fc.anything());
  const article = fc.record({ html: text, text, title: text }, { requiredKeys: [] });
  const check = (data) => {
    const handed = handedFrom(data);
    if (handed === null) return;
    for (const [name, value] of Object.entries(handed)) {
      assert.ok(["html", "text", "title"].includes(name));
      assert.ok(typeof value === "string" && value.isWellFormed() && value.length <= 8_000_000);
    }
  };
  fc.assert(fc.property(message, check));
  fc.assert(fc.property(article, (nutgraf) => check({ nutgraf })));
  assert.equal(handedFrom({ nutgraf: { html: "x".repeat(8_000_001) } }), "too large");
});

test("a focus word has a letter or a digit of any script", () => {
  for (const word of ["🚲", "--", "€", " ", "\ud83d", "́"]) assert.equal(focusWord(word), null, word);
  for (const word of ["oyster", "5", "½", "Ⅷ", "東", "ा", "é"]) assert.equal(focusWord(word), word);
  assert.equal(focusWord(`  ${"a".repeat(99)}🚲 `), "a".repeat(99));
  assert.deepEqual(fieldsOf(null), {});
});
