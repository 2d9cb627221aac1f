// Runs every fuzz target, one after the other: node fuzz/run.mjs MINUTES [TARGET …]
// The minutes are shared by all of them. Inputs that reach new code are kept in fuzz/corpus/, failures in
// fuzz/artifacts/.
import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, readdirSync, statSync } from "node:fs";
import { setPriority } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSeeds } from "./seeds.mjs";

/** Maximum number of characters shown of a failure. */
const LONGEST_REASON = 1000;

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [minutes, ...named] = process.argv.slice(2);
const all = readdirSync("fuzz/fuzz_targets").map((file) => file.replace(/\.rs$/, ""));
const targets = named.length > 0 ? named : all;
const seconds = Math.floor((Number(minutes) * 60) / targets.length);
if (!(seconds > 0)) fail("give MINUTES=number, the time for all targets together");
const unknown = targets.find((target) => !all.includes(target));
if (unknown) fail(`there is no target ${unknown}; there are ${all.join(", ")}`);

// Lowest priority: other work on this machine goes first.
setPriority(19);
// nutgraf has no unsafe code, so it needs no sanitizer, which would need nightly Rust.
const build = ["--sanitizer", "none", "--no-trace-compares", "--target-dir", "target"];
if (spawnSync("cargo", ["fuzz", "build", ...build], { stdio: "inherit" }).status !== 0) process.exit(1);
const folder = "target/fuzz";
const dictionary = writeSeeds(folder);

const rows = targets.map(run);
console.table(Object.fromEntries(rows.map(({ target, figures }) => [target, figures])));
const found = rows.filter(({ status }) => status !== 0);
for (const { target, log } of found) {
  const input = /Test unit written to (\S+)/.exec(log)?.[1] ?? "(no input was written)";
  console.log(`\n${target} found something:\n${reasonOf(log)}`);
  console.log(`the input: ${input}`);
  console.log(`again:     cargo fuzz run ${build.join(" ")} ${target} ${input}`);
}
process.exitCode = found.length > 0 ? 1 : 0;

/** Fuzzes one target in one process and reads its figures. */
function run(target) {
  const [corpus, artifacts] = [`fuzz/corpus/${target}`, `fuzz/artifacts/${target}/`];
  [corpus, artifacts].forEach((path) => mkdirSync(path, { recursive: true }));
  const path = join(folder, `${target}.log`);
  console.log(`${target}: ${seconds} s, ${path}`);
  const started = Date.now();
  const { status } = spawnSync(
    "cargo",
    [
      ...["fuzz", "run", ...build, target, corpus, `${folder}/seeds/${target}`, "--"],
      ...[`-max_total_time=${seconds}`, `-dict=${dictionary}`, `-artifact_prefix=${artifacts}`],
      ...["-max_len=8192", "-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1"],
    ],
    { stdio: ["ignore", "ignore", openSync(path, "w")] },
  );
  const log = readFileSync(path, "utf8");
  const inputs = readdirSync(corpus).map((name) => statSync(join(corpus, name)).size);
  const executions = stat(log, "number_of_executed_units");
  const figures = {
    executions,
    "per second": Math.round((executions * 1000) / (Date.now() - started)),
    // The count is incomplete if a failure was found.
    "MB of text": status === 0 ? Math.round(stat(log, "bytes_of_text") / 1e6) : "",
    "inputs kept": inputs.length,
    "KB kept": Math.round(inputs.reduce((sum, size) => sum + size, 0) / 1000),
    found: status === 0 ? "nothing" : "something",
  };
  return { target, status, log, figures };
}

function stat(log, name) {
  return Number(new RegExp(`stat::${name}:\\s+(\\d+)`).exec(log)?.[1] ?? NaN);
}

/** What the log says about the failure: the panic, shortened, or libFuzzer's own summary. */
function reasonOf(log) {
  const panic = /thread .* panicked at [\s\S]*?(?=\nnote:|\n==|\nstack backtrace)/.exec(log)?.[0];
  return (
    panic?.slice(0, LONGEST_REASON) ??
    /^(?:==\d+== ERROR|SUMMARY|ParseDictionaryFile): .*$/m.exec(log)?.[0] ??
    log.slice(-LONGEST_REASON)
  );
}

function fail(message) {
  console.error(`fuzz: ${message}`);
  process.exit(2);
}
