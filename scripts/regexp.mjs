// Checks that every regular expression that runs in a reader's browser takes linear time for any text:
// node scripts/regexp.mjs. `make check` installs the packages that only this needs.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(join(root, "target/recheck/package.json"));
const { parse } = require("acorn");
const { simple } = require("acorn-walk");
const { check } = require("recheck");

const files = ["api", "element", "page"]
  .flatMap((room) => readdirSync(join(root, "www", room)).map((name) => `www/${room}/${name}`))
  .filter((file) => file.endsWith(".ts"));
const found = files.flatMap(expressionsIn);
const faults = (await Promise.all(found.map(faultOf))).filter((fault) => fault !== undefined);
for (const fault of faults) console.error(fault);
console.log(`${found.length - faults.length} of ${found.length} regular expressions take linear time`);
process.exitCode = faults.length > 0 || found.length === 0 ? 1 : 0;

/** The literals in a file. The few expressions that are built from strings are covered by tests. */
function expressionsIn(file) {
  const { code } = transformSync(readFileSync(join(root, file), "utf8"), { loader: "ts", target: "es2022" });
  const literals = [];
  const Literal = ({ regex }) => regex && literals.push({ file, ...regex });
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), { Literal });
  return literals;
}

/** What makes an expression slow, if anything. */
async function faultOf({ file, pattern, flags }) {
  const { status, complexity, attack, error } = await check(pattern, flags);
  if (status === "safe" && /^(safe|linear)$/.test(complexity.type)) return undefined;
  const why = attack?.pattern ?? complexity?.summary ?? error?.kind;
  return `${file}: /${pattern}/${flags} is ${status}: ${why}`;
}
