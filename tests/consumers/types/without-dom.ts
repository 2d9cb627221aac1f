// A program whose settings know no DOM: this file only has to type-check, together with the package's types.
import { load, ranges, read, segment, summarize, type Nutgraf, type Summary } from "nutgraf";
import { NutGrafElement, words } from "nutgraf/element";
import * as inline from "nutgraf/inline";
import german from "nutgraf/languages/de";
import languages from "nutgraf/languages/all";
import { Summarizer } from "nutgraf/summarizer";
import "nutgraf/summarizer/polyfill";
import * as worker from "nutgraf/worker";

const bytes = new Uint8Array(8);
const nutgraf: Nutgraf = await load({ module: bytes, languages: [german, ...languages] });
const summary: Summary = await summarize("A text.", { sentences: 3 });
export const texts: string[] = summary.sentences.map(({ text }) => text);
export const counts = [(await segment("A text.")).sentences.length, nutgraf.segment("A text.").blocks.length];
export const others = [inline.summarize, worker.summarize, read, ranges];
const summarizer = await Summarizer.create({ type: "tldr" });
export const short: string = await summarizer.summarize("A text.");
words["en"] = { summary: "In brief" };
export const { observedAttributes } = NutGrafElement;
// @ts-expect-error: the package's types bring no DOM
export const title: string = document.title;
