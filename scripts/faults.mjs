// Whether the tests notice faults in www: draws one-line faults, puts each alone into a copy of the project
// and runs the tests of that part in Chromium. `make faults` installs StrykerJS's mutators, which nothing
// else needs. SEED, COUNT and PART=element,api,page choose.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy = join(root, "target/faults/copy");
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const count = Number(process.env.COUNT ?? 40);

/** For how long two test files may run, in milliseconds: a fault can make them wait for ever. */
const PATIENCE = 240_000;
/** The parts of www, and the test files that use them. Half of the faults are the element's. */
const parts = {
  element: /^(element.*|hostile-elements|languages-element|guide|headers|everywhere|notices)\.test/,
  api: /^(package|entries|hostile.*|languages.*|large-texts|element|element-article|headers)\.test/,
  page: /^page.*\.test/,
};
const chosen = Object.keys(parts).filter((part) => (process.env.PART ?? "element,api,page").includes(part));

const random = generator(seed);
const mutants = await drawn();
copyProject();
console.log(`SEED=${seed} COUNT=${count}; a failing test file counts if it fails twice`);
let [tried, survived] = [0, 0];
for (const mutant of mutants) {
  if (tried === count) break;
  const verdict = await put(mutant);
  if (verdict === undefined) continue;
  tried += 1;
  console.log(`${String(tried).padStart(3)} ${verdict.padEnd(34)} ${described(mutant)}`);
  survived += Number(verdict === "SURVIVED");
}
const caught = tried - survived;
console.log(`${caught} of ${tried} caught, ${((100 * caught) / tried).toFixed(1)} %`);

/** All one-line faults in random order, every other one of the element. */
async function drawn() {
  const all = await Promise.all(chosen.map(async (part) => [part, shuffled(await faultsOf(part))]));
  const element = all.filter(([part]) => part === "element").flatMap(([, faults]) => faults);
  const others = shuffled(all.filter(([part]) => part !== "element").flatMap(([, faults]) => faults));
  const longest = Math.max(element.length, others.length);
  return Array.from({ length: longest }, (_, at) => [element[at], others[at]])
    .flat()
    .filter((fault) => fault !== undefined);
}

async function faultsOf(part) {
  const folder = join(root, "www", part);
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => ({
      name: join(folder, name),
      mutate: true,
      content: readFileSync(join(folder, name), "utf8"),
    }));
  const instrumenter = await mutators();
  const { mutants } = await instrumenter.instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  return mutants
    .filter(({ status, location }) => status === undefined && location.start.line === location.end.line)
    .map(({ fileName, mutatorName, replacement, location }) => ({
      part,
      file: fileName.slice(root.length + 1),
      mutatorName,
      replacement,
      line: location.start.line,
      from: location.start.column,
      to: location.end.column,
    }));
}

async function mutators() {
  const require = createRequire(join(root, "target/faults/package.json"));
  const { Instrumenter } = await import(pathToFileURL(require.resolve("@stryker-mutator/instrumenter")));
  const quiet = new Proxy({}, { get: () => () => false });
  const { createParser } = await internal(require, "parsers");
  const { print } = await internal(require, "printers");
  const { transform } = await internal(require, "transformers");
  return new Instrumenter(quiet, createParser, print, transform);
}

function internal(require, name) {
  const entry = require.resolve("@stryker-mutator/instrumenter");
  return import(pathToFileURL(join(dirname(entry), name, "index.js")));
}

/** What the tests say of a fault; undefined if the compiler refuses it, which is no question for a test. */
async function put(mutant) {
  const path = join(copy, mutant.file);
  const sound = readFileSync(path, "utf8");
  writeFileSync(path, withFault(sound, mutant));
  try {
    if (!(await succeeds("npx", ["tsc", "--noEmit"]))) return undefined;
    if (!(await succeeds("node", ["www/build.mjs"]))) return undefined;
    const failing = await firstFailing(testsOf(mutant));
    return failing === undefined ? "SURVIVED" : basename(failing, ".test.mjs");
  } finally {
    writeFileSync(path, sound);
  }
}

/** The first file that fails twice: once beside another, which saves time, and once by itself. */
async function firstFailing(files) {
  for (let at = 0; at < files.length; at += 2) {
    const pair = files.slice(at, at + 2);
    if (await passes(...pair)) continue;
    for (const file of pair) if (!(await passes(file))) return file;
  }
}

function withFault(text, { line, from, to, replacement }) {
  const lines = text.split("\n");
  lines[line] = lines[line].slice(0, from) + replacement + lines[line].slice(to);
  return lines.join("\n");
}

/** The files with the fault's name first: they are the likeliest to see it. */
function testsOf({ part, file }) {
  const name = basename(file, ".ts");
  const browser = readdirSync(join(copy, "tests/browser"))
    .filter((test) => parts[part].test(test))
    .map((test) => `tests/browser/${test}`);
  const inNode = readdirSync(join(copy, "tests/page"))
    .filter((test) => part === "page" && test.endsWith(".test.mjs"))
    .map((test) => `tests/page/${test}`);
  return [...inNode, ...browser.sort((a, b) => Number(b.includes(name)) - Number(a.includes(name)))];
}

function passes(...files) {
  return succeeds("node", ["--test", "--test-concurrency=2", ...files], { BROWSER: "chromium" });
}

/** Whether a command succeeds. With it ends whatever it has started: a fault can make a test run for ever. */
async function succeeds(command, given, environment = {}) {
  const env = { ...process.env, ...environment };
  const running = spawn(command, given, { cwd: copy, env, stdio: "ignore", detached: true });
  const end = () => {
    try {
      process.kill(-running.pid, "SIGKILL");
    } catch {
      // Nothing of it is left.
    }
  };
  const late = setTimeout(end, PATIENCE);
  const status = await new Promise((resolve) => running.once("exit", resolve).once("error", resolve));
  clearTimeout(late);
  end();
  return status === 0;
}

/** What git knows of, as it stands; tools and the compiled module are shared. */
function copyProject() {
  rmSync(copy, { recursive: true, force: true });
  const { stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of stdout.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  mkdirSync(join(copy, "target"));
  symlinkSync(join(root, "target/web"), join(copy, "target/web"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

function described({ file, line, from, to, mutatorName, replacement }) {
  const old = readFileSync(join(root, file), "utf8").split("\n")[line].slice(from, to);
  return `${file}:${line + 1} ${mutatorName}: ${old} → ${replacement.replace(/\s+/g, " ") || "(nothing)"}`;
}

function shuffled(list) {
  const keyed = list.map((value) => [random(), value]);
  return keyed.sort(([a], [b]) => a - b).map(([, value]) => value);
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
