// The package in Node: every entry can be imported, and the summaries are the program's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertSame, execute, install } from "./consumers.mjs";

test("in Node every entry is safe to import, and the summaries are the program's", async () => {
  const folder = await install("node");
  const { english, german, isSame, tldr } = JSON.parse(await execute(folder, process.execPath, "main.js"));
  await assertSame({ english, german });
  assert.equal(isSame, true);
  assert.equal(tldr, english.sentences[0].text);
});
