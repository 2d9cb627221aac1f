// What a release publishes, packed, installed from its archives into empty folders outside of the checkout,
// and used there. Nothing is published.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { version } from "../../www/version.mjs";
import { comparable, execute, root } from "../consumers/consumers.mjs";
import { integrity } from "../../www/size.mjs";
import { pkg } from "../../www/serve.mjs";

const number = await version();
const target = join(root, "target/release-check");
const archives = {
  library: join(target, "package", `nutgraf-${number}.crate`),
  program: join(target, "package", `nutgraf-cli-${number}.crate`),
  package: join(target, `nutgraf-${number}.tgz`),
};
const articles = { english: "tests/golden/news-pasted.txt", german: "tests/golden/german.txt" };

const home = mkdtempSync(join(tmpdir(), "nutgraf-"));
after(() => rmSync(home, { recursive: true }));

/** An empty folder. */
function empty(name) {
  const folder = join(home, name);
  mkdirSync(folder);
  return folder;
}

const cargo = (folder, ...options) => execute(folder, "cargo", ...options);

/** What a release publishes is what is committed, so cargo refuses to pack anything else. */
before(async () => {
  for (const file of Object.values(archives)) rmSync(file, { force: true });
  const options = ["--workspace", "--exclude", "nutgraf-module", "--locked", "--target-dir", target];
  await cargo(root, "package", ...options);
  await cargo(root, "publish", "--dry-run", "--no-verify", ...options);
  await execute(pkg, "npm", "pack", "--pack-destination", target);
  await execute(target, "npm", "publish", "--dry-run", archives.package);
  for (const file of Object.values(archives)) assert.ok(existsSync(file), file);
  await execute(home, "tar", "xzf", archives.library);
  await execute(home, "tar", "xzf", archives.program);
});

const library = join(home, `nutgraf-${number}`);
let installed;

/** The program, installed with the library of the archive, which crates.io does not have yet. */
function program() {
  installed ??= (async () => {
    const folder = empty("program");
    const patch = `patch.crates-io.nutgraf.path=${JSON.stringify(library)}`;
    const source = join(home, `nutgraf-cli-${number}`);
    const options = ["--debug", "--path", source, "--root", folder, "--target-dir", target];
    await cargo(folder, "install", ...options, "--config", patch);
    return join(folder, "bin", process.platform === "win32" ? "nutgraf.exe" : "nutgraf");
  })();
  return installed;
}

/** The summary of an article by the installed program. */
async function summary(name) {
  const file = join(root, articles[name]);
  return comparable(JSON.parse(await execute(home, await program(), "--format", "json", file)));
}

test("the installed program summarizes, and knows its version", async () => {
  assert.equal((await execute(home, await program(), "--version")).trim(), `nutgraf ${number}`);
  const { sentences, language } = await summary("english");
  assert.equal(language, "en");
  assert.match(sentences[0].text, /^According to the foreign ministry of Vessen/);
});

test("a Rust program with the packed library prints the same sentences", async () => {
  const folder = empty("reader");
  await cargo(folder, "init", "--quiet", "--vcs", "none", "--name", "reader");
  await cargo(folder, "add", "--quiet", "nutgraf", "--path", library);
  const article = JSON.stringify(join(root, articles.english));
  writeFileSync(
    join(folder, "src/main.rs"),
    `fn main() {
        for sentence in nutgraf::summarize(include_str!(${article}), 3).sentences {
            println!("{}", sentence.text);
        }
    }`,
  );
  const printed = await cargo(folder, "run", "--quiet", "--target-dir", target);
  const { sentences } = await summary("english");
  assert.deepEqual(
    printed.trim().split("\n"),
    sentences.map(({ text }) => text),
  );
});

/** A folder with the npm package and the articles. */
async function site(name) {
  const folder = empty(name);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await execute(folder, "npm", "install", archives.package, "--ignore-scripts", "--no-audit", "--no-fund");
  for (const [article, file] of Object.entries(articles))
    cpSync(join(root, file), join(folder, `${article}.txt`));
  return folder;
}

test("in Node the installed package has the program's summaries, from every entry", async () => {
  const folder = await site("node");
  cpSync(join(root, "tests/consumers/node/main.js"), join(folder, "main.js"));
  const answer = JSON.parse(await execute(folder, process.execPath, "main.js"));
  assert.equal(answer.isSame, true);
  for (const name of Object.keys(articles))
    assert.deepEqual(comparable(answer[name]), await summary(name), name);
});

test("the package's files for browsers work as they are, without a bundler", async () => {
  const folder = await site("files");
  writeFileSync(
    join(folder, "main.js"),
    `import { readFileSync } from "node:fs";
     import { load } from "./node_modules/nutgraf/index.js";
     import german from "./node_modules/nutgraf/languages/de.js";
     const module = readFileSync("node_modules/nutgraf/nutgraf_bg.wasm");
     const { summarize } = await load({ module, languages: [german] });
     console.log(JSON.stringify(summarize(readFileSync("german.txt", "utf8"))));`,
  );
  const answer = JSON.parse(await execute(folder, process.execPath, "main.js"));
  assert.deepEqual(comparable(answer), await summary("german"));
});

test("the release notes have this version's changes, and the integrity of the installed files", async () => {
  const notes = await execute(root, process.execPath, "scripts/release/notes.mjs");
  assert.match(notes, /^### Added$/m);
  assert.ok(notes.includes(`npm install nutgraf@${number}`));
  const folder = join(await site("notes"), "node_modules/nutgraf");
  const rows = [...notes.matchAll(/^\| `(\S+\.js)` \| `(\S+)` \|$/gm)];
  assert.ok(rows.length > 50, String(rows.length));
  for (const [, file, value] of rows) assert.equal(await integrity(file, folder), value, file);
  assert.equal(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version, number);
});
