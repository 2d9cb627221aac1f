// The builder of the page: what a site owner can choose, and the snippet and preview for each choice.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { count, openDialog, openFile, openPage, press } from "./page.mjs";
import { recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

async function openBuilder() {
  // It is made anew each time.
  await driver.executeScript("document.querySelector('#embed-body')?.replaceChildren()");
  await openDialog(driver, "embed");
  await until(driver, "return document.querySelector('#snippet') !== null");
}

/** Chooses or types a value; for a switch, true or false. */
const give = (name, value) =>
  driver.executeScript(
    (name, value) => {
      const control = document.getElementById(`embed-${name}`);
      if (typeof value === "boolean") control.checked = value;
      else control.value = value;
      control.dispatchEvent(new Event("input"));
    },
    name,
    value,
  );
const snippet = () => driver.executeScript("return document.querySelector('#snippet').value");
/** The attributes in the snippet and in the preview, and the values of the fields. */
const chosen = () =>
  driver.executeScript(() => {
    const [, attributes] = /<nut-graf for="story"(.*)>/.exec(document.querySelector("#snippet").value);
    const element = document.querySelector("#embed nut-graf");
    const shown = element
      .getAttributeNames()
      .filter((name) => name !== "for")
      .map((name) => ` ${name}${element.getAttribute(name) && `="${element.getAttribute(name)}"`}`);
    const fields = ["type", "length", "sentences", "words"].map(
      (name) => document.getElementById(`embed-${name}`).value,
    );
    return { attributes, shown: shown.join(""), fields: fields.join() };
  });

test("the snippet loads the element and has a place for the site's own abstract", async () => {
  await openBuilder();
  assert.equal(
    await snippet(),
    `<script type="module" src="/nutgraf/nut-graf.js"></script>

<nut-graf for="story" sentences="3">
  <p>Your own abstract, shown until there is a summary, or if none can be made.</p>
</nut-graf>`,
  );
});

test("each choice is in the snippet and in the preview; what contradicts it is removed", async () => {
  await openBuilder();
  for (const [name, value, attributes, fields] of [
    ["words", "40", ' words="40"', ",,,40"],
    ["sentences", "2", ' sentences="2"', ",,2,"],
    ["length", "long", ' type="key-points" length="long"', "key-points,long,,"],
    ["type", "tldr", ' type="tldr" length="long"', "tldr,long,,"],
    ["length", "", ' type="tldr"', "tldr,,,"],
    ["length", "short", ' type="tldr" length="short"', "tldr,short,,"],
    ["type", "", "", ",,,"],
    ["length", "medium", ' type="key-points" length="medium"', "key-points,medium,,"],
    ["words", "90", ' words="90"', ",,,90"],
    ["words", "", "", ",,,"],
    ["highlight", true, " highlight", ",,,"],
    ["watch", true, " highlight watch", ",,,"],
    ["highlight", false, " watch", ",,,"],
    ["language", "de", ' language="de" watch', ",,,"],
    ["language", " ", " watch", ",,,"],
    ["watch", false, "", ",,,"],
  ]) {
    await give(name, value);
    const now = await chosen();
    assert.deepEqual(now, { attributes, shown: attributes, fields }, `${name} ${value}`);
  }
  await give("focus", ' a "b" & c ');
  assert.match(await snippet(), /focus="a &quot;b&quot; &amp; c">/);
  assert.equal(
    await driver.executeScript("return document.querySelector('#embed nut-graf').getAttribute('focus')"),
    'a "b" & c',
  );
  assert.equal(await driver.executeScript("return document.querySelectorAll('#embed nut-graf').length"), 1);
});

test("each field has a name, its choices and, where the name says too little, a hint", async () => {
  await openBuilder();
  const fields = await driver.executeScript(() =>
    [...document.querySelectorAll("#embed label")].map(({ htmlFor, textContent, control }) => [
      htmlFor,
      textContent,
      control.type,
      control.placeholder || control.min || control.value,
    ]),
  );
  assert.deepEqual(fields, [
    ["embed-type", "type–tldrkey-pointsheadlineteaser", "select-one", ""],
    ["embed-length", "length–shortmediumlong", "select-one", ""],
    ["embed-sentences", "sentences", "number", "1"],
    ["embed-words", "words", "number", "1"],
    ["embed-language", "language", "text", "detected, or a tag such as de"],
    ["embed-focus", "focus", "text", "words to steer towards"],
    ["embed-highlight", "highlighthighlights the sentences in the article", "checkbox", "on"],
    ["embed-watch", "watchupdates when the article changes", "checkbox", "on"],
  ]);
  const rest = await driver.executeScript(() => {
    const text = (css) => document.querySelector(`#embed-body ${css}`).textContent;
    const snippet = document.querySelector("#snippet");
    const preview = document.querySelector("#embed .preview");
    return [
      text("p"),
      text("button"),
      text("a"),
      new URL(document.querySelector("#embed-body a").href).pathname,
      [snippet.readOnly, snippet.spellcheck, snippet.ariaLabel, preview.role, preview.ariaLabel].join(),
      document.querySelector("#embed-wait").checkVisibility(),
    ];
  });
  assert.deepEqual(rest, [
    "Choose what to show. The summary is made on your reader’s device, from the article on your page.",
    "Copy snippet",
    "How to host the files, and all attributes",
    "/embed/",
    "true,false,Snippet for your page,region,Preview",
    false,
  ]);
});

const preview = () =>
  driver.executeScript(() => {
    const article = document.querySelector("#embed article");
    return [article.lang, ...[...article.children].map((child) => `${child.localName} ${child.textContent}`)];
  });

test("the preview is of the reader's article: its headline once, and a paragraph for each line", async () => {
  const lines = [
    "Die Fähre bleibt im Hafen",
    "",
    "  Die Fähre nach Marrow ist heute wegen des Eises nicht gefahren, sagte der Hafenmeister am Montag.  ",
    "Sie fährt wieder, sobald der Eisbrecher die Rinne geöffnet hat, und das kann noch Tage dauern.",
    "",
    " ",
    "",
  ];
  await openFile(driver, "ferry.txt", lines.join("\n"));
  await until(driver, "return document.querySelector('#title').textContent === 'Die Fähre bleibt im Hafen'");
  await openBuilder();
  assert.deepEqual(await preview(), ["de", `h1 ${lines[0]}`, `p ${lines[2].trimEnd()}  `, `p ${lines[3]}`]);
});

test("of a book the preview shows the beginning; without a text, a sample", async () => {
  await openBuilder();
  const [lang, ...sample] = await preview();
  assert.equal(lang, "");
  assert.deepEqual([sample.length, sample[0].startsWith("p The ferry to Marrow Sound was")], [3, true]);
  await until(
    driver,
    "return document.querySelector('#embed nut-graf').shadowRoot.querySelectorAll('li').length === 3",
  );
  await press(driver, "#embed .close");
  const long = "The ferry to Marrow Sound was late again, as on every day of that winter. ".repeat(20);
  await openFile(driver, "book.txt", `${long}\n\n`.repeat(120));
  await count(driver, 1);
  await openBuilder();
  const [, ...paragraphs] = await preview();
  assert.equal(paragraphs.length, 100);
  for (const paragraph of paragraphs) assert.equal(paragraph.length, 1002);
  assert.deepEqual(await recorded(driver), []);
});
