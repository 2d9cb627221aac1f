// Sets up the projects that use the package: each is copied to target/consumers/ and gets its locked tools
// and the package's tarball.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import sirv from "sirv";
import { openBrowser } from "../browser/browsers.mjs";
import { listen, pkg } from "../../www/serve.mjs";

const here = import.meta.dirname;
export const root = join(here, "../..");
const target = join(root, "target/consumers");
const run = promisify(execFile);

/** What every consumer summarizes: an English article, and a German one, which needs its own lists. */
const golden = { english: "tests/golden/news-pasted.txt", german: "tests/golden/german.txt" };
const read = (name) => readFileSync(join(root, golden[name]), "utf8");

/** Tools should ask nothing and report nothing. */
const env = {
  ...process.env,
  CI: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
  NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
};

/** Runs a program in a folder and returns its output. If it fails, the error contains its messages. */
export async function execute(folder, program, ...options) {
  try {
    return (await run(program, options, { cwd: folder, env, maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    throw new Error(`${program} ${options.join(" ")}\n${error.stdout}\n${error.stderr}`);
  }
}

/**
 * The folder of a consumer, ready to be built or run. It gets the script of app/, if it has none of its own,
 * and the page if `page` says where to: next to the script, or into the tool's output folder. `variant` names
 * a folder with files for a second site with the same tool.
 */
export async function install(name, { page, variant } = {}) {
  const folder = join(target, variant === undefined ? name : `${variant}-${name}`);
  const source = join(here, name);
  const lock = readFileSync(join(source, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules/.lock");
  const isFresh = existsSync(installed) && readFileSync(installed, "utf8") === lock;
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (entry !== "node_modules" && entry !== ".next") rmSync(join(folder, entry), { recursive: true });
  cpSync(join(here, "app/main.js"), join(folder, "main.js"));
  cpSync(source, folder, { recursive: true });
  if (variant !== undefined) cpSync(join(here, variant, name), folder, { recursive: true });
  if (page !== undefined) cpSync(join(here, "app/index.html"), join(folder, page));
  for (const name of Object.keys(golden)) writeFileSync(join(folder, `${name}.txt`), read(name));
  // Vite's development server keeps the packages that it has bundled.
  rmSync(join(folder, "node_modules/.vite"), { recursive: true, force: true });
  if (!isFresh) {
    await execute(folder, "npm", "ci", "--no-audit", "--no-fund");
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(installed, lock);
  }
  await execute(
    folder,
    "npm",
    "install",
    await packed(),
    "--no-save",
    "--ignore-scripts",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
  );
  return folder;
}

let packing;

/** The tarball, packed once per run. */
export function packed() {
  packing ??= (async () => {
    mkdirSync(target, { recursive: true });
    const [{ filename }] = JSON.parse(
      await execute(pkg, "npm", "pack", "--json", "--pack-destination", target),
    );
    return join(target, filename);
  })();
  return packing;
}

/** What the program prints. */
export function program(...options) {
  return execute(root, "cargo", "run", "--quiet", "--", ...options);
}

const answers = {};

/** The program's summary of an article. */
export function expected(name) {
  answers[name] ??= program("--format", "json", golden[name]).then((json) => comparable(JSON.parse(json)));
  return answers[name];
}

/** The parts that do not depend on the unit of offsets. */
export function comparable({ title, language, sentences, keywords }) {
  return {
    title,
    language,
    sentences: sentences.map(({ text, index, block, score, reasons }) => ({
      text,
      index,
      block,
      score,
      reasons,
    })),
    keywords: keywords.map(({ text, count }) => ({ text, count })),
  };
}

/** Checks that both articles' summaries equal the program's, to the last bit, and used word lists. */
export async function assertSame(summaries) {
  for (const name of Object.keys(golden)) {
    assert.deepEqual(comparable(summaries[name]), await expected(name));
    assert.equal(summaries[name].lists, "used");
  }
}

/** Starts a server and calls a function with the address that it prints. Then stops the server. */
export async function withServer(folder, options, use, program = process.execPath) {
  const server = spawn(program, options, {
    cwd: folder,
    env: { ...env, NO_COLOR: "1" },
  });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      const hear = (chunk) => {
        said += chunk;
        // Next first prints the port it was given, which is 0.
        const found = /http:\/\/127\.0\.0\.1:[1-9]\d*(?=\D)/.exec(said);
        if (found) resolve(found[0]);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.on("exit", () => reject(new Error(said)));
    });
    await use(address);
  } finally {
    server.kill();
  }
}

/**
 * The same for a development server. Its first page is only opened: it may take long, because packages are
 * bundled when a page asks for them, and be reloaded afterwards.
 */
export function withDevelopmentServer(folder, options, use) {
  return withServer(folder, options, async (address) => {
    await inChromium(address, ready, { strategy: "none" });
    await use(address);
  });
}

/** Counts the modules that a page compiles. */
const counting = `
  window.compiled = 0;
  for (const name of ["compile", "compileStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = (source) => {
      window.compiled += 1;
      return real(source);
    };
  }`;

/** Serves a folder, opens it in Chromium and calls a function with the driver. */
export async function inChromium(folderOrAddress, use, options = {}) {
  const server = folderOrAddress.startsWith("http")
    ? null
    : createServer(sirv(folderOrAddress, { dev: true }));
  const address = server === null ? folderOrAddress : await listen(server, 0);
  const driver = await openBrowser({ name: "chromium", ...options });
  try {
    await driver.sendDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", { source: counting });
    await driver.get(address);
    await use(driver);
  } finally {
    await driver.quit();
    server?.closeAllConnections();
    server?.close();
  }
}

/**
 * Checks a page with these projects' app: it has the program's summaries, from a worker, too, and its element
 * shows one, with the same module.
 */
export async function assertApp(folderOrAddress) {
  await inChromium(folderOrAddress, async (driver) => {
    await ready(driver);
    const summaries = {};
    for (const run of ["run", "runInWorker"]) {
      for (const name of Object.keys(golden)) summaries[name] = await summarizedIn(driver, run, read(name));
      await assertSame(summaries);
    }
    await assertElement(driver);
    assert.equal(await driver.executeScript("return window.compiled"), 1);
  });
}

async function ready(driver) {
  const isReady = () => driver.executeScript("return window.run !== undefined");
  await driver.wait(isReady, 60_000, "the app's script never ran");
}

/** The app's summary of a text, as JSON, because Firefox's driver rounds numbers. */
async function summarizedIn(driver, run, text) {
  const answer = await driver.executeAsyncScript(
    `const [run, text, done] = arguments;
     window[run](text)
       .catch((error) => ({ error: String(error) }))
       .then((answer) => done(JSON.stringify(answer)));`,
    run,
    text,
  );
  const { error, ...summary } = JSON.parse(answer);
  assert.equal(error, undefined);
  return summary;
}

async function assertElement(driver) {
  const shown = () =>
    driver.executeScript(
      `const root = document.querySelector('nut-graf').shadowRoot;
       const sentences = [...(root?.querySelectorAll('[part=sentence]') ?? [])];
       return sentences.map(({ textContent }) => textContent).join('|')`,
    );
  await driver.wait(async () => (await shown()) !== "", 20_000, "the element shows no summary");
  assert.match(await shown(), /^The ferry to Marrow Sound was cancelled/);
}

/** Checks that the framework heard the element's event: its page shows the summary in its <output>. */
export async function assertHeard(driver) {
  const heard = () => driver.executeScript("return document.querySelector('output').textContent");
  await driver.wait(async () => (await heard()) !== "", 20_000, "the framework did not hear the event");
  assert.match(await heard(), /^The ferry to Marrow Sound was cancelled/);
}
