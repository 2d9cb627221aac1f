// Which TypeScript, JavaScript and CSS files import which others. Type imports count: readers follow them.
import { dirname, join } from "node:path";

const specifier = new RegExp(
  [
    String.raw`^\s*(?:import|export)\s[^;"']*?\bfrom\s*["'](\.[^"']+)["']`,
    String.raw`^\s*import\s*["'](\.[^"']+)["']`,
    String.raw`\bimport\(\s*["'](\.[^"']+)["']\s*\)`,
    String.raw`^\s*@import\s+(?:url\()?["'](\.[^"']+)["']`,
  ].join("|"),
  "gm",
);

/** For each file, the files that it imports. `files` maps paths to texts. */
export function scriptImports(files) {
  return new Map(
    [...files].map(([file, source]) => {
      const named = [...source.matchAll(specifier)].map((match) => match.slice(1).find(Boolean));
      const found = named.map((path) => find(files, join(dirname(file), path)));
      return [file, new Set(found.filter((other) => other !== undefined && other !== file))];
    }),
  );
}

// TypeScript files are imported under the name of their output.
function find(files, path) {
  const stem = path.replace(/\.m?js$/, "");
  return [path, `${stem}.ts`, `${stem}.d.ts`, `${path}.d.ts`].find((name) => files.has(name));
}
