// Measures what <nut-graf> costs a page, in each engine: node benches/browser.mjs [RUNS]
import { openBrowser } from "../tests/browser/browsers.mjs";
import { newsPage, story } from "../tests/browser/pages.mjs";
import { openSite } from "../tests/browser/site.mjs";
import { median } from "./median.mjs";

const runs = Number(process.argv[2] ?? 20);
const engines = (process.env.ENGINES ?? "chromium firefox webkit").split(" ");
const article = `<article id="story">${story.repeat(10)}</article>`;
const shown = (value) => value.toFixed(1).padStart(8);

const site = await openSite();
console.log(`median of ${runs}, in milliseconds; "loop" is constant work: it shows how busy the machine was`);
console.log("engine    page        loaded   summary   longest task    loop");
try {
  for (const name of engines) await measure(name);
  console.log("\ncost of each of 10,000 <nut-graf> before it is visible, in microseconds");
  for (const name of engines) await measureMany(name);
} finally {
  await site.close();
}

async function measure(name) {
  const driver = await openBrowser({ name });
  const pages = {
    without: site.write(newsPage(article, { script: "/fixtures/bench.js?" })),
    with: site.write(
      newsPage(`<nut-graf for="story"></nut-graf>${article}`, {
        script: "/fixtures/bench.js?/pkg/nut-graf.js",
      }),
    ),
  };
  const results = { without: [], with: [] };
  try {
    // Alternates, so that a busy moment of the machine affects both. The first run is a warm-up.
    for (let run = 0; run <= runs; run += 1) {
      for (const [page, address] of Object.entries(pages)) {
        await driver.get(address);
        const result = await driver.executeAsyncScript("window.measured.then(arguments[0])");
        if (run > 0) results[page].push(result);
      }
    }
  } finally {
    await driver.quit();
  }
  for (const [page, all] of Object.entries(results)) {
    const of = (what) => shown(median(all.map((result) => result[what] ?? 0)));
    const summary = page === "with" ? of("summary") : "       –";
    const head = `${name.padEnd(9)} ${page.padEnd(8)}`;
    console.log(`${head} ${of("loaded")}  ${summary}       ${of("longest")} ${of("loop")}`);
  }
}

async function measureMany(name) {
  const driver = await openBrowser({ name });
  try {
    await driver.get(
      site.write(newsPage(`${article}<div class="tall"></div>`, { script: "/fixtures/many.js" })),
    );
    await driver.wait(() => driver.executeScript("return window.measureMany !== undefined"), 10_000);
    const costs = [];
    for (let run = 0; run <= runs; run += 1) {
      const cost = await driver.executeAsyncScript("window.measureMany().then(arguments[0])");
      if (run > 0) costs.push(cost);
    }
    console.log(`${name.padEnd(9)} ${shown(median(costs))}`);
  } finally {
    await driver.quit();
  }
}
