// What editors and compilers must know about the package: this file only has to type-check.
/** @jsxImportSource react */
import { load, ranges, read, segment, summarize } from "nutgraf";
import type { Input, LanguageLists, LeftOut, Options, ReadingRule, Summary } from "nutgraf";
import { NutGrafElement, words } from "nutgraf/element";
import { prerender, summarizePage, type PageSummary } from "nutgraf/html";
import * as inline from "nutgraf/inline";
import * as worker from "nutgraf/worker";
import { Summarizer, type Availability } from "nutgraf/summarizer";
import "nutgraf/summarizer/polyfill";
import german from "nutgraf/languages/de";
import languages from "nutgraf/languages/all";
import type {} from "nutgraf/react";
import type { GlobalComponents } from "vue";
import type {} from "nutgraf/vue";

const options: Options = { sentences: 3, focus: ["ferry"], order: "rank" };
const input: Input = "A text.";
const summary: Summary = await summarize(input, { ...options, signal: AbortSignal.timeout(1000) });
const { start, end, score, left_out } = summary.sentences[0]!;
input.slice(start, end);
const parts: LeftOut[] = left_out ?? [];
const rules: ReadingRule[] = parts.map(({ rule }) => rule);
// @ts-expect-error: there is no such rule
rules.includes("typo");
score.total.toFixed();
// @ts-expect-error: there is no such option
await summarize(input, { sentence: 3 });
// @ts-expect-error: there is no such type
await summarize(input, { type: "poem" });

const article = document.querySelector("article")!;
const nutgraf = await load({ url: new URL("https://example.org/nutgraf_bg.wasm") });
await load({ languages: ["en", german] });
await load({ languages });
const lists: LanguageLists = languages[0] ?? german;
const isUsed: boolean = summary.lists === "used" && lists.tag === summary.language;
// @ts-expect-error: lists consist of a tag and a text
await load({ languages: [{ tag: "de" }] });
// @ts-expect-error: there is no such result
isUsed && summary.lists === "some";
nutgraf.summarize(nutgraf.read(article, { skip: ".newsletter" }));
const all: Range[] = await ranges(article, summary, { skip: (element) => element.id === "x" });
(await segment(input)).sentences.map(({ text }) => text);
(await read(article)).blocks.length + all.length;
await inline.summarize(input);
await worker.summarize(input, { signal: AbortSignal.abort() });
worker.end();

const element: NutGrafElement = document.createElement("nut-graf");
element.sentences = 3;
element.highlight = true;
element.addEventListener("nut-graf-summary", ({ detail }) => detail.sentences.length);
document.querySelector("nut-graf")?.summary?.text.length;
// The events bubble.
document.addEventListener("nut-graf-summary", (event) => event.detail.sentences.map(({ text }) => text));
window.addEventListener("nut-graf-error", ({ detail }) => detail.error);
document.body.addEventListener("nut-graf-summary", ({ detail }) => detail.keywords.length);
// @ts-expect-error: a summary has no such part
document.addEventListener("nut-graf-summary", ({ detail }) => detail.paragraphs);
element.type = "key-points";
element.length = "medium";
element.type = element.length = "";
// @ts-expect-error: there is no such type of summary
element.type = "poem";
// @ts-expect-error: there is no such length
element.length = "tiny";
options.type = element.type === "" ? "tldr" : element.type;
words["en"]!.summary = "In brief";

const written: number = await prerender(document, { description: true, jsonLd: false });
const page: PageSummary = await summarizePage(document, { type: "tldr", signal: AbortSignal.timeout(written) });
page.source.blocks.at(0)?.kind;
const summarizer: Summarizer = await Summarizer.create({ type: "tldr", expectedInputLanguages: ["en"], monitor: (target) => target.dispatchEvent(new Event("x")) });
const availability: Availability = await Summarizer.availability();
for (const stream = summarizer.summarizeStreaming("A text.").getReader(); ; ) if ((await stream.read()).done) break;

export const jsx = (
  <nut-graf for="story" type="key-points" sentences={3} highlight onnut-graf-summary={({ detail }) => detail.text}>
    {availability}
  </nut-graf>
);
// @ts-expect-error: there is no such type of summary
export const wrong = <nut-graf type="poem" />;
export type Vue = GlobalComponents["nut-graf"];
