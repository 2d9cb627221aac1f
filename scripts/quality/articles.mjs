// Articles with summaries that people wrote, and what the program makes of them: for `make eval`,
// `make ablate` and `make fit`. DATA is a folder of JSON Lines: a file is a set, and a line is
// {"text", "summary" or "summaries", "id"?, "title"?, "lang"?, "lead3"?}.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

export const root = join(import.meta.dirname, "../..");
export const SENTENCES = Number(process.env.SENTENCES || 3);

const { DATA: folder, TITLE: title = "yes" } = process.env;

/** Ends the script with what is wrong, in one line. */
export function stop(message) {
  console.error(message);
  process.exit(2);
}

/** Says on a terminal what is going on, in a line that the next one replaces; an empty one removes it. */
export function progress(message = "") {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${message}`);
}

/** The sets of DATA, by name: the articles of each, with `references`, and `place` for complaints. */
export function readSets() {
  if (!folder) stop("DATA is not set: name a folder of JSON Lines files, as in: make eval DATA=folder");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) stop(`DATA=${folder} is not a folder`);
  if (!Number.isInteger(SENTENCES) || SENTENCES < 1)
    stop(`SENTENCES=${process.env.SENTENCES} is not a whole number from 1 up`);
  if (!["yes", "no"].includes(title)) stop(`TITLE=${title} is neither yes nor no`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  if (files.length === 0) stop(`DATA=${folder} holds no *.jsonl`);
  return files.map((file) => ({ name: basename(file, ".jsonl"), articles: readSet(join(folder, file)) }));
}

function readSet(file) {
  const lines = readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split("\n");
  const articles = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : readArticle(line, `${file}:${at + 1}`),
  );
  return articles.length > 0 ? articles : stop(`${file} holds no article`);
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
    stop(`${place}: neither \`summary\`, a string, nor \`summaries\`, an array of strings, is there`);
  }
  return { ...article, references, place };
}

function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

/** The program built from the sources in a folder. */
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

/** What the program answers to each article. */
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

/** What the program chooses of each article: the language it went by and the sentences, one a line. */
export function summarize(program, articles) {
  return ask(program, articles, "--sentences", String(SENTENCES)).map(({ language, sentences }) => ({
    language,
    summary: asLines(sentences),
  }));
}

/** Sentences as ROUGE-L takes them: one a line. */
export function asLines(sentences) {
  return sentences.map(({ text }) => text.replace(/\s+/g, " ")).join("\n");
}
