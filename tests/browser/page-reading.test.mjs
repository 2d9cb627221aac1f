// What the page shows of a text with marks: the list leaves them out, the article keeps them.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { becomes, count, marked, openPage, pasteAndWait, press, summary } from "./page.mjs";
import { until } from "./pages.mjs";

const MAIL = `Hi Mara,

the harbour board met on Tuesday and agreed to keep the night ferry for
another year, although the boat needs a new engine before the winter.[1]
The repair of the ferry costs about forty thousand crowns, and the board
hopes that the islands pay half of it.

> Does the board know how many people take the night ferry home, and have
> they asked the school on Marrow, whose pupils come back with the ferry on
> the last evening of every week?[2] I counted thirty of them, and there was
> no seat left on the night ferry for anybody who had bought a ticket.

It rained. We had tea. Nobody minded.

Jon`;

const READ = [
  "the harbour board met on Tuesday and agreed to keep the night ferry for another year, " +
    "although the boat needs a new engine before the winter.",
  "The repair of the ferry costs about forty thousand crowns, " +
    "and the board hopes that the islands pay half of it.",
  "Does the board know how many people take the night ferry home, and have they asked the school on " +
    "Marrow, whose pupils come back with the ferry on the last evening of every week?",
];

beforeEach(() => openPage(driver, site.origin));

test("of a wrapped mail, the list shows plain sentences and the pane what was pasted", async () => {
  await pasteAndWait(driver, MAIL);
  await count(driver, 3);
  assert.deepEqual(await summary(driver), READ);
  await becomes(driver, MAIL);
  // Each mark covers a whole sentence, with the line ends, quote marks and notes within it.
  const written = [
    MAIL.slice(MAIL.indexOf("the harbour"), MAIL.indexOf("\nThe repair")),
    MAIL.slice(MAIL.indexOf("The repair"), MAIL.indexOf("\n\n> Does")),
    MAIL.slice(MAIL.indexOf("> Does"), MAIL.indexOf(" I counted")),
  ];
  assert.deepEqual(await marked(driver), written);
  // From the list to the article, and the reasons.
  await press(driver, "#chosen li:last-child .sentence");
  await until(
    driver,
    "return String([...(CSS.highlights.get('current') ?? [])][0] ?? '') === arguments[0]",
    written[2],
  );
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  const quoted = await driver.executeScript("return document.querySelector('#reasons .quoted').textContent");
  assert.ok(READ[2].startsWith(quoted.replace(/ …$/, "")), quoted);
});
