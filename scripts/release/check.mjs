// Checks what is written by hand before a release, and says in a line each what is wrong: the version must be
// the same everywhere, and CHANGELOG.md must have it. With TAG=v1.2.3, also that it is the tag's and that the
// changes have a date: node scripts/release/check.mjs [checkout]
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { version } from "../../www/version.mjs";

const root = join(import.meta.dirname, "../..");

/** Where else the version is written. */
const PLACES = [
  ["Cargo.toml", /^nutgraf = \{ version = "(.+?)"/gm],
  ["CITATION.cff", /^version: (.+)$/gm],
  ["examples/wordpress/nutgraf.php", /\b(\d+\.\d+\.\d+)\b/g],
  // The folder in which README.md says to put the files, and the address at a CDN.
  ["README.md", /\/nutgraf[/@](\d+\.\d+\.\d+)\//g],
];

/** The heading and the changes of a version in CHANGELOG.md, or null if it has none. */
export async function changes(number, checkout = root) {
  const sections = (await readFile(join(checkout, "CHANGELOG.md"), "utf8")).split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## [${number}] `));
  if (section === undefined) return null;
  const [heading] = section.split("\n", 1);
  return { heading, text: section.slice(heading.length).trim() };
}

async function faults(checkout, tag) {
  const number = await version(checkout);
  const found = [];
  for (const [file, pattern] of PLACES)
    for (const [, other] of (await readFile(join(checkout, file), "utf8")).matchAll(pattern))
      if (other !== number) found.push(`${file} says ${other}, but the version in Cargo.toml is ${number}`);
  const section = await changes(number, checkout);
  if (!section?.text) found.push(`CHANGELOG.md has no section "## [${number}] – …", or nothing in it`);
  if (!tag) return found;
  if (tag !== `v${number}`) found.push(`the tag is ${tag}, but the version in Cargo.toml is ${number}`);
  if (section && !/ – \d{4}-\d{2}-\d{2}$/.test(section.heading))
    found.push(`CHANGELOG.md says "${section.heading}", without the day of the release`);
  return found;
}

if (import.meta.filename === process.argv[1]) {
  const found = await faults(resolve(process.argv[2] ?? root), process.env.TAG);
  for (const fault of new Set(found)) console.error(`release-check: ${fault}`);
  process.exitCode = Number(found.length > 0);
}
