// The package in Node, with pages that libraries have parsed.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { execute, install, program } from "./consumers.mjs";

test("in Node, `read` and `ranges` take the elements of libraries' DOMs", async () => {
  const folder = await install("documents");
  const read = JSON.parse(await execute(folder, process.execPath, "main.js"));
  const texts = ["Ferry late", "The ferry was late again on Sunday.", "The bridge is open.", ""];
  assert.deepEqual(Object.keys(read), ["happy-dom", "jsdom", "linkedom"]);
  for (const [name, { source, whole, kinds, range }] of Object.entries(read)) {
    assert.equal(source, texts.join("\n"), name);
    assert.equal(whole, texts.toSpliced(2, 0, "A note.").join("\n"), name);
    assert.deepEqual(kinds, ["title", "paragraph", "paragraph"], name);
    // A range contains the note, which is not read.
    assert.equal(range, name === "linkedom" ? "" : "The ferry was late1 again on Sunday.", name);
  }
});

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry late again | Courier</title>
<script type="application/ld+json">[{"@graph": [{"@type": "NewsArticle", "headline": "</p>"}]}]</script>
</head>
<body><nav>Home</nav><main>
<nut-graf sentences="2"><h2 slot="heading">In short</h2><p>The author's own words.</p></nut-graf>
<h1>Ferry late again</h1><p>The ferry to Marrow was late on Monday because of ice in the harbour.<sup>1</sup>
Hundreds of passengers “waited” &amp; froze for three hours, and it was the third time.</p><pre>code()</pre>
<p>The company says that the ice was to blame. The next ferry, if there is one, sails on Tuesday.</p>
<nut-graf skip="p:first-of-type" type="tldr"></nut-graf><nut-graf for="none">Mine.</nut-graf>
<nut-graf sentences="x"></nut-graf><nut-graf collapsed>Mine.</nut-graf></main></body></html>
`;

test("in Node, `nutgraf/html` writes the program's summaries into pages in libraries' DOMs", async () => {
  const folder = await install("documents");
  const file = join(folder, "page.html");
  writeFileSync(file, PAGE);
  const answers = JSON.parse(await execute(folder, process.execPath, "prerender.js", file));
  // Two of the elements have faults.
  await assert.rejects(program("prerender", "--description", "--json-ld", file));
  const written = readFileSync(file, "utf8");
  const elements = written.match(/<nut-graf.*?<\/nut-graf>/gs);
  const [, description] = /<meta name="description" content="(.*)">/.exec(written);
  const [, jsonLd] = /<script.*?>(.*)<\/script>/.exec(written);
  assert.deepEqual(Object.keys(answers), ["happy-dom", "jsdom", "linkedom"]);
  for (const [name, answer] of Object.entries(answers)) {
    assert.deepEqual(answer.elements.map(inOrder), elements.map(inOrder), name);
    assert.equal(answer.description, description, name);
    assert.deepEqual(answer.jsonLd, JSON.parse(jsonLd), name);
    assert.deepEqual(answer.faults, [
      '`for`: "none" is not allowed; give the id of an element that contains the article',
      "`sentences`: NaN is not allowed; give a whole number from 0",
    ]);
    assert.deepEqual(answer.summary, {
      text: "The ferry to Marrow was late on Monday because of ice in the harbour.",
      title: "Ferry late again",
      language: "en",
      begins: "Ferry late",
    });
    assert.equal(answer.wrong, '`page`: "<p>" is not allowed; give a document');
  }
});

/** An element whose new attribute comes first: libraries put it in different places. */
function inOrder(element) {
  const [attribute = ""] = / prerendered="[^"]*"/.exec(element) ?? [];
  const plain = element.replace(attribute, "").replace('collapsed=""', "collapsed");
  return plain.replace("<nut-graf", `<nut-graf${attribute}`);
}
