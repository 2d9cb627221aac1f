// What the Worker of examples/worker costs, in workerd, on Linux: the processor's time for a page without a
// <nut-graf>, which it passes on, and for the same page with one, and the most memory that workerd has had by
// then: node benches/worker.mjs, after make package.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { bundledWorker } from "../tests/consumers/edge.mjs";
import { listen } from "../www/serve.mjs";
import { articles } from "../scripts/articles.mjs";
import { peakOf, processorOf } from "./process.mjs";

/** Kilobytes of a page, and how many pages. */
const PAGES = [
  [5, 200],
  [20, 200],
  [100, 50],
  [450, 20],
];

const server = createServer((request, response) => {
  const [, tag, kilobytes] = request.url.split("/");
  response.setHeader("Content-Type", "text/html; charset=utf-8").end(page(tag, kilobytes * 1000));
});
const { inFrontOf } = await bundledWorker();
const worker = inFrontOf(await listen(server, 0));
try {
  const address = await worker.ready;
  // workerd is the only process that this one has started and that has not ended.
  const [pid] = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
  console.log("| page | passed on, ms | with a summary, ms | workerd, MB |");
  console.log("|---|---|---|---|");
  console.log(`| none yet | | | ${peakOf(pid).toFixed(0)} |`);
  for (const [kilobytes, count] of PAGES) {
    const costs = [];
    for (const tag of ["p", "nut-graf"]) {
      const get = async () => (await fetch(new URL(`${tag}/${kilobytes}`, address))).text();
      await get();
      const [before] = processorOf(pid);
      for (let call = 0; call < count; call += 1) await get();
      const [after] = processorOf(pid);
      costs.push((((after - before) * 1000) / count).toFixed(1));
    }
    console.log(`| ${kilobytes} KB | ${costs.join(" | ")} | ${peakOf(pid).toFixed(0)} |`);
  }
} finally {
  await worker.dispose();
  server.close();
}

/** A page with a tag, and an article of about `size` characters. */
function page(tag, size) {
  let text = "";
  for (const article of articles(Math.ceil(size / 4000))) text += article.replace(/\n\n+/g, "\n<p>");
  return `<!doctype html><html lang="en"><head><title>News</title></head><body>
<article><${tag}></${tag}><h1>News</h1><p>${text.slice(0, size)}</article></body></html>`;
}
