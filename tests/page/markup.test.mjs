// The markup of other pages is rewritten into markup that says the same about their text.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { clean, load } from "./modules.mjs";

const { DEEPEST, plainMarkup } = await load("markup");

after(clean);

const rewritten = (source) => plainMarkup(source).html.replace("<!doctype html>", "");

test("elements are closed in order, and neither scripts, styles nor handlers are left", () => {
  for (const [source, expected] of [
    ["<p class=a id='b c' onclick=x TITLE=y>One</p>", '<p class="a" id="b c">One</p>'],
    ["<p hidden>One<p>Two", '<p hidden="">One</p><p>Two'],
    ['<p style="display:\n none" class=\'say "hi"\'>One</p>', '<p hidden class="say &quot;hi&quot;">One</p>'],
    ["<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
    ["<ul><li><div>a<li>b</ul>", "<ul><li><div>a</div></li><li>b</li></ul>"],
    ["<dl><dt>a<dd>b<dd>c<dt>d</dl>", "<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dt></dl>"],
    ["<select><option>a<option>b</select>", "<select><option>a</option><option>b</option></select>"],
    ["<button>a<button>b</button>", "<button>a</button><button>b</button>"],
    [
      "<table><caption>t<colgroup><col><tbody><tr><th>a<td>b<tr><td>c</table>e",
      "<table><caption>t</caption><colgroup><col></colgroup><tbody><tr><th>a</th><td>b</td></tr>" +
        "<tr><td>c</td></tr></tbody></table>e",
    ],
    [
      "<table><tr><td><table><tr><td>in</td></tr></table>out</td></tr></table>",
      "<table><tr><td><table><tr><td>in</td></tr></table>out</td></tr></table>",
    ],
    ["<table><tbody>a<tfoot>b<thead>c", "<table><tbody>a</tbody><tfoot>b</tfoot><thead>c"],
    ["<h1>a<h2>b</h3>c", "<h1>a</h1><h2>b</h2>c"],
    ["<h2>a</h2><h2><b>b</h2>c", "<h2>a</h2><h2><span>b</span></h2>c"],
    ["<p>a<div>b</p>c</div>", "<p>a</p><div>bc</div>"],
    ["<p><b>a<p>b</b>c", "<p><span>a</span></p><p>bc"],
    ["<p><button>a<p>b</button>c", "<p><button>a<p>b</p></button>c"],
    ["<i>a<em>b</i>c</em>", "<span>a<span>b</span></span>c"],
    ["<div><span>a</div>b</span>c", "<div><span>a</span></div>bc"],
    ["<div><object>a</div>b</object></div>", "<div><object>ab</object></div>"],
    ["<svg><title>A</title><path d=1/><g/></svg>b", "<span hidden><title>A</title></span>b"],
    ["<svg><p>a", "<span hidden></span><p>a"],
    [
      "<svg><foreignObject><p>a</p></foreignObject></svg>b",
      "<span hidden><foreignobject><p>a</p></foreignobject></span>b",
    ],
    ["<math><annotation-xml><p>a", '<span role="math"><annotation-xml><p>a'],
    ["<template><p>a</p></template>b", "<span hidden><p>a</p></span>b"],
    ["a<br>b</br>c<hr>d<img src=x id=i>e<wbr>f", 'a<br>b<br>c<hr>d<img id="i">e<wbr>f'],
    ["a<a href=/x>b<a href=/y>c</a>d", 'a<a href="/x">b<a href="/y">c</a>d'],
    ["</p>a</div>b", "ab"],
    [
      "<html lang=de><head><title>T<b></title><meta name=x content=N><body class=c><p>a</body><p>b",
      '<html lang="de"><head><title>T&lt;b></title><meta name="x" content="N"><body class="c"><p>a</p><p>b',
    ],
    ["a<script>b</script>c<style>d</style>e<iframe>f</iframe>g", "aceg"],
    ["g<xmp><b></xmp>h<noembed>i</noembed><noframes>j</noframes>k", "ghk"],
    ["a<!-- b -->c<!-->d<!doctype html>e<?php f ?>g</ h>i", "acdegi"],
    ["a < b <3 c </3> d", "a &lt; b &lt;3 c  d"],
    [
      "<textarea>a<b></textarea>c<title>x < y</title>",
      "<textarea>a&lt;b></textarea>c<title>x &lt; y</title>",
    ],
    ["<p a=1 id=x id=y>z", '<p id="x">z'],
    ["<p id = 'x' class = y lang>z", '<p id="x" class="y" lang="">z'],
    ["<p/id=x/>z<br/>", '<p id="x/">z<br>'],
    ["a<p class='x", "a"],
    ["<address><p>a</address>b", "<address><p>a</p></address>b"],
    ["<li>a<p>b<li>c", "<li>a<p>b</p></li><li>c"],
    ["<td>a<td>b", "<td>a</td><td>b"],
    ["<script>a<!-- <script> b </script> --> c</script>d", "d"],
    ["<script>a<!-- b --> <script> c</script>d", "d"],
    ["<script>a</scripty>b</script >c", "c"],
    ["<noscript><p>a</noscript>b", "<noscript><p>a</p></noscript>b"],
    ["<x-y>a</x-y>", "<x-y>a</x-y>"],
    ["<section><p>a<section>b</section>c</section>", "<section><p>a</p><section>b</section>c</section>"],
    ["<label>a<nobr>b<nobr>c", "<label>a<span>b<span>c"],
  ])
    assert.equal(rewritten(source), expected, source);
});

const names = (list) => list.trim().split(/\s+/);

const BLOCKS = names(`
  address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary
  table ul`);
const EMPTY = names(`
  area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track
  wbr`);
const FORMATTING = names("b big code em font i nobr small strong tt u");
const WANTED = names(`
  alt alttext aria-hidden aria-label aria-modal class colspan content data-nut-graf datatable dir encoding
  hidden href id itemprop itemscope itemtype lang name property rel role rowspan summary`);

test("a block ends the paragraph before it, and the formatting in that", () => {
  for (const name of BLOCKS)
    assert.equal(rewritten(`<p><b>a<${name}>`), `<p><span>a</span></p><${name}>`, name);
  assert.equal(rewritten("<p>a<q>b<ins>c"), "<p>a<q>b<ins>c");
});

test("an element that is always empty is never closed, and does not hold what follows", () => {
  for (const name of EMPTY) assert.equal(rewritten(`<div><${name}>a</div>b`), `<div><${name}>a</div>b`, name);
});

test("formatting says nothing about the text, so it is written as a plain element", () => {
  for (const name of FORMATTING)
    assert.equal(rewritten(`<p>a<${name} class=x>b</${name}>c`), '<p>a<span class="x">b</span>c', name);
});

test("text that is struck out and formulas stay what they are, as elements with no effect on others", () => {
  for (const name of ["s", "strike"])
    assert.equal(rewritten(`<p>a<${name}>b</${name}>c`), "<p>a<del>b</del>c");
  const formula =
    '<math alttext="E=m"><mi>E</mi><annotation encoding="application/x-tex">E=m</annotation></math>';
  const plain = formula.replace("<math", '<span role="math"').replace("</math>", "</span>");
  assert.equal(rewritten(`<p>${formula}`), `<p>${plain}`);
});

test("the attributes that reading uses are kept, and no others", () => {
  for (const name of WANTED) assert.equal(rewritten(`<q ${name}="x">a`), `<q ${name}="x">a`, name);
  for (const name of ["src", "onclick", "title", "data-x", "style"])
    assert.equal(rewritten(`<q ${name}="x">a`), "<q>a", name);
});

test("an end tag closes only what is around it within the same table, object or button", () => {
  for (const name of ["applet", "caption", "marquee", "object", "table", "td", "template", "th"])
    assert.match(rewritten(`<div><${name}>a</div>b`), /^<div><[^/]+>ab$/, name);
  assert.equal(rewritten("<p><button>a</p>b"), "<p><button>ab");
  assert.equal(rewritten("<div><button>a</div>b"), "<div><button>a</button></div>b");
  for (const name of ["address", "div", "p"])
    assert.equal(rewritten(`<li><${name}>a<li>b`), `<li><${name}>a</${name}></li><li>b`, name);
  assert.equal(rewritten("<li><section>a<li>b"), "<li><section>a<li>b");
});

test("elements that are nested too deep become siblings; the text stays, in order", () => {
  const { html } = plainMarkup(Array.from({ length: 600 }, (_, n) => `<div>${n}`).join(""));
  let [depth, deepest] = [0, 0];
  for (const [, slash] of html.matchAll(/<(\/?)div>/g)) {
    depth += slash === "" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  assert.equal(deepest, DEEPEST);
  assert.deepEqual(html.match(/\d+/g).map(Number), [...Array(600).keys()]);
});

test("the effort grows with the number of tags and texts, and with their depth", () => {
  assert.equal(plainMarkup("a").effort, 12);
  assert.equal(plainMarkup("<p>a</p>").effort, 12 + 1 + 12 + 1 + 12);
  assert.equal(plainMarkup("<div><p>a</p></div>").effort, 13 + 14 + 14 + 13 + 12);
});
