// The package's types in strict projects, including those for React and Vue, and without those of the DOM.
import { test } from "node:test";
import { execute, install } from "./consumers.mjs";

const check = async (project) => {
  const folder = await install("types");
  await execute(folder, process.execPath, "node_modules/typescript/bin/tsc", "--project", project);
};

test("a strict project gets correct types for every entry, event and property, for JSX and Vue", () =>
  check("."));

test("a strict project without TypeScript's dom library can use the types, and gets no DOM", () =>
  check("tsconfig.without-dom.json"));
