// Compares the answers of two builds to every text of a folder: node scripts/same.mjs BEFORE FOLDER
// BEFORE is a commit; it is built in target/same/. If another language is detected, the answers cannot be the
// same: those texts are counted separately.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [before, folder] = process.argv.slice(2);
if (!before || !folder) fail("give BEFORE=commit and DATA=folder");
if (!existsSync(folder)) fail(`there is no folder ${folder}`);

/** Where a commit has the program that prints its answers: in older ones it was a crate of its own. */
const CRATES = ["scripts/measure", "scripts/same"];
/** How many differing texts are shown. */
const SHOWN = 12;
/** What is compared of each thing: fields that only one of the builds has are additions, not differences. */
const FIELDS = {
  summary: ["language", "title", "text", "shortfall"],
  sentence: ["index", "text", "start", "end", "block", "score", "reasons"],
  keyword: ["text", "start", "end", "count"],
  block: ["kind", "start", "end"],
  segment: ["text", "start", "end", "block"],
};

const commit = run("git", ["rev-parse", "--verify", `${before}^{commit}`], { cwd: root }).trim();
const old = join(root, "target/same/before");
if (existsSync(old)) run("git", ["checkout", "--quiet", "--force", "--detach", commit], { cwd: old });
else run("git", ["worktree", "add", "--quiet", "--force", "--detach", old, commit], { cwd: root });
const programs = [build(old, join(root, "target/same/build")), build(root, join(root, "target"))];

const [lines, others] = programs.map((program) => answersOf(program));
let texts = 0;
let shown = 0;
const counts = { given: 0, found: 0, language: 0 };
for (;;) {
  const [a, b] = (await Promise.all([lines.next(), others.next()])).map(({ value }) => value);
  if (a === undefined && b === undefined) break;
  if (a === undefined || b === undefined) fail("one build has more answers than the other");
  texts += 1;
  if (a === b) continue;
  const [was, is] = [JSON.parse(a), JSON.parse(b)];
  const now = new Map(aspects(is));
  const differing = aspects(was).filter(([name, value]) => {
    const other = now.get(name);
    return value !== other && value !== null && other !== null;
  });
  if (differing.length === 0) continue;
  if (was.mode === "found" && was.segmentation.language !== is.segmentation.language) {
    counts.language += 1;
    continue;
  }
  counts[was.mode] += 1;
  if (shown++ < SHOWN) show(was, is, differing);
}
console.log(`${texts} answers compared with ${commit.slice(0, 9)}`);
console.log(`different with the language given: ${counts.given}; with it looked for: ${counts.found}`);
console.log(`another language found, and so not compared: ${counts.language}`);
process.exitCode = counts.given + counts.found > 0 ? 1 : 0;

/** Everything that is compared, by name, each as a text. */
function aspects({ segmentation, summaries }) {
  const all = [
    ["language", JSON.stringify(segmentation.language)],
    ["blocks", pick(segmentation.blocks, FIELDS.block)],
    // Builds before these fields were there have nothing to compare.
    ["rules", segmentation.blocks.some(({ rule }) => !rule) ? null : pick(segmentation.blocks, ["rule"])],
    ["lists", segmentation.lists ?? null],
    ["segments", pick(segmentation.sentences, FIELDS.segment)],
  ];
  for (const [asked, summary] of Object.entries(summaries)) {
    all.push([`${asked}: summary`, pick([summary], FIELDS.summary)]);
    all.push([`${asked}: sentences and scores`, pick(summary.sentences, FIELDS.sentence)]);
    all.push([`${asked}: keywords`, pick(summary.keywords, FIELDS.keyword)]);
    all.push([`${asked}: statistics`, JSON.stringify(summary.statistics)]);
  }
  return all;
}

function pick(items, fields) {
  return items.map((item) => JSON.stringify(fields.map((field) => item[field] ?? null))).join("\n");
}

function show(was, is, differing) {
  console.log(`${was.text} (language ${was.mode})`);
  for (const [name, value] of differing.slice(0, 3)) {
    const [old, now] = [value, new Map(aspects(is)).get(name) ?? ""].map((text) => text.split("\n"));
    const at = old.findIndex((line, at) => line !== now[at]);
    console.log(
      `  ${name}\n    - ${old[at < 0 ? old.length - 1 : at]}\n    + ${now[at < 0 ? now.length - 1 : at]}`,
    );
  }
}

async function* answersOf(program) {
  const child = spawn(program, [resolve(folder)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  // Not by node:readline, which also ends lines at U+2028: texts may hold that.
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  const code = await ended;
  if (code !== 0) fail(`${program} ended with ${code}`);
}

function build(folder, target) {
  const manifest = CRATES.map((crate) => join(folder, crate, "Cargo.toml")).find(existsSync);
  if (manifest === undefined) fail(`${commit} has none of ${CRATES.join(", ")}: choose a later commit`);
  const options = ["--release", "--bin", "nutgraf-same", "--manifest-path", manifest, "--target-dir", target];
  run("cargo", ["build", "--quiet", ...options], { cwd: folder });
  return join(target, "release/nutgraf-same");
}

function run(command, args, options) {
  const { status, stdout } = spawnSync(command, args, {
    ...options,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) fail(`${command} ${args.join(" ")} failed`);
  return stdout;
}

function fail(message) {
  console.error(`same: ${message}`);
  process.exit(2);
}
