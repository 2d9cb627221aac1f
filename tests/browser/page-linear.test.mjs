// The cost of hostile texts: whatever readers paste or open, the page reads it in linear time.
//
// Most of it is counted. If only a browser can tell, the test uses a text that took minutes, or forever, with
// backtracking patterns, and must now be read within the usual timeout.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import * as esbuild from "esbuild";
import { answered, openFile, openPage } from "./page.mjs";
import { recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

const SIZE = 200_000;
const repeated = (piece) => piece.repeat(Math.ceil(SIZE / piece.length));
const numbered = (piece) => Array.from({ length: SIZE / 10 }, (_, n) => piece(n)).join("");

/** Markup that a browser or a pattern once expanded. */
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

/** The maximum depth of properly nested markup, and the maximum number of attributes of a tag. */
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
  test(`${name}: what the browser parses is not much longer, not deep, and has few attributes`, () => {
    const { html } = markup.plainMarkup(source);
    const { deepest, most } = measured(html);
    assert.ok(html.length < 5 * source.length, `${html.length} of ${source.length}`);
    assert.ok(deepest <= markup.DEEPEST, `${deepest} deep`);
    assert.ok(most < 30, `${most} attributes`);
  });
}

/** Markup that once took a browser or a pattern minutes. */
const SLOW = {
  tags: "<a".repeat(1_000_000),
  styles: "<style>".repeat(300_000),
  attributes: `<p ${Array.from({ length: 300_000 }, (_, n) => `a${n}`).join(" ")}></p>`,
  formatting: HOSTILE["formatting that goes on in each paragraph"],
  title: `<h1>b${"a".repeat(SIZE)}</h1><p>${"a".repeat(2 * SIZE)}</p>`,
  images: `<img srcset="${"a".repeat(2 * SIZE)} b c">`,
};

test("opened pages that once took minutes, or forever, are read within the usual timeout", async () => {
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

test("pasted, they are read as quickly, or a notice says that they cannot be", async () => {
  for (const [name, source] of Object.entries(SLOW)) {
    // The notice about the one before might still be shown.
    await answered(driver);
    await driver.executeScript(
      `const [html] = arguments;
      const value = { getData: (type) => (type === "text/html" ? html : ""), files: [] };
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      // Some engines do not expose the data of a scripted event.
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

test("comments before the text of a Markdown file or a page cost little", async () => {
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

/** The tags and texts, in order, that the page parses from some markup. */
const parsedTo = (source) =>
  driver.executeScript(
    (html) => new DOMParser().parseFromString(html, "text/html").body.innerHTML,
    markup.plainMarkup(source).html,
  );

test("ordinary markup keeps texts, blocks and links; handlers, styles and scripts are removed", async () => {
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
