// The element in simulated pages, in which sites run their own tests: it does nothing there, and never fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { execute, install } from "./consumers.mjs";

const folder = await install("simulated");

/** Fails if the runner reports any error, even one after its last test. */
async function assertPassed(...command) {
  const { numPassedTests } = JSON.parse(await execute(folder, process.execPath, ...command));
  assert.equal(numPassedTests, 2);
}

for (const environment of ["jsdom", "happy-dom"]) {
  test(`in Vitest with ${environment} the element shows the author's own content`, async () => {
    const vitest = "node_modules/vitest/vitest.mjs";
    await assertPassed(vitest, "run", "--globals", "--environment", environment, "--reporter", "json");
  });
}

test("in Jest with jsdom the element shows the author's own content", async () => {
  await assertPassed("--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--json");
});
