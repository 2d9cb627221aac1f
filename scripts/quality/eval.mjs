// Measures how good the summaries are: ROUGE against human summaries, compared with the start of the article.
// DATA=folder [SENTENCES=3] [TITLE=no]
import { join } from "node:path";
import { SENTENCES, asLines, ask, build, progress, readSets, root, summarize } from "./articles.mjs";
import { COLUMNS, rouge, words } from "./rouge.mjs";
import { difference, mean } from "./statistics.mjs";

const LEAD = `first ${SENTENCES}`;
const OPENING = "opening";

const sets = readSets();
const program = build(root, join(root, "target"));

console.log(
  `${SENTENCES} sentences of each article, in percent, F1 and recall; words as ROUGE counts them.`,
  "For comparison with nutgraf:",
);
console.log(
  `${LEAD}: the article's first sentences;`,
  `${OPENING}: its first words, including headings, as many as in nutgraf's summary.`,
);
for (const { name, articles } of sets) {
  progress(`${name}: summarizing`);
  const chosen = summarize(program, articles);
  const leads = firstSentences(articles);
  const openings = firstWords(articles, chosen);
  const score = (summaries) =>
    summaries.map((summary, at) => {
      if (at % 20 === 0) progress(`${name}: ${at} of ${articles.length}`);
      return [words(summary).length, ...rouge(summary, articles[at].references, chosen[at].language)];
    });
  const mine = score(chosen.map(({ summary }) => summary));
  const others = [
    [LEAD, score(leads)],
    [OPENING, score(openings)],
  ];
  progress();
  report(name, mine, others);
}

// Uses the program's own prose sentences, unless the data contains them.
function firstSentences(articles) {
  return ask(program, articles, "--share", "1").map(({ sentences }, at) => {
    const lead = SENTENCES <= 3 && articles[at].lead3?.map((text) => ({ text }));
    return asLines((lead || sentences).slice(0, SENTENCES));
  });
}

// Also split into sentences, because ROUGE-L compares sentence by sentence. The last one is cut.
function firstWords(articles, chosen) {
  return ask(program, articles, "segment").map(({ sentences }, at) => {
    let left = words(chosen[at].summary).length;
    const opening = sentences.map(({ text }) => {
      const first = words(text).slice(0, left);
      left -= first.length;
      return first.join(" ");
    });
    return opening.filter((line) => line !== "").join("\n");
  });
}

function report(name, mine, others) {
  const row = (label, cells) =>
    console.log(label.padEnd(12) + cells.map((cell) => cell.padStart(9)).join(""));
  const means = (scores) =>
    ["words", ...COLUMNS].map((_, column) =>
      mean(scores.map((score) => score[column])).toFixed(column === 0 ? 1 : 2),
    );
  console.log(`\n${name}: ${mine.length} documents`);
  row("", ["words", ...COLUMNS]);
  row("nutgraf", means(mine));
  for (const [label, scores] of others) row(label, means(scores));
  for (const [label, scores] of others) {
    const differences = ["ROUGE-1", "ROUGE-2", "ROUGE-L"].map((column) => {
      const at = 1 + COLUMNS.indexOf(column);
      return `${column} ${difference(mine.map((score, article) => score[at] - scores[article][at]))}`;
    });
    console.log(`over ${label}: ${differences.join(", ")}`);
  }
}
