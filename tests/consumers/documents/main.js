// Reads one page with each DOM, and prints what was read of it.
import { load } from "nutgraf";
import { parsed } from "./documents.js";

const html = `<!doctype html><html><body><nav>Home</nav><main><h1>Ferry late</h1>
<p>The ferry was late<sup>1</sup> again on Sunday.</p><p class="note">A note.</p><p hidden>unread</p>
<p>The bridge is open.</p></main></body></html>`;

const { documents, close } = parsed(html);
const nutgraf = await load({ languages: ["en"] });
const read = {};
for (const [name, document] of Object.entries(documents)) {
  const main = document.querySelector("main");
  const { source, blocks } = nutgraf.read(main, { skip: ".note" });
  // linkedom's ranges have no boundaries.
  const hasRanges = "setStart" in document.createRange();
  const [range = ""] = hasRanges ? nutgraf.ranges(main, { sentences: [blocks[1]] }, { skip: ".note" }) : [];
  const whole = nutgraf.read(document, { main: true }).source;
  read[name] = { source, whole, kinds: blocks.map(({ kind }) => kind), range: String(range) };
}
await close();
console.log(JSON.stringify(read));
