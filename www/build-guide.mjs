// Builds the embedding guide into the page's folder.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CLASSIC, integrity } from "./size.mjs";

const www = dirname(fileURLToPath(import.meta.url));

/** Writes the guide, with tables from the element's manifest, and copies what its examples need. */
export async function writeGuide(pkg, dist) {
  const folder = join(dist, "embed");
  await mkdir(folder, { recursive: true });
  const { modules } = JSON.parse(await readFile(join(pkg, "custom-elements.json"), "utf8"));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === "nut-graf");
  const tables = {
    attributes: table("Attributes", element.attributes, ({ name }) => name),
    events: table("Events", element.events, ({ name }) => name),
    slots: table("Slots", element.slots, ({ name }) => name || "(none)"),
    parts: table("Parts", element.cssParts, ({ name }) => `::part(${name})`),
    states: table("States", element.cssStates, ({ name }) => `:state(${name})`),
    properties: table("Custom properties", element.cssProperties, ({ name }) => name),
  };
  const { version } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  let html = (await readFile(join(www, "embed/index.html"), "utf8"))
    .replace("{version}", version)
    .replace("{integrity}", await integrity(CLASSIC));
  for (const [name, text] of Object.entries(tables)) html = html.replace(`<!-- ${name} -->`, text);
  await writeFile(join(folder, "index.html"), html);
  await cp(join(www, "embed/embed.css"), join(folder, "embed.css"));
  for (const name of [
    "nut-graf.js",
    "index.js",
    "worker.js",
    "nutgraf-worker.js",
    "readable.js",
    "translations.js",
    "marks.js",
    "changes.js",
    "nutgraf_bg.wasm",
  ]) {
    for (const file of name.endsWith(".js") ? [name, `${name}.map`] : [name])
      await cp(join(pkg, file), join(dist, "nutgraf", file));
  }
  await cp(join(pkg, "languages"), join(dist, "nutgraf/languages"), { recursive: true });
}

function table(caption, rows, name) {
  const lines = rows.map((row) => {
    const head = `<th scope="row"><code>${escaped(name(row))}</code></th>`;
    return `<tr>${head}<td>${escaped(row.description ?? "")}</td></tr>`;
  });
  return `<table><caption>${caption}</caption>${lines.join("")}</table>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
