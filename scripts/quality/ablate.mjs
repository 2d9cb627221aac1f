// Measures what each feature of the model is worth: how much worse the summaries are without it.
// DATA=folder [SENTENCES=3] [TITLE=no] [CONSTANTS="FILE:NAME=VALUE …"]. CONSTANTS also measures what another
// value of each constant costs.
import { progress, readSets, summarize } from "./articles.mjs";
import { worth } from "./rouge.mjs";
import { interval, mean, signed } from "./statistics.mjs";
import { buildVariant, readConstants, readWeights, weigh } from "./weights.mjs";

const sets = readSets();
const variants = [
  ...readWeights().map((row) => ({ name: row.name, edit: weigh(row, 0) })),
  ...readConstants(process.env.CONSTANTS ?? ""),
];

const whole = measure("the whole model", []);
const rows = variants.map(({ name, edit }) => {
  const losses = measure(name, [edit]).map((values, set) =>
    values.map((value, at) => whole[set][at] - value),
  );
  return [name, ...losses.map(loss), signed(mean(losses.map(mean)))];
});
progress();

console.log(
  "How much the mean of ROUGE-1 and ROUGE-2 F1, in percent, drops without each feature; " +
    "bold if the 95 % interval (paired bootstrap) excludes 0.\n",
);
const head = ["without", ...sets.map(({ name }) => name), "mean"];
const level = [
  "(the whole model)",
  ...whole.map((values) => mean(values).toFixed(2)),
  mean(whole.map(mean)).toFixed(2),
];
for (const row of [head, head.map((_, at) => (at === 0 ? "---" : "--:")), level, ...rows])
  console.log(`| ${row.join(" | ")} |`);

function measure(name, edits) {
  progress(`${name}: building`);
  const program = buildVariant(edits);
  return sets.map((set) => {
    progress(`${name}: ${set.name}`);
    return summarize(program, set.articles).map(({ summary, language }, at) =>
      worth(summary, set.articles[at].references, language),
    );
  });
}

function loss(values) {
  const { mean, from, to } = interval(values);
  return from > 0 || to < 0 ? `**${signed(mean)}**` : signed(mean);
}
