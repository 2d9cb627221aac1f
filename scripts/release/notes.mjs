// Prints a release's notes: its changes, how to install it, and the integrity of every script that a page can
// load from a CDN: node scripts/release/notes.mjs
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pkg } from "../../www/serve.mjs";
import { CLASSIC, integrity } from "../../www/size.mjs";
import { version } from "../../www/version.mjs";
import { changes } from "./check.mjs";

const number = await version();
const workflow = `https://github.com/nutgraf/nutgraf/blob/v${number}/.github/workflows/release.yml`;
// GitHub breaks lines where the notes do.
const proofs =
  "`sha256.sum` has the checksums of the archives, and `gh attestation verify FILE --repo nutgraf/nutgraf` " +
  `shows that [the project's workflow](${workflow}) built them.`;

// Import maps do not cover workers, and no page loads the entry for workerd.
const isUnchecked = (name) => ["nutgraf-worker.js", "workerd.js"].includes(name);
const scripts = (await readdir(pkg)).filter((name) => name.endsWith(".js") && !isUnchecked(name));
const lists = (await readdir(join(pkg, "languages"))).map((name) => `languages/${name}`);

async function rows(files) {
  const lines = files.sort().map(async (file) => `| \`${file}\` | \`${await integrity(file)}\` |`);
  return (await Promise.all(lines)).join("\n");
}

console.log(`${(await changes(number)).text}

### Install

\`\`\`sh
cargo add nutgraf@${number}                       # the library
cargo install nutgraf-cli@${number}               # the program; without Rust: an archive below
npm install nutgraf@${number}                     # for browsers and Node
\`\`\`

${proofs}

### From a CDN

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/nutgraf@${number}/${CLASSIC}"
  integrity="${await integrity(CLASSIC)}"
  crossorigin="anonymous" defer></script>
\`\`\`

<details><summary>Integrity of all scripts, for an import map</summary>

| file | integrity |
|---|---|
${await rows(scripts)}
${await rows(lists)}

</details>`);
