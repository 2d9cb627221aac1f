// The package in Node, with pages that libraries have parsed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { execute, install } from "./consumers.mjs";

test("in Node, `read` and `ranges` take the elements of libraries' DOMs", async () => {
  const folder = await install("documents");
  const read = JSON.parse(await execute(folder, process.execPath, "main.js"));
  const texts = ["Ferry late", "The ferry was late again on Sunday.", "The bridge is open.", ""];
  assert.deepEqual(Object.keys(read), ["happy-dom", "jsdom", "linkedom"]);
  for (const [name, { source, whole, kinds, range }] of Object.entries(read)) {
    assert.equal(source, texts.join("\n"), name);
    assert.equal(whole, texts.toSpliced(2, 0, "A note.").join("\n"), name);
    assert.deepEqual(kinds, ["title", "paragraph", "paragraph"], name);
    // A range contains the note, which is not read.
    assert.equal(range, name === "linkedom" ? "" : "The ferry was late1 again on Sunday.", name);
  }
});
