// Measures how fast the built page is in Chromium, with 10,000 words and with 1 MB: the time from a keystroke
// to the updated summary, and the longest task in between: node benches/page.mjs
import { openBrowser } from "../tests/browser/browsers.mjs";
import { openPage } from "../tests/browser/page.mjs";
import { until } from "../tests/browser/pages.mjs";
import { openSite } from "../tests/browser/site.mjs";
import { median } from "./median.mjs";

const KEYS = 20;
const TOPICS = [
  "harbour",
  "marsh",
  "council",
  "winter",
  "engine",
  "ferry",
  "wall",
  "tide",
  "school",
  "field",
  "river",
  "bridge",
];

/** Paragraphs of invented sentences that are all different. */
function article(words) {
  const paragraphs = [];
  for (let n = 0, count = 0; count < words; n += 1) {
    const word = (k) => TOPICS[(n * (k + 3) + k * k) % TOPICS.length];
    const text =
      `In year ${n} the ${word(1)} near the ${word(2)} was measured by the ${word(3)}. ` +
      `The ${word(4)} and the ${word(5)} of village ${n * 7} were found to be ${word(6)} deep, ` +
      "and nobody knew why.";
    paragraphs.push(text);
    count += text.split(" ").length;
  }
  return paragraphs.join("\n\n");
}

const shown = (value) => `${value.toFixed(1)} ms`;

const site = await openSite();
const driver = await openBrowser({ name: "chromium" });
try {
  await driver.manage().setTimeouts({ script: 120_000 });
  const calibration = await driver.executeScript(
    `const begin = performance.now(); let x = 0; for (let n = 0; n < 2e7; n += 1) x += Math.sqrt(n);
      return performance.now() - begin`,
  );
  console.log(`calibration (20 million square roots) ${shown(calibration)}`);
  for (const [name, text] of [
    ["10,000 words", article(10_000)],
    ["1 MB", article(200_000).slice(0, 1_000_000)],
  ]) {
    await openPage(driver, site.origin);
    // Over the network, so that the driver's own work is not measured.
    await driver.executeAsyncScript(
      `const done = arguments[1];
      fetch(arguments[0]).then(async (response) => {
        const file = new File([await response.blob()], 'article.txt', { type: 'text/plain' });
        window.files = new DataTransfer();
        files.items.add(file);
        done();
      })`,
      site.write(text),
    );
    await watch();
    await driver.executeScript(
      `setTimeout(() => {
        const input = document.querySelector('#file');
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      })`,
    );
    await until(driver, "return document.querySelector('#article').textContent !== ''");
    await settled();
    const paste = await longest();
    await driver.executeScript(
      `const pane = document.querySelector('#article');
        pane.focus();
        const node = (pane.querySelector('.chunk') ?? pane).firstChild;
        getSelection().collapse(node, Math.min(1000, node.length))`,
    );
    await watch();
    const times = [];
    for (let n = 0; n < KEYS; n += 1) {
      await driver.executeScript("performance.clearMeasures('nutgraf'); window.keyed = 0");
      await driver.actions().sendKeys("x").perform();
      times.push(await settled());
    }
    const slowest = shown(Math.max(...times));
    console.log(
      `${name}: key to summary shown, median of ${KEYS} ${shown(median(times))}, slowest ${slowest}; ` +
        `longest task while typing ${await longest()}, while pasting ${paste}`,
    );
    const handled = await driver.executeScript("return window.events");
    if (handled.length > 0)
      console.log(
        `  keys to next frame drawn, of those over 16 ms: median ${shown(median(handled))}, ` +
          `slowest ${shown(Math.max(...handled))}`,
      );
  }
} finally {
  await driver.quit();
  await site.close();
}

/** Records keys, tasks over 50 ms and events over 16 ms. Browsers do not report shorter ones. */
function watch() {
  return driver.executeScript(() => {
    window.tasks = [];
    window.events = [];
    window.observers?.forEach((observer) => observer.disconnect());
    const tasks = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => window.tasks.push(duration)),
    );
    tasks.observe({ type: "longtask" });
    const events = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ name, duration }) => name === "keydown" && window.events.push(duration)),
    );
    events.observe({ type: "event", durationThreshold: 16 });
    window.observers = [tasks, events];
    document
      .querySelector("#article")
      .addEventListener("keydown", ({ timeStamp }) => (window.keyed = timeStamp), { capture: true });
  });
}

/** Waits for the summary of the last change, and returns the time since the keystroke. */
function settled() {
  return driver.executeAsyncScript((done) => {
    const look = () => {
      const { length, [length - 1]: last } = performance.getEntriesByName("nutgraf");
      const isDone =
        last !== undefined &&
        document.querySelector("#working").hidden &&
        document.querySelectorAll("#chosen li").length > 0;
      if (isDone) done(last.startTime + last.duration - (window.keyed || last.startTime));
      else setTimeout(look, 5);
    };
    look();
  });
}

async function longest() {
  await new Promise((resolve) => setTimeout(resolve, 700));
  const tasks = await driver.executeScript("return window.tasks");
  return tasks.length === 0 ? "under 50 ms" : shown(Math.max(...tasks));
}
