// Puts faults into the engine, one at a time, and lists those that no test notices. SHARD=0/12 tries only the
// first of twelve parts. Fails if the tests notice too few.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

// Minimum share of faults that tests must notice. It is below 1 because some faults change nothing visible.
const LEAST = 0.85;

const output = resolve("target/mutants");
mkdirSync(output, { recursive: true });
const shard = process.env.SHARD || "0/1";
// cargo-mutants copies the sources to a new folder for each run. A fixed build folder keeps what is compiled.
const { status, error } = spawnSync("cargo", ["mutants", "--shard", shard, "--output", output], {
  stdio: "inherit",
  env: { ...process.env, CARGO_TARGET_DIR: resolve(output, "build") },
});
// Exit codes 2 and 3 mean that faults were missed or timed out.
if (error || ![0, 2, 3].includes(status)) {
  console.error(`cargo mutants did not finish${error ? `: ${error.message}` : ""}`);
  process.exit(1);
}
const count = (name) =>
  readFileSync(resolve(output, "mutants.out", `${name}.txt`), "utf8").split("\n").length - 1;
const [caught, missed, timeout] = ["caught", "missed", "timeout"].map(count);
const share = (caught + timeout) / Math.max(caught + timeout + missed, 1);
console.log(
  `${(share * 100).toFixed(1)} % of ${caught + timeout + missed} faults were noticed ` +
    `(${timeout} by a timeout). The others are in target/mutants/mutants.out/missed.txt`,
);
if (share < LEAST) {
  console.error(`The minimum is ${LEAST * 100} %. Add tests for the code in which faults went unnoticed.`);
  process.exitCode = 1;
}
