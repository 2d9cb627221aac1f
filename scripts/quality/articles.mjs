// Reads articles with human summaries, and runs the program on them, for `make eval`, `make ablate` and
// `make fit`. DATA is a folder of JSON Lines files: each file is a set, and each line is
// {"text", "summary" or "summaries", "id"?, "title"?, "lang"?, "lead3"?}.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

export const root = join(import.meta.dirname, "../..");
export const SENTENCES = Number(process.env.SENTENCES || 3);

const { DATA: folder, TITLE: title = "yes" } = process.env;

/** Ends the script with an error message. */
export function stop(message) {
  console.error(message);
  process.exit(2);
}

/** Shows progress on a terminal, in a line that the next message replaces and an empty one removes. */
export function progress(message = "") {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${message}`);
}

/** The sets in DATA: their names and articles, with `references`, and `place` for error messages. */
export function readSets() {
  if (!folder) stop("DATA is not set: give a folder of JSON Lines files, as in: make eval DATA=folder");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) stop(`DATA=${folder} is not a folder`);
  if (!Number.isInteger(SENTENCES) || SENTENCES < 1)
    stop(`SENTENCES=${process.env.SENTENCES} must be a whole number of at least 1`);
  if (!["yes", "no"].includes(title)) stop(`TITLE=${title} must be yes or no`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  if (files.length === 0) stop(`DATA=${folder} contains no *.jsonl`);
  return files.map((file) => ({ name: basename(file, ".jsonl"), articles: readSet(join(folder, file)) }));
}

function readSet(file) {
  const lines = readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split("\n");
  const articles = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : readArticle(line, `${file}:${at + 1}`),
  );
  return articles.length > 0 ? articles : stop(`${file} contains no article`);
}

function readArticle(line, place) {
  let article;
  try {
    article = JSON.parse(line);
  } catch (error) {
    stop(`${place}: not JSON: ${error.message}`);
  }
  if (!isText(article?.text)) stop(`${place}: \`text\` is missing or empty; give a string`);
  const references = article.summaries ?? [article.summary];
  if (!Array.isArray(references) || references.length === 0 || !references.every(isText)) {
    stop(`${place}: \`summary\` is missing; give a string, or an array of strings as \`summaries\``);
  }
  return { ...article, references, place };
}

function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

/** Builds the program from the sources in a folder and returns its path. */
export function build(sources, target) {
  const cargo = [
    "build",
    "--release",
    "--quiet",
    "--bin",
    "nutgraf",
    "--manifest-path",
    join(sources, "Cargo.toml"),
    "--target-dir",
    target,
  ];
  const { error, status } = spawnSync("cargo", cargo, { stdio: ["ignore", "inherit", "inherit"] });
  if (error || status !== 0)
    stop(`the program in ${sources} could not be built${error ? `: ${error.message}` : ""}`);
  return join(target, "release/nutgraf");
}

/** The program's result for each article. */
export function ask(program, articles, ...how) {
  const lines = articles.map((article) =>
    JSON.stringify({ title: title === "no" ? null : article.title, text: article.text, lang: article.lang }),
  );
  const { error, stdout, stderr } = spawnSync(program, [...how, "--format", "jsonl"], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  const answers = (stdout ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  if (answers.length !== articles.length) {
    const reason = error?.message ?? stderr.trim();
    stop(`${program} answered ${answers.length} of ${articles.length} articles: ${reason}`);
  }
  answers.forEach((answer, at) => answer.error && stop(`${articles[at].place}: ${answer.error}`));
  return answers;
}

/** The program's summary of each article: its language, and the sentences, one per line. */
export function summarize(program, articles) {
  return ask(program, articles, "--sentences", String(SENTENCES)).map(({ language, sentences }) => ({
    language,
    summary: asLines(sentences),
  }));
}

/** Sentences in the form that ROUGE-L needs: one per line. */
export function asLines(sentences) {
  return sentences.map(({ text }) => text.replace(/\s+/g, " ")).join("\n");
}
