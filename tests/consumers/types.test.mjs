// The package's types in a strict project, including those for React and Vue.
import { test } from "node:test";
import { execute, install } from "./consumers.mjs";

test("a strict project gets correct types for every entry, for JSX and for Vue", async () => {
  const folder = await install("types");
  await execute(folder, process.execPath, "node_modules/typescript/bin/tsc", "--project", ".");
});
