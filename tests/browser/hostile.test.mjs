// Nothing in an article or attribute is ever run or treated as markup: it is shown as text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, settled, until } from "./pages.mjs";

// A policy that would allow all of them to run.
const LAX =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; " +
  "style-src 'self' 'unsafe-inline'; img-src * data:; object-src *; frame-src * data:";

// The usual kinds of injection. Each would call `executed`.
const VECTORS = [
  "<script>executed(1)</script>",
  "<img src=x onerror=executed(2)>",
  "<svg onload=executed(3)></svg>",
  "<svg><script>executed(4)</script></svg>",
  "<a href='javascript:executed(5)'>click</a>",
  "<iframe srcdoc='<script>parent.executed(6)</script>'></iframe>",
  "<iframe src='javascript:parent.executed(7)'></iframe>",
  "<details open ontoggle=executed(8)>x</details>",
  "<input autofocus onfocus=executed(9)>",
  "<template><script>executed(10)</script></template>",
  "<template shadowrootmode=open><script>executed(11)</script></template>",
  "<x-trap onclick=executed(12) style='animation: spin 1s' onanimationstart=executed(12)>x</x-trap>",
  "<nut-graf for='x' onclick=executed(13)></nut-graf>",
  "<slot name='heading' onslotchange=executed(14)></slot>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=executed(15)&gt;'>",
  "<noscript><p title='</noscript><img src=x onerror=executed(16)>'>",
  "<object data='data:text/html,<script>parent.executed(17)</script>'></object>",
  "<meta http-equiv=refresh content='0;url=javascript:executed(18)'>",
  "<form action='javascript:executed(19)'><button>x</button></form>",
  "<style>@import 'javascript:executed(20)'; * { background: url('javascript:executed(20)') }</style>",
  '"><script>executed(21)</script>',
  "'-executed(22)-'",
  "${executed(23)}",
  "{{constructor.constructor('executed(24)')()}}",
  "</li></ul><script>executed(25)</script>",
  "<!--><img src=x onerror=executed(26)>-->",
  "&lt;img src=x onerror=executed(27)&gt;",
  "\u202Eexecuted(28)\u202C",
  "\u0000<scr\u0000ipt>executed(29)</scr\u0000ipt>",
  "<base href='javascript:executed(30)//'>",
];

const sentenceWith = (vector, n) =>
  `The harbour master said on day ${n} that ${vector} was painted on the mole by somebody.`;

/** The page's own scripts report if they run. The texts come as data, as from a database. */
async function withTexts(texts, attributes = {}) {
  await driver.get(
    site.write(newsPage("<main></main>", { script: "/fixtures/hostile.js" }), { policy: LAX }),
  );
  await driver.executeScript(
    (texts, attributes) => {
      const article = document.createElement("article");
      article.id = "story";
      for (const text of texts)
        article.append(Object.assign(document.createElement("p"), { textContent: text }));
      const element = document.createElement("nut-graf");
      for (const [name, value] of Object.entries({ for: "story", sentences: "50", ...attributes }))
        element.setAttribute(name, value);
      document.querySelector("main").append(element, article);
    },
    texts,
    attributes,
  );
  return settled(driver);
}

async function nothingRan() {
  await driver.sleep(200);
  assert.deepEqual(await driver.executeScript("return window.ran"), []);
}

test("hostile sentences are shown literally, and nothing in them runs", async () => {
  const texts = VECTORS.map(sentenceWith);
  const { sentences } = await withTexts(texts);
  const shown = sentences.join("\n");
  // In some, a new sentence starts in the middle. Whatever is shown is a piece of the text.
  assert.ok(sentences.length >= 20, String(sentences.length));
  for (const sentence of sentences)
    assert.ok(
      texts.some((text) => text.includes(sentence)),
      sentence,
    );
  assert.ok(shown.includes("<script>executed(1)</script>"));
  const tags = await driver.executeScript(() => {
    const root = document.querySelector("nut-graf").shadowRoot;
    return [...new Set([...root.querySelectorAll("*")].map(({ localName }) => localName))].sort();
  });
  assert.deepEqual(tags, ["a", "div", "li", "slot", "span", "ul"]);
  await nothingRan();
});

test("a click on each of them stays on the page and runs nothing", async () => {
  await withTexts(VECTORS.map(sentenceWith));
  const address = await driver.getCurrentUrl();
  await driver.executeScript(() => {
    for (const link of document.querySelector("nut-graf").shadowRoot.querySelectorAll("a")) {
      if (!/^https?:/.test(link.protocol)) window.ran.push(link.href);
      link.click();
    }
  });
  assert.equal(await driver.getCurrentUrl(), address);
  await nothingRan();
});

test("hostile attributes are reported as invalid or used as words, and nothing in them runs", async () => {
  const text = [sentenceWith("a boat", 1), sentenceWith("a fish", 2)];
  for (const vector of VECTORS) {
    await driver.executeScript("window.ran ??= []").catch(() => {});
    const { state } = await withTexts(text, { focus: vector, type: vector, language: vector });
    assert.equal(state, "error");
  }
  await nothingRan();
});

test("hostile markup in the article adds nothing to the summary, and no element to the page", async () => {
  const markup = VECTORS.map(
    (vector) =>
      `<p>The mole was painted again on Sunday, the council said, and nobody knows by whom. ${vector}</p>`,
  ).join("\n");
  await driver.get(
    site.write(
      newsPage(`<nut-graf for="story" sentences="50"></nut-graf><article id="story">${markup}</article>`),
      {},
    ),
  );
  const { sentences } = await settled(driver);
  assert.ok(sentences.length > 0);
  const said = (await recorded(driver)).filter((line) => line.startsWith("console"));
  assert.deepEqual(said, []);
});

test("the element's slotted words and the article's title are also treated as text", async () => {
  const evil = "<img src=x onerror=executed(31)>";
  await withTexts([sentenceWith("a boat", 1)], { "aria-label": evil });
  await driver.executeScript((evil) => {
    const heading = Object.assign(document.createElement("b"), { slot: "heading", textContent: evil });
    document.querySelector("nut-graf").append(heading);
    document
      .querySelector("#story")
      .prepend(Object.assign(document.createElement("h1"), { textContent: evil }));
    document.querySelector("nut-graf").type = "headline";
    document.querySelector("nut-graf").sentences = null;
  }, evil);
  await until(driver, "return window.heard.length >= 2");
  await nothingRan();
});
