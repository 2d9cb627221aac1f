// The built package with a module that counts its own work: each loop iteration, each function call, and each
// eight bytes that are copied or filled. All other instructions run a bounded number of times for each of
// these, so the count grows like the work, and is the same on every machine.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STAMP } from "../../www/build-module.mjs";
import { root } from "../answers.mjs";

const tools = join(root, "node_modules/.bin");

/** The features that rustc uses. With all features, wasm-as writes modules that engines cannot read yet. */
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "exception-handling",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((feature) => `--enable-${feature}`);

/** Increments the counter, without using the WebAssembly stack. */
const TURN = "(global.set $work (i64.add (global.get $work) (i64.const 1)))";

/** Counting versions of `memory.copy` and `memory.fill`. */
const BULK = ["copy", "fill"].map(
  (name) => `(func $work-${name} (param $to i32) (param $what i32) (param $length i32)
  (global.set $work
   (i64.add (global.get $work) (i64.extend_i32_u (i32.shr_u (local.get $length) (i32.const 3)))))
  (memory.${name} (local.get $to) (local.get $what) (local.get $length)))`,
);

/** The bytes of the package's module with counters. */
export function metered() {
  const file = join(root, "pkg/nutgraf_bg.wasm");
  const text = run("wasm-dis", [file]);
  const bytes = run("wasm-as", ["-", "-o", "-"], instrumented(text.toString()));
  // The scripts do not accept a module without this version.
  return Buffer.concat([bytes, readFileSync(file).subarray(-STAMP)]);
}

/** Makes a module's text, with one instruction per line, count its work in the global `work`. */
function instrumented(text) {
  const lines = [];
  let isHead = false;
  for (const line of text.split("\n")) {
    if (isHead && !/^ {2}\(local /.test(line)) {
      lines.push(TURN);
      isHead = false;
    }
    lines.push(line.replace(/\(memory\.(copy|fill)$/, "(call $work-$1"));
    // A function without a body ends on the same line.
    isHead ||= /^ \(func /.test(line) && !line.endsWith("))");
    if (/^ *\(loop /.test(line)) lines.push(TURN);
  }
  const end = lines.lastIndexOf(")");
  lines.splice(end, 0, `(global $work (export "work") (mut i64) (i64.const 0))`, ...BULK);
  return lines.join("\n");
}

function run(tool, args, input) {
  const { status, stdout, stderr } = spawnSync(join(tools, tool), [...FEATURES, ...args], {
    input,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
  return stdout;
}
