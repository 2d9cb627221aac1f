// Writes the summaries into the page in the file, with each DOM, and prints what has become of it.
import { readFileSync } from "node:fs";
import { prerender, summarizePage } from "nutgraf/html";
import { parsed } from "./documents.js";

const html = readFileSync(process.argv[2], "utf8");
const { documents, close } = parsed(html);
const answers = {};
for (const [name, document] of Object.entries(documents)) {
  const error = await prerender(document, { description: true, jsonLd: true }).catch((error) => error);
  const { text, title, language, source } = await summarizePage(document, { sentences: 1 });
  answers[name] = {
    elements: [...document.querySelectorAll("nut-graf")].map(({ outerHTML }) => outerHTML),
    faults: error.errors.map(({ message }) => message),
    description: document.querySelector("meta[name=description]").content,
    jsonLd: JSON.parse(document.querySelector("script").textContent),
    summary: { text, title, language, begins: source.source.slice(0, 10) },
    wrong: await prerender("<p>").catch(({ message }) => message),
  };
}
await close();
console.log(JSON.stringify(answers));
