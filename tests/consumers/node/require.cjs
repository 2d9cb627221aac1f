// Requires every entry from a CommonJS script, and prints the articles' summaries. Fails on a warning of Node.
process.on("warning", (warning) => {
  throw warning;
});

const { readFileSync } = require("node:fs");
const { summarize } = require("nutgraf");
require("nutgraf/element");
require("nutgraf/inline");
require("nutgraf/languages/de");
require("nutgraf/summarizer");
require("nutgraf/summarizer/polyfill");
require("nutgraf/worker");

async function main() {
  const english = await summarize(readFileSync("english.txt", "utf8"));
  const german = await summarize(readFileSync("german.txt", "utf8"));
  process.stdout.write(JSON.stringify({ english, german }));
}

void main();
