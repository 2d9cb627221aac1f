// Every entry, imported where there is no page; the article's summary on standard output.
import { readFile } from "node:fs/promises";
import { summarize } from "nutgraf";
import * as inline from "nutgraf/inline";
import "nutgraf/element";
import "nutgraf/worker";
import { Summarizer } from "nutgraf/summarizer";
import "nutgraf/summarizer/polyfill";

const article = await readFile("article.txt", "utf8");
const summary = await summarize(article);
const summarizer = await globalThis.Summarizer.create({ type: "tldr", format: "plain-text" });
const { text } = await inline.summarize(article);
const isSame = globalThis.Summarizer === Summarizer && text === summary.text;
process.stdout.write(JSON.stringify({ summary, isSame, tldr: await summarizer.summarize(article) }));
