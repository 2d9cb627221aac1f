// Fits weights to the articles, as a suggestion for src/score.rs: fitted on four fifths of each set, and
// evaluated on the fifth. DATA=folder [SENTENCES=3] [TITLE=no]
// Each weight in turn is made larger and smaller, and the value with the best summaries is kept, until
// nothing helps. During the search, a summary consists of the sentences with the highest totals, without
// repeats. The result is evaluated with the program built with it.
import { join } from "node:path";
import { SENTENCES, asLines, ask, build, progress, readSets, root, summarize } from "./articles.mjs";
import { words, worth } from "./rouge.mjs";
import { difference, mean, signed } from "./statistics.mjs";
import { buildVariant, readWeights, weigh } from "./weights.mjs";

const FOLDS = 5;
const STEPS = [0, 0.5, 0.8, 1.25, 2];
// Minimum gain in percent: anything less is noise, and would prolong the search.
const GAIN = 0.01;
const ROUNDS = 10;
// A sentence with at least this share of known three-word sequences repeats a chosen one.
const REPEATS = 0.4;

const rows = readWeights();
// The program reports shares. A share of several rows is fitted as a whole; one without weight cannot be.
const shares = [...new Set(rows.filter(({ weight }) => weight !== 0).map(({ share }) => share))];
// Only the ratios of weights matter, so the largest one is not changed.
const still = rows.reduce((most, row) => (Math.abs(row.weight) > Math.abs(most.weight) ? row : most)).share;

const sets = readSets();
const inUse = shares.map(() => 1);
const program = build(root, join(root, "target"));
const documents = sets.map(({ name, articles }) => {
  progress(`${name}: sentences`);
  const answers = ask(program, articles, "--share", "1");
  return answers.map(({ language, sentences }, at) => ({
    language,
    sentences,
    references: articles[at].references,
    at,
    known: new Map(),
  }));
});

const isIn =
  (fold) =>
  ({ at }) =>
    at % FOLDS === fold;
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  search(`fold ${fold + 1} of ${FOLDS}`, (document) => !isIn(fold)(document)),
);
const all = search("all articles", () => true);
const before = measure("the weights in use", inUse);
const after = folds.map((factors, fold) => measure(`the weights of fold ${fold + 1}`, factors, isIn(fold)));
progress();
reportWeights();
reportFigures();

/** The factors for the current weights that are best for some of the documents. */
function search(name, isOf) {
  const training = documents.map((set) => set.filter(isOf)).filter((set) => set.length > 0);
  const judge = (factors) =>
    mean(training.map((set) => mean(set.map((document) => judgeOne(document, factors)))));
  let [best, value] = [inUse, judge(inUse)];
  for (let round = 1, last; round <= ROUNDS && last !== best; round += 1) {
    last = best;
    shares.forEach((share, at) => {
      if (share === still) return;
      progress(`${name}: round ${round}, ${share}, ${value.toFixed(2)}`);
      // A weight that has become zero may grow again.
      const from = last[at] || Math.min(...STEPS.filter(Boolean));
      for (const step of STEPS) {
        const factors = best.with(at, step * from);
        const found = judge(factors);
        if (found > value + GAIN) [best, value] = [factors, found];
      }
    });
  }
  return best;
}

/** The value of the summary with some factors. It is cached, because most factors choose the same. */
function judgeOne(document, factors) {
  const chosen = choose(document, factors);
  const key = chosen.join();
  if (!document.known.has(key)) {
    const summary = asLines(chosen.map((at) => document.sentences[at]));
    document.known.set(key, worth(summary, document.references, document.language));
  }
  return document.known.get(key);
}

function choose({ sentences }, factors) {
  const total = ({ score }) => shares.reduce((sum, share, at) => sum + factors[at] * score[share], 0);
  const ranked = sentences
    .map((sentence, at) => [total(sentence), at])
    .sort(([a, one], [b, other]) => b - a || one - other);
  const [chosen, said] = [[], new Set()];
  for (const [, at] of ranked) {
    if (chosen.length === SENTENCES) break;
    const runs = (sentences[at].runs ??= runsOf(sentences[at].text));
    if (runs.filter((run) => said.has(run)).length >= REPEATS * runs.length) continue;
    chosen.push(at);
    runs.forEach((run) => said.add(run));
  }
  return chosen.sort((a, b) => a - b);
}

function runsOf(text) {
  const all = words(text);
  return all.length < 3 ? [all.join(" ")] : all.slice(2).map((_, at) => all.slice(at, at + 3).join(" "));
}

/** The values of the program's summaries with these factors: for each set, by the document's index. */
function measure(name, factors, isOf = () => true) {
  progress(`${name}: building`);
  const variant = buildVariant(
    rows.flatMap((row) => (shares.includes(row.share) ? weigh(row, weightOf(row, factors)) : [])),
  );
  return sets.map(({ articles }, set) => {
    const some = documents[set].filter(isOf);
    const chosen =
      some.length === 0
        ? []
        : summarize(
            variant,
            some.map(({ at }) => articles[at]),
          );
    return new Map(
      some.map(({ at, references }, nth) => [
        at,
        worth(chosen[nth].summary, references, chosen[nth].language),
      ]),
    );
  });
}

function weightOf({ weight, share }, factors) {
  return Number((weight * factors[shares.indexOf(share)]).toPrecision(3));
}

function reportWeights() {
  console.log(
    "The best weights for all articles, with all sets counting the same, and without each fifth;",
    `${still} is not changed.`,
  );
  console.log(
    "The search takes the sentences with the highest totals, without repeats, even if they lean on others.\n",
  );
  console.log("| feature | in use | all articles | over the folds |\n| --- | --: | --: | --: |");
  for (const row of rows) {
    const each = folds.map((factors) => weightOf(row, factors));
    const cells = shares.includes(row.share)
      ? [weightOf(row, all), `${Math.min(...each)} … ${Math.max(...each)}`]
      : ["not fitted", ""];
    console.log(`| ${[row.name, row.weight, ...cells].join(" | ")} |`);
  }
}

function reportFigures() {
  console.log(
    "\nThe mean of ROUGE-1 and ROUGE-2 F1, in percent, of the program's summaries of each fifth,",
    "with the best weights for the other four.\n",
  );
  console.log("| set | documents | in use | fitted | difference (95 %) |\n| --- | --: | --: | --: | --: |");
  const pairs = sets.map((_, set) =>
    after.flatMap((fold) => [...fold[set]].map(([at, value]) => [before[set].get(at), value])),
  );
  const line = (name, count, pairs, difference) => {
    const means = [0, 1].map((side) => mean(pairs.map((pair) => pair[side])).toFixed(2));
    console.log(`| ${[name, count, ...means, difference].join(" | ")} |`);
  };
  sets.forEach(({ name }, set) =>
    line(name, pairs[set].length, pairs[set], difference(pairs[set].map(([one, other]) => other - one))),
  );
  const means = pairs.map((set) => [0, 1].map((side) => mean(set.map((pair) => pair[side]))));
  line("mean", pairs.flat().length, means, signed(mean(means.map(([one, other]) => other - one))));
}
