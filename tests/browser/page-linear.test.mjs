// What a hostile text costs: whatever readers paste or open, the page reads it in a time that grows with it.
//
// Most of it is counted. Where only a browser can tell, a text is used that took the page minutes, or for
// ever, when its patterns went back and forth, and is read within the wait of every other test.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import * as esbuild from "esbuild";
import { openFile, openPage } from "./page.mjs";
import { recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

const SIZE = 200_000;
const repeated = (piece) => piece.repeat(Math.ceil(SIZE / piece.length));
const numbered = (piece) => Array.from({ length: SIZE / 10 }, (_, n) => piece(n)).join("");

/** Markup of which a browser, or a pattern, once made more than it is. */
const HOSTILE = {
  "tags without an end": repeated("<a"),
  "ends of tags without an end": repeated("</a"),
  "styles without an end": repeated("<style>"),
  "ends of styles": repeated("<style></style "),
  "comments without an end": repeated("<!--"),
  "comments that nearly end": repeated("<!-- --"),
  "quotes without an end": repeated("<a b='"),
  "spaces in a tag": `<a${" ".repeat(SIZE)}`,
  "a style of spaces": `<p style="${repeated("display:  ")}">x</p>`,
  "nested blocks": repeated("<div>"),
  "nested formatting": repeated("<b>"),
  "nested elements of no kind": repeated("<x>"),
  "nested tables": repeated("<table><td>"),
  "nested lists": repeated("<ul><li>"),
  "nested links": repeated("<a href=x><object>"),
  "nested drawings": repeated("<svg><g>"),
  "blocks that their end tags do not reach": repeated("<div><object></div></object>"),
  "blocks in formatting that ends too early": repeated("<b><div></b>"),
  "ends of nothing": `${"<x>".repeat(SIZE / 6)}${"</y>".repeat(SIZE / 8)}`,
  "formatting that goes on in each paragraph": numbered((n) => `<b a=${n}><p>`),
  "an element of many attributes": `<p ${numbered((n) => `a${n} `)}>x</p>`,
  "a page of many roots": numbered((n) => `<html a${n}>`),
};

let driver;
let site;
let markup;

before(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(import.meta.dirname, "../../www/page/markup.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  markup = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  ({ site, driver } = await openWorld());
});

after(() => closeWorld({ site, driver }));

beforeEach(() => openPage(driver, site.origin));

/** The deepest place of markup in which elements end in order, and the most attributes of a tag. */
function measured(html) {
  let depth = 0;
  let deepest = 0;
  let most = 0;
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([\w-]+)[^>]*>/g)) {
    if (["a", "html", "head", "body"].includes(name)) continue;
    depth += slash === "" ? 1 : -1;
    deepest = Math.max(deepest, depth);
    most = Math.max(most, tag.split(/="/).length);
  }
  return { deepest, most };
}

for (const [name, source] of Object.entries(HOSTILE)) {
  test(`${name}: what the browser parses is not longer by much, not deep, and has few attributes`, () => {
    const { html } = markup.plainMarkup(source);
    const { deepest, most } = measured(html);
    assert.ok(html.length < 5 * source.length, `${html.length} of ${source.length}`);
    assert.ok(deepest <= markup.DEEPEST, `${deepest} deep`);
    assert.ok(most < 30, `${most} attributes`);
  });
}

/** Of which a browser, or a pattern, once made minutes. */
const SLOW = {
  tags: "<a".repeat(1_000_000),
  styles: "<style>".repeat(300_000),
  attributes: `<p ${Array.from({ length: 300_000 }, (_, n) => `a${n}`).join(" ")}></p>`,
  formatting: HOSTILE["formatting that goes on in each paragraph"],
  title: `<h1>b${"a".repeat(SIZE)}</h1><p>${"a".repeat(2 * SIZE)}</p>`,
  images: `<img srcset="${"a".repeat(2 * SIZE)} b c">`,
};

test("pages that took minutes, or for ever, are read within the wait of any other test", async () => {
  for (const [name, source] of Object.entries(SLOW)) {
    await openFile(driver, `${name}.html`, `<html><body>${source}<p>The ferry sails.</p></body></html>`);
    await until(
      driver,
      `return document.querySelector('#article').textContent.endsWith('The ferry sails.') ||
         document.querySelector('#notice').textContent.includes(arguments[0])`,
      `${name}.html contains no text`,
    );
    await openFile(driver, "next.txt", name);
    await until(driver, "return document.querySelector('#article').textContent === arguments[0]", name);
  }
  assert.deepEqual(await recorded(driver), []);
});

test("pasted they are read as soon, or a word says that they cannot be", async () => {
  for (const [name, source] of Object.entries(SLOW)) {
    await driver.executeScript(
      `const [html] = arguments;
      const value = { getData: (type) => (type === "text/html" ? html : ""), files: [] };
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      // Not every engine shows what an event of a script is given.
      Object.defineProperty(event, "clipboardData", { value });
      document.querySelector("#article").dispatchEvent(event);`,
      `${source}<p>The ferry sails.</p>`,
    );
    await until(
      driver,
      `return document.querySelector('#article').textContent.includes('The ferry sails.') ||
         document.querySelector('#notice').textContent.includes('could not be read')`,
      `${name} contains no text`,
    );
    await openFile(driver, "next.txt", name);
    await until(driver, "return document.querySelector('#article').textContent === arguments[0]", name);
  }
  assert.deepEqual(await recorded(driver), []);
});

test("comments before the text of a Markdown file or a page are no work", async () => {
  const comments = "<!-- a -->\n".repeat(20_000);
  await openFile(driver, "notes.md", `${comments}The ferry sails.`);
  await until(
    driver,
    "return document.querySelector('#article').textContent === arguments[0]",
    `${comments}The ferry sails.`,
  );
  await openFile(
    driver,
    "page.txt",
    `${comments}<!doctype html><html><body><p>The ferry was late.</p></html>`,
  );
  await until(driver, "return document.querySelector('#article').textContent === 'The ferry was late.'");
});

/** What the page parses an ordinary piece of markup to: its tags and texts in order. */
const parsedTo = (source) =>
  driver.executeScript(
    (html) => new DOMParser().parseFromString(html, "text/html").body.innerHTML,
    markup.plainMarkup(source).html,
  );

test("ordinary markup keeps its texts, blocks and links; handlers, styles and scripts go", async () => {
  for (const [source, parsed] of [
    ["<p class=a id='b'>One <b>two</b> <a href=\"/x?a=1&amp;b\">three</a>", null],
    ["<p>One<p>Two<ul><li>a<li>b</ul>", "<p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul>"],
    ["<p onclick=x style='color:red'>One</p>", "<p>One</p>"],
    ["<p style='DISPLAY: none'>One</p>", '<p hidden="">One</p>'],
    ["<p title='a > b' onclick='1 > 2'>One</p>", "<p>One</p>"],
    ["One<script>'<p>'</script> two<style>p{}</style><!-- <p> --> three", "One two three"],
    ["1 < 2 & 3 &lt; 4 <", "1 &lt; 2 &amp; 3 &lt; 4 &lt;"],
    ["<<!-- -->p onclick=1>", "&lt;p onclick=1&gt;"],
    ["One<script><!--<script></script>'<p>'--></script> two", "One two"],
    ["One<script><!--<script>'<p>'</script></script> two", "One two"],
    ["One<script><!--'<p>'</script> two", "One two"],
    ["One<script>'<script>'</script> two", "One two"],
    ["<textarea><p>a</textarea>", "<textarea>&lt;p&gt;a</textarea>"],
    ["<svg><title>A</title><path d=1/></svg>b", null],
    ["<table><tr><td>a<td>b<tr><td>c</table>", null],
    ["<b><p>One</b> two</p>", "<span></span><p>One two</p>"],
    ["<svg><text>A<p>b</p>", '<span hidden=""><text>A</text></span><p>b</p>'],
    ["<svg><foreignObject><p>a</p></foreignObject></svg><p>b</p>", null],
    ["<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"],
  ]) {
    const result = await parsedTo(source);
    if (parsed !== null) assert.equal(result, parsed, source);
    else assert.doesNotMatch(result, /on\w+=|style=|<script/, source);
  }
  assert.equal(
    await parsedTo("<table><tr><td>a<td>b<tr><td>c</table>"),
    "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
  );
  assert.match(await parsedTo("<svg><title>A</title><path d=1/></svg>b"), /^<span hidden="">.*<\/span>b$/);
});
