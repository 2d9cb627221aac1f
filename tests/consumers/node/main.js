// Imports every entry where there is no DOM, and prints the articles' summaries.
import { readFile } from "node:fs/promises";
import { summarize } from "nutgraf";
import * as inline from "nutgraf/inline";
import "nutgraf/element";
import "nutgraf/worker";
import { Summarizer } from "nutgraf/summarizer";
import "nutgraf/summarizer/polyfill";

const article = await readFile("english.txt", "utf8");
const english = await summarize(article);
const german = await summarize(await readFile("german.txt", "utf8"));
const summarizer = await globalThis.Summarizer.create({ type: "tldr", format: "plain-text" });
const { text } = await inline.summarize(article);
const isSame = globalThis.Summarizer === Summarizer && text === english.text;
process.stdout.write(JSON.stringify({ english, german, isSame, tldr: await summarizer.summarize(article) }));
