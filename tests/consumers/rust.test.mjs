// The library in a Rust crate outside of the workspace, and what the crates contain.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { execute, expected, root } from "./consumers.mjs";

const crate = join(import.meta.dirname, "rust");
const target = join(root, "target/consumers/rust");
const cargo = (...options) => execute(crate, "cargo", ...options);
const build = (...options) => cargo("build", "--quiet", "--locked", "--target-dir", target, ...options);
const lines = (output) => output.trim().split("\n");

test("a crate that depends on nutgraf gets three crates", async () => {
  const tree = await cargo(
    "tree",
    "--locked",
    "--edges",
    "normal",
    "--package",
    "nutgraf",
    "--prefix",
    "none",
  );
  const names = lines(tree).map((line) => line.split(" ")[0]);
  assert.deepEqual(names, ["nutgraf", "unicode-segmentation"]);
});

test("a crate with its own allocator gets the program's summary, and no shared object", async () => {
  const messages = lines(await build("--message-format", "json")).map((line) => JSON.parse(line));
  const own = messages.find(({ target }) => target?.name === "nutgraf");
  assert.deepEqual(own.target.crate_types, ["lib"]);
  for (const file of own.filenames) assert.match(file, /\.(rlib|rmeta)$/);
  const { sentences } = await expected("english");
  assert.deepEqual(
    lines(await execute(crate, join(target, "debug/nutgraf-consumer"))),
    sentences.map(({ text }) => text),
  );
});

test("a WebAssembly module with nutgraf works, without imports or exports of nutgraf's", async () => {
  await build("--lib", "--target", "wasm32-unknown-unknown");
  const file = join(target, "wasm32-unknown-unknown/debug/nutgraf_consumer.wasm");
  const module = await WebAssembly.compile(await readFile(file));
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  const functions = WebAssembly.Module.exports(module).filter(({ kind }) => kind === "function");
  assert.deepEqual(
    functions.map(({ name }) => name),
    ["summary"],
  );
  const { memory, summary } = (await WebAssembly.instantiate(module)).exports;
  const start = summary();
  const bytes = new Uint8Array(memory.buffer);
  const text = new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start)));
  const { sentences } = await expected("english");
  assert.deepEqual(
    text.split("\n"),
    sentences.map(({ text }) => text),
  );
});

// Files that cargo adds to each package.
const ADDED = ["Cargo.lock", "Cargo.toml", "Cargo.toml.orig", ".cargo_vcs_info.json"];
const PAPERS = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];

for (const [name, more] of [
  ["nutgraf", ["CHANGELOG.md"]],
  ["nutgraf-cli", []],
])
  test(`the crate ${name} has its sources, its licences and the README, and nothing else`, async () => {
    const list = await execute(root, "cargo", "package", "--list", "--allow-dirty", "--package", name);
    const files = lines(list).filter((file) => !ADDED.includes(file));
    const others = files.filter((file) => !/^(src|examples)\//.test(file));
    assert.deepEqual(others.sort(), [...more, ...PAPERS].sort());
    const kinds = new Set(files.map((file) => file.split(".").at(-1)));
    for (const kind of kinds) assert.ok(["rs", "txt", "ts", "md", ...PAPERS].includes(kind), kind);
  });
