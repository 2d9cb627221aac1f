// Reads the model's weights in src/score.rs, and builds the program with others from a copy of the sources.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, root, stop } from "./articles.mjs";

const TABLE = "src/score.rs";
const copy = join(root, "target/variants");

// For example `(frequency::of, 0.1, |score| &mut score.frequency),`.
const ROW = /\(\s*([\w:]+),\s*(-?\d[\d._]*),\s*\|(\w+)\|\s*&mut \3\.(\w+),?\s*\)/g;

/** The rows of the table: each feature's name, its weight, its share's name, and the weight's position. */
export function readWeights() {
  const source = readFileSync(join(root, TABLE), "utf8");
  const table = /const FAMILIES: \[Family; (\d+)\] = \[\n([\s\S]*?)\n\];/d.exec(source);
  if (!table)
    stop(`${TABLE} has no \`const FAMILIES: [Family; N] = […];\`, which scripts/quality/weights.mjs reads`);
  const rows = [...table[2].matchAll(ROW)].map((row) => {
    const start = table.indices[2][0] + row.index + row[0].indexOf(row[2], row[0].indexOf(","));
    return {
      name: row[1].replace(/::of$/, ""),
      weight: Number(row[2]),
      share: row[4],
      edit: { file: TABLE, start, end: start + row[2].length },
    };
  });
  if (rows.length !== Number(table[1])) {
    stop(
      `${TABLE}: only ${rows.length} of the ${table[1]} rows of FAMILIES have the form ` +
        "that scripts/quality/weights.mjs reads: (feature, number, |score| &mut score.share)",
    );
  }
  return rows;
}

/** Constants in other files, as "FILE:NAME=VALUE …", and the edits that set them. */
export function readConstants(wishes) {
  return wishes
    .split(/\s+/)
    .filter(Boolean)
    .map((wish) => {
      const [, file, name, value] =
        /^(.+):(\w+)=(.+)$/.exec(wish) ?? stop(`CONSTANTS: ${wish} is not FILE:NAME=VALUE`);
      let source;
      try {
        source = readFileSync(join(root, file), "utf8");
      } catch {
        stop(`CONSTANTS: ${file} cannot be read`);
      }
      const found =
        new RegExp(`\\bconst ${name}: ([^=]+) = ([^;]+);`, "d").exec(source) ??
        stop(`CONSTANTS: ${file} has no \`const ${name}: … = …;\``);
      const [start, end] = found.indices[2];
      const text = found[1] === "f64" ? literal(Number(value)) : value;
      return { name: `\`${name} = ${value}\``, edit: { file, start, end, text } };
    });
}

/** The edit that changes a row's weight. */
export function weigh({ edit }, weight) {
  return { ...edit, text: literal(weight) };
}

// Rust does not accept an integer literal as a float.
function literal(number) {
  return Number.isInteger(number) ? `${number}.0` : String(number);
}

/** Builds the program with some edits, in place of the previous variant. All use the same settings. */
export function buildVariant(edits) {
  for (const part of ["src", "cli", "benches", "www/module", "Cargo.toml", "Cargo.lock"]) {
    rmSync(join(copy, part), { recursive: true, force: true });
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  // From the end, so that earlier positions stay valid.
  for (const { file, start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    const path = join(copy, file);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, source.slice(0, start) + text + source.slice(end));
  }
  // Skips the optimizations that take most of the time and do not change results.
  Object.assign(process.env, {
    CARGO_PROFILE_RELEASE_LTO: "off",
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
  });
  return build(copy, join(copy, "target"));
}
