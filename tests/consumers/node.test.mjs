// The package in Node: every entry can be imported, and the summary is the program's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertSame, execute, install } from "./consumers.mjs";

test("in Node every entry is safe to import, and the summary is the program's", async () => {
  const folder = await install("node");
  const { summary, isSame, tldr } = JSON.parse(await execute(folder, process.execPath, "main.js"));
  await assertSame(summary);
  assert.equal(isSame, true);
  assert.equal(tldr, summary.sentences[0].text);
});
