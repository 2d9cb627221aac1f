// Measures the package with short texts, in Node and in browsers: `node benches/first.mjs node chromium …`.
// From the import to the first summary, in a new process or page, and what later ones spend their time on.
import { spawnSync } from "node:child_process";
import { openBrowser } from "../tests/browser/browsers.mjs";
import { openSite } from "../tests/browser/site.mjs";
import { root } from "../scripts/answers.mjs";
import { text } from "../scripts/texts.mjs";
import { median } from "./median.mjs";

const SIZES = [2_000, 5_000, 10_000];
const RUNS = 10;
const PAGE = "<!doctype html><html lang='en'><head><title>Speed</title></head><body></body></html>";
// With these, browsers round times less.
const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

console.log(
  `milliseconds, everything from localhost
script … first   from the import to the first summary: script, module (two numbers), word lists, call
later            a later call
input … result   what it spends time on: reading options and copying the text, the engine, of that at most
                 converting the offsets, making the result's objects`,
);
for (const engine of process.argv.slice(2)) {
  const { run, close } = engine === "node" ? { run: inNode, close() {} } : await opened(engine);
  for (const size of SIZES) {
    const article = text("news-pasted", size);
    const runs = [];
    for (let n = 0; n < RUNS; n += 1) runs.push(await run("first", article));
    const times = { ...medians(runs), ...(await run("later", article)), ...(await run("parts", article)) };
    if (size === SIZES[0]) console.log(`\n${row(engine, Object.keys(times))}`);
    console.log(
      row(
        `${size / 1000} KB`,
        Object.values(times).map((time) => time.toFixed(3)),
      ),
    );
  }
  await close();
}

/** Calls a function of speed.js in a new process. */
function inNode(name, article) {
  const script =
    `import { ${name} } from "./tests/browser/fixtures/speed.js";` +
    `console.log(JSON.stringify(await ${name}("${root}/pkg/index.js", process.argv[1])))`;
  const options = ["--input-type=module", "--eval", script, article];
  const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Calls functions of speed.js in new pages of a browser. */
async function opened(name) {
  const site = await openSite();
  const driver = await openBrowser({ name });
  const page = site.write(PAGE, { headers: HEADERS });
  return {
    async run(name, article) {
      await driver.get(page);
      const { json, error } = await driver.executeAsyncScript(
        `const [name, text, done] = arguments;
        import("/fixtures/speed.js")
          .then((speed) => speed[name]("/pkg/index.js", text))
          .then((times) => done({ json: JSON.stringify(times) }), (error) => done({ error: String(error) }))`,
        name,
        article,
      );
      if (error !== undefined) throw new Error(error);
      return JSON.parse(json);
    },
    async close() {
      await driver.quit();
      await site.close();
    },
  };
}

function medians(runs) {
  const times = (name) => runs.map((run) => run[name]);
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(times(name))]));
}

function row(head, cells) {
  return head.padEnd(9) + cells.map((cell) => cell.padStart(12)).join("");
}
