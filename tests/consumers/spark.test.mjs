// The job of examples/spark and its README's command for one machine: their rows are the program's answers.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { articles } from "../../scripts/articles.mjs";
import { env, program, started, summarize } from "../../scripts/spark.mjs";
import { execute, root } from "./consumers.mjs";

const folder = join(root, "target/consumers/spark");
const path = (name) => join(folder, name);
const spark = {
  skip: existsSync(join(root, "target/spark/bin")) ? false : "Spark is missing: run scripts/setup.sh spark",
};

before(async () => {
  await execute(root, "cargo", "build", "--quiet", "--release", "--package", "nutgraf-cli");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path("articles"), { recursive: true });
});

/** What a command prints. `program` ends with 1 if a line could not be read. */
function output(command, options, statuses = [0]) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: folder, env, maxBuffer: 1 << 28 });
  assert.ok(statuses.includes(status), `${command} ended with ${status}: ${stderr}`);
  return stdout.toString();
}

const objects = (lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const query = (sql) => output("duckdb", ["-c", sql]);

function rowsOf(files) {
  query(`COPY (FROM '${files}') TO 'rows.jsonl'`);
  return objects(readFileSync(path("rows.jsonl"), "utf8"));
}

/** The program's answers to files of JSON Lines, as rows. */
function answersTo(files, ...options) {
  const answers = objects(output(program, ["--format", "jsonl", ...options, ...files], [0, 1]));
  return answers.map(({ id, language = null, title = null, sentences = null, error = null }) => {
    return { id, language, title, sentences: sentences?.map(({ text }) => text) ?? null, error };
  });
}

/** Compares rows in any order, because that of partitions is Spark's. */
function assertSameRows(rows, expected) {
  const ordered = (rows) => rows.map((row) => JSON.stringify(row)).sort();
  const [found, wanted] = [ordered(rows), ordered(expected)];
  assert.equal(found.length, wanted.length);
  for (const [at, row] of wanted.entries()) assert.equal(found[at], row);
}

const bad = [
  '{"id": "null", "text": null}',
  '{"id": "absent", "lang": "en"}',
  '{"id": "number", "text": 5}',
  Buffer.from('{"text": "caf\xe9"}', "latin1"),
  "This is no JSON.",
  "{}",
];

/** 10,000 lines in eight files, the first much larger. Gzip cannot be split, so each file is a partition. */
function writePartitions() {
  const lines = Array.from(articles(10_000), (text, id) => JSON.stringify({ id, text, lang: "en" }));
  for (const [at, line] of bad.entries()) lines[at * 1700] = line;
  return [6500, 500, 500, 500, 500, 500, 500, 500].map((length, at) => {
    const name = `articles/${at}.jsonl.gz`;
    const text = lines.splice(0, length).flatMap((line) => [Buffer.from(line), Buffer.from("\r\n\n")]);
    writeFileSync(path(name), gzipSync(Buffer.concat(text)));
    return name;
  });
}

/** Kills a process in the middle of its work: after 2 MB of answers, which are more than one batch. */
async function kill(pid) {
  const written = () => Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, "utf8"))[1]);
  while (written() < 2e6) await setTimeout(5);
  process.kill(pid, "SIGKILL");
}

test("Spark's rows for 10,000 lines are the program's, though a process was killed", spark, async () => {
  const files = writePartitions();
  mkdirSync(path("shipped"));
  // The copy must not be executable: Spark sees to that where the job runs.
  copyFileSync(program, path("shipped/nutgraf"));
  chmodSync(path("shipped/nutgraf"), 0o644);
  const tasks = [];
  let killed;
  const log = await summarize([path("articles"), path("summaries")], {
    files: path("shipped/nutgraf"),
    conf: { "spark.sql.files.maxPartitionBytes": "1k" },
    hear(line) {
      const task = started(line);
      if (task === null) return;
      tasks.push(task);
      // Spark begins with the largest file.
      if (task.partition === 0 && task.attempt === 0) killed = kill(task.pid);
    },
  });
  await killed;

  assert.match(log, /Lost task 0\.0 in stage [^]*CalledProcessError: .* died with <Signals\.SIGKILL: 9>/);
  const begun = tasks.map(({ partition, attempt }) => `${partition}.${attempt}`);
  assert.deepEqual(begun.sort(), ["0.0", "0.1", "1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0"]);
  assert.match(log, /^nutgraf: 10000 records, 6 errors, [\d.]+ seconds$/m);
  // The ids of JSON Lines are text in Spark.
  const expected = answersTo(files).map((row) => ({ ...row, id: row.id === null ? null : String(row.id) }));
  assert.equal(expected.length, 10_000);
  assertSameRows(rowsOf("summaries/*.parquet"), expected);
});

/** The same articles as JSON Lines and as a table, with a title here and there, and one without a text. */
function writeTable() {
  const records = Array.from(articles(1000), (text, id) => {
    return { id, ...(id !== 7 && { text }), ...(id % 3 === 0 && { title: "A salt marsh", lang: "en" }) };
  });
  writeFileSync(path("articles.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const columns = "{id: 'BIGINT', text: 'VARCHAR', title: 'VARCHAR', lang: 'VARCHAR'}";
  query(`COPY (FROM read_ndjson('articles.jsonl', columns = ${columns})) TO 'articles.parquet'`);
}

test("Spark's rows for Parquet keep ids of any type, and the program's options apply", spark, async () => {
  writeTable();
  query(`COPY (SELECT {site: 'a', number: id::DECIMAL(9, 2)} AS id, * EXCLUDE id FROM 'articles.parquet')
         TO 'table.parquet'`);
  const job = ["--format", "parquet", "--partitions", "3", path("table.parquet"), path("headlines")];
  await summarize([...job, "--", "--type", "headline"]);
  const expected = answersTo(["articles.jsonl"], "--type", "headline");
  assert.equal(expected[7].error, "`text` is missing; give a string");
  assertSameRows(
    rowsOf("headlines/*.parquet"),
    expected.map((row) => ({ ...row, id: { site: "a", number: row.id } })),
  );
});

test("the README's command for DuckDB writes the program's rows", spark, () => {
  writeTable();
  const readme = readFileSync(join(root, "examples/spark/README.md"), "utf8");
  const [, command] = /```sh\n(duckdb [^]*?)```/.exec(readme);
  assert.equal(output("bash", ["-c", command]), "0 1 0\n");
  const expected = answersTo(["articles.jsonl"]);
  // DuckDB writes what is absent as null.
  expected[7].error = "`text`: null is not allowed; give a string";
  assert.deepEqual(rowsOf("summaries.parquet"), expected);
});
