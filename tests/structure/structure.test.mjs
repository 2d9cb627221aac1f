// No circle of imports, no import from a higher floor, no long files, no wide lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  codeFiles,
  fileCircles,
  floorFaults,
  importsOf,
  longFiles,
  roomCircles,
  wideLines,
} from "./structure.mjs";

const files = codeFiles();
const imports = importsOf(files);

const assertNone = (faults) => assert.equal(faults.join("\n"), "");

test("no files import each other in a circle", () => assertNone(fileCircles(imports)));

test("no rooms (modules of a crate, folders of www) import each other in a circle", () =>
  assertNone(roomCircles(imports)));

test("no room imports from a floor above it, and no stage from another stage", () =>
  assertNone(floorFaults(imports)));

test("no file of code has more than 300 lines", () => assertNone(longFiles(files)));

test("no line of code has more than 110 columns", () => assertNone(wideLines(files)));

const importsAmong = (sources) => importsOf(new Map(Object.entries(sources)));
const circlesAmong = (sources) => fileCircles(importsAmong(sources));

test("a circle between Rust files is found through use, paths, re-exports, globs and macros", () => {
  const circle = ["src/a.rs → src/a/b.rs → src/a.rs"];
  const lib = "mod a; mod c; pub use a::Low;";
  const a = "mod b; use b::High; pub struct Low; macro_rules! low { () => {} }";
  for (const b of [
    "use super::Low; pub struct High;",
    "use crate::{a::{self as low, Low as L}}; pub struct High;",
    "use crate::Low; pub struct High;",
    "use super::*; pub struct High;",
    "pub struct High(super::Low);",
    "pub fn high() -> u8 { if true { crate::a::Low::size() } else { 0 } } pub struct High;",
    "low!(); pub struct High;",
  ])
    assert.deepEqual(circlesAmong({ "src/lib.rs": lib, "src/a.rs": a, "src/a/b.rs": b }), circle, b);
});

test("declarations, comments, strings and tests in Rust files do not count as imports", () => {
  const sources = {
    "src/lib.rs": "mod a; pub use a::b::High;",
    "src/a.rs": "pub mod b; use b::High; pub struct Low;",
    "src/a/b.rs": `
      //! [\`super::Low\`] /* " */
      /* super::Low /* nested */ super::Low */
      pub struct High<'a>(&'a str);
      const TEXT: &str = "super::Low \\" super::Low"; const RAW: &str = r#"super::Low " "#;
      const QUOTE: [char; 2] = ['"', '\\''];
      #[cfg(test)]
      use super::Low;
      #[cfg(all(test, unix))]
      mod tests { use super::super::Low; fn low() -> crate::a::Low { Low } }
    `,
  };
  assert.deepEqual(circlesAmong(sources), []);
});

test("using a re-exported name counts as importing the file that defines it", () => {
  const sources = {
    "src/lib.rs": "mod high; mod low; pub use high::High; pub use low::Low; pub fn all() {}",
    "src/high.rs": "use crate::Low; pub struct High;",
    "src/low.rs": "pub struct Low;",
    "src/web.rs": "use crate::all;",
    "src/page.rs": "mod line; use line::line; pub fn page() { line(); line::first(); }",
    "src/page/line.rs": "pub fn line() {} pub fn first() {}",
  };
  const found = importsAmong(sources);
  assert.deepEqual([...found.get("src/high.rs")], ["src/low.rs"]);
  assert.deepEqual([...found.get("src/lib.rs")], ["src/high.rs", "src/low.rs"]);
  assert.deepEqual([...found.get("src/web.rs")], ["src/lib.rs"]);
  assert.deepEqual([...found.get("src/page.rs")], ["src/page/line.rs"]);
});

test("a circle between TypeScript files is found via imports, exports, types, import() and CSS", () => {
  for (const back of [
    'import { a } from "./a.js";',
    'import {\n  a,\n} from "./a.js";',
    'export * from "./a.js";',
    'import type { A } from "./a.js";',
    'import "./a.js";',
    'const a = await import("./a.js");',
  ])
    assert.deepEqual(
      circlesAmong({ "www/page/a.ts": 'import "./b.js";', "www/page/b.ts": back }),
      ["www/page/a.ts → www/page/b.ts → www/page/a.ts"],
      back,
    );
  assert.deepEqual(
    circlesAmong({ "www/page/a.css": '@import "./b.css";', "www/page/b.css": '@import "./a.css";' }),
    ["www/page/a.css → www/page/b.css → www/page/a.css"],
  );
});

test("a circle between rooms is found even if no files form one", () => {
  const found = importsAmong({
    "src/lib.rs": "",
    "src/article.rs": "pub struct Article;",
    "src/article/line.rs": "use crate::summary::Extent;",
    "src/summary.rs": "use crate::article::Article; pub struct Extent;",
  });
  assert.deepEqual(fileCircles(found), []);
  assert.deepEqual(roomCircles(found), ["src/article → src/summary → src/article"]);
});

test("an import from a higher floor or another stage is found", () => {
  const found = importsAmong({
    "src/lib.rs": "",
    "src/score.rs": "use crate::select::Choice;",
    "src/select.rs": "pub struct Choice;",
    "www/api/index.ts": 'import "../element/view.js";',
    "www/element/view.ts": 'import "../page/page.js";',
    "www/page/page.ts": 'import "../api/index.js";',
  });
  assert.deepEqual(floorFaults(found).sort(), [
    "src/score.rs → src/select.rs",
    "www/api/index.ts → www/element/view.ts",
    "www/element/view.ts → www/page/page.ts",
  ]);
});

test("a line of 111 characters and a file of 301 lines are too long, in characters, not bytes", () => {
  const files = new Map([
    ["src/wide.rs", `${"ä".repeat(110)}\n${"ä".repeat(111)}\n`],
    ["src/long.rs", "\n".repeat(300) + "x\n"],
    ["src/good.rs", "x\n".repeat(300)],
  ]);
  assert.deepEqual(wideLines(files), ["src/wide.rs:2: 111 columns, maximum 110"]);
  assert.deepEqual(longFiles(files), ["src/long.rs: 301 lines, maximum 300"]);
});
