// Puts faults into the engine, one by one, and says which of them no test notices: for all of it, or for one
// part, SHARD=0/12. Fails if the tests notice too few.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// Minimum share of faults that tests must notice. Some cannot be noticed by anyone.
const LEAST = 0.85;

const output = resolve("target/mutants");
const shard = process.env.SHARD || "0/1";
// What is compiled is kept for the next run: the sources are copied to another folder each time.
const { status, error } = spawnSync("cargo", ["mutants", "--shard", shard, "--output", output], {
  stdio: "inherit",
  env: { ...process.env, CARGO_TARGET_DIR: resolve(output, "build") },
});
// 2 and 3 say that faults were missed or took too long.
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
    `(${timeout} by the time that tests took); the others: target/mutants/mutants.out/missed.txt`,
);
if (share < LEAST) {
  console.error(`That is less than ${LEAST * 100} %: state what is promised where a fault went unnoticed.`);
  process.exitCode = 1;
}
