// Compares the results of two builds for every text in a folder: node scripts/same.mjs BEFORE FOLDER
// BEFORE is a commit, which is built in target/same/. If the detected language differs, so do the results:
// those texts are counted separately.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { answersOf, built, fail, root, run } from "./answers.mjs";

const [before, folder] = process.argv.slice(2);
if (!before || !folder) fail("give BEFORE=commit and DATA=folder");
if (!existsSync(folder)) fail(`there is no folder ${folder}`);

/** Maximum number of differing texts to print. */
const SHOWN = 12;
/** The fields to compare. A field that only one of the builds has is an addition, not a difference. */
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
const programs = [built(old, join(root, "target/same/build")), built(root, join(root, "target"))];

const [lines, others] = programs.map((program) => answersOf(program, folder));
let texts = 0;
let shown = 0;
const counts = { given: 0, found: 0, language: 0 };
for (;;) {
  const [a, b] = (await Promise.all([lines.next(), others.next()])).map(({ value }) => value);
  if (a === undefined && b === undefined) break;
  if (a === undefined || b === undefined) fail("one build has more results than the other");
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
console.log(`${texts} results compared with ${commit.slice(0, 9)}`);
console.log(`different with the language given: ${counts.given}; with it detected: ${counts.found}`);
console.log(`not compared, because the detected language differs: ${counts.language}`);
process.exitCode = counts.given + counts.found > 0 ? 1 : 0;

/** Everything to compare, as named texts. */
function aspects({ segmentation, summaries }) {
  const all = [
    ["language", JSON.stringify(segmentation.language)],
    ["blocks", pick(segmentation.blocks, FIELDS.block)],
    // Builds from before these fields existed have nothing to compare.
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
