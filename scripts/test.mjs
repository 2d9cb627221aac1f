// Runs a test command as you would type it, and fails if it ran fewer tests than the sources have: cargo
// succeeds even if it runs none.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const read = (file) => readFileSync(file, "utf8");
const list = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const count = (file, test) => (read(file).match(test) ?? []).length;
const isForBrowser = (file) => read(file).includes("wasm_bindgen_test_configure!(run_in_browser)");

const rustTest = /^\s*#\[test\]/gm;
const wasmTest = /^\s*#\[wasm_bindgen_test\b/gm;
const nodeTest = /^\s*(?:await )?(?:test|it)\(/gm;
const crates = ["src/lib.rs", "cli/src/main.rs", ...list("tests", ".rs"), ...list("cli/tests", ".rs")];
const everyFile = "every file";

// The number of tests that each command must run per file. Node's runner only reports a total.
const runs = {
  "cargo test": () => crates.map((file) => [file, inCrate(file, rustTest)]),
  "wasm-pack test --node": () =>
    crates.filter((file) => !isForBrowser(file)).map((file) => [file, inCrate(file, wasmTest)]),
  "wasm-pack test --headless --chrome": () =>
    crates.filter(isForBrowser).map((file) => [file, inCrate(file, wasmTest)]),
  "wasm-pack test --headless --firefox": () =>
    crates.filter(isForBrowser).map((file) => [file, inCrate(file, wasmTest)]),
  "npm run test:structure": () => inScript("test:structure"),
  "npm run test:page": () => inScript("test:page"),
  "npm run test:browser": () => inScript("test:browser"),
  "npm run test:chromium": () => inScript("test:chromium"),
  "npm run test:package": () => inScript("test:package"),
  "npm run test:consumers": () => inScript("test:consumers"),
  "npm run test:release": () => inScript("test:release"),
};

// Counts the tests in the files that a package.json script names, one by one or as a folder.
function inScript(name) {
  const files = JSON.parse(read("package.json")).scripts[name].match(/\S+\.test\.mjs/g);
  const each = files.flatMap((file) =>
    basename(file) === "*.test.mjs" ? list(dirname(file), ".test.mjs") : file,
  );
  return [[everyFile, each.reduce((sum, file) => sum + count(file, nodeTest), 0)]];
}

// Counts the tests in a file and in the modules that it declares, at their usual or stated path.
function inCrate(file, test, folder = dirname(file)) {
  const modules = [...read(file).matchAll(/^\s*(?:#\[path = "(.+)"\]\s+)?(?:pub(?:\(\w+\))? )?mod (\w+);/gm)];
  return modules.reduce(
    (sum, [, path, name]) => {
      const module = join(folder, name);
      const inner = path
        ? join(dirname(file), path)
        : [`${module}.rs`, join(module, "mod.rs")].find(existsSync);
      return sum + inCrate(inner, test, module);
    },
    count(file, test),
  );
}

// The number of tests that passed in each file: cargo names a file and then prints its result.
function passed(output) {
  const results = new Map();
  const report =
    /^ +(?:Running (?:unittests )?(\S+\.rs) |Doc-tests )|^test result: \w+\. (\d+) passed|^ℹ pass (\d+)/gm;
  let file;
  for (const [, named, inFile, inAll] of output.matchAll(report)) {
    if (inAll) results.set(everyFile, Number(inAll));
    else if (inFile) results.set(file, Number(inFile));
    else file = named;
  }
  return results;
}

const command = process.argv[2];
// One pipe for both streams: cargo prints file names to one and results to the other, and order matters.
const child = spawn(`${command} 2>&1`, { shell: true, stdio: ["inherit", "pipe", "inherit"] });
let output = "";
child.stdout.setEncoding("utf8").on("data", (chunk) => {
  output += chunk;
  process.stdout.write(chunk);
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
  if (code !== 0) return;
  // Cargo prints file names relative to their package.
  const held = runs[command]().map(([file, tests]) => [file.replace(/^cli\//, ""), tests]);
  const ran = passed(output.replace(/\x1b\[[\d;]*m/g, ""));
  const faults = held
    .filter(([file, tests]) => tests > (ran.get(file) ?? 0))
    .map(([file, tests]) => `${file} has ${tests} tests, but only ${ran.get(file) ?? 0} passed`);
  if (held.every(([, tests]) => tests === 0)) faults.push("no file has a test for this command");
  for (const fault of faults) console.error(`${command}: ${fault}`);
  process.exitCode = Number(faults.length > 0);
});
