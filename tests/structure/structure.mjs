// The rules for the project's files: circles, floors, lengths, widths.
// `node tests/structure/structure.mjs [PATH …]` prints violations, only in these paths if any are given.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { circles } from "./circles.mjs";
import { rustImports } from "./rust.mjs";
import { scriptImports } from "./scripts.mjs";

const code = /\.(?:rs|ts|mjs|js|css|sh)$/;
const maximumLines = 300;
const maximumColumns = 110;

/** The code of each crate, where its modules are looked up. */
const crates = ["src/", "cli/src/", "scripts/measure/", "www/module/"];

/** Files that are tables, not code, with the reason. */
const data = new Map([
  ["www/element/words.ts", "what the element says, a line a language"],
  ["scripts/growth/patterns.mjs", "a table of texts"],
]);

/** Folders of www, lowest first: each may only import from those before it. */
const floors = ["www/api", "www/element", "www/page"];

/** Stages of the pipeline: each may use the article, but no other stage. */
const stages = ["src/score", "src/select", "src/explain", "src/keywords"];

/** The text of every code file by its path, except files that Git ignores. */
export function codeFiles() {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", list, { encoding: "utf8" }).split("\n");
  return new Map(
    paths
      .filter((path) => code.test(path) && existsSync(path))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}

/** For each file, the files that it imports. */
export function importsOf(files) {
  const isIn =
    (folder) =>
    ([path]) =>
      path.startsWith(folder) && path.endsWith(".rs");
  const rust = crates.flatMap((folder) => [...rustImports(new Map([...files].filter(isIn(folder))))]);
  return new Map([...scriptImports(files), ...rust]);
}

/** Circles between files. */
export function fileCircles(imports) {
  return circles(imports);
}

/** Circles between rooms: a room is a module of a crate, or a folder of www, with everything in it. */
export function roomCircles(imports) {
  const rooms = new Map();
  for (const [file, others] of imports) {
    const known = rooms.get(roomOf(file)) ?? rooms.set(roomOf(file), new Set()).get(roomOf(file));
    for (const other of others) if (roomOf(other) !== roomOf(file)) known.add(roomOf(other));
  }
  return circles(rooms);
}

function roomOf(file) {
  const crate = crates.find((folder) => file.startsWith(folder)) ?? (file.startsWith("www/") ? "www/" : "");
  return crate === "" ? dirname(file) : crate + file.slice(crate.length).split("/")[0].replace(/\.rs$/, "");
}

/** Imports from a higher floor, or from one stage to another. */
export function floorFaults(imports) {
  const faults = [];
  for (const [file, others] of imports)
    for (const other of others) if (isUpwards(roomOf(file), roomOf(other))) faults.push(`${file} → ${other}`);
  return faults;
}

function isUpwards(room, other) {
  if (room === other) return false;
  if (stages.includes(room) && stages.includes(other)) return true;
  if (floors.includes(room) && floors.includes(other)) return floors.indexOf(room) < floors.indexOf(other);
  return room.startsWith("src/") && !other.startsWith("src/");
}

/** Files with too many lines. */
export function longFiles(files) {
  return [...files]
    .filter(([path]) => !data.has(path))
    .map(([path, source]) => [path, source.trimEnd().split("\n").length])
    .filter(([, lines]) => lines > maximumLines)
    .map(([path, lines]) => `${path}: ${lines} lines, maximum ${maximumLines}`);
}

/** Lines with too many characters. */
export function wideLines(files) {
  return [...files]
    .filter(([path]) => !data.has(path))
    .flatMap(([path, source]) => source.split("\n").map((line, index) => [path, index + 1, [...line].length]))
    .filter(([, , columns]) => columns > maximumColumns)
    .map(([path, line, columns]) => `${path}:${line}: ${columns} columns, maximum ${maximumColumns}`);
}

if (process.argv[1] === import.meta.filename) {
  const folders = process.argv.slice(2);
  const files = codeFiles();
  const imports = importsOf(files);
  const checks = {
    circle: fileCircles(imports),
    "circle of rooms": roomCircles(imports),
    upwards: floorFaults(imports),
    long: longFiles(files),
    wide: wideLines(files),
  };
  for (const [name, faults] of Object.entries(checks))
    for (const fault of faults)
      if (folders.length === 0 || folders.some((folder) => fault.includes(folder))) {
        console.log(`${name}: ${fault}`);
        process.exitCode = 1;
      }
}
