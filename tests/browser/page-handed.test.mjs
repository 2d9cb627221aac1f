// What other programs and windows hand to the page: files that the system opens, shares and empty promises.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import {
  becomes,
  kept,
  noticed,
  openDialog,
  openPage,
  press,
  pressNotice,
  ready,
  text,
  type,
} from "./page.mjs";
import { recorded, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const OWN = "My own notes on the ferry.";

async function typeOwn() {
  await type(driver, OWN);
  await becomes(driver, OWN);
  await kept(driver);
}

test("a file that the system opens replaces the text of the reader, and Undo brings it back", async () => {
  await openPage(driver, `${site.origin}/with-launcher/`);
  await typeOwn();
  await driver.executeScript("launch('ferry.txt', 'The ferry sails.')");
  await becomes(driver, "The ferry sails.");
  await noticed(driver, "Your text was replaced.");
  await pressNotice(driver);
  await becomes(driver, OWN);
  await driver.executeScript("launch(null, null)");
  await driver.executeScript("launch('gone.txt', null)");
  await noticed(driver, "The file could not be read.");
  assert.equal(await text(driver), OWN);
  assert.deepEqual(await recorded(driver), []);
});

/** Shares with the page as another app does. */
async function share(fields) {
  await driver.executeAsyncScript((fields, done) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields))
      form.set(name, name === "files" ? new File([value], "ferry.txt") : value);
    fetch("share", { method: "POST", body: form }).then(() => done());
  }, fields);
  await driver.executeScript("location.hash = '#shared'");
}

test("a shared file is named, and opened or not as the reader says", async () => {
  await openPage(driver, site.origin);
  await until(driver, "return navigator.serviceWorker.controller !== null");
  await typeOwn();
  await share({ files: "The ferry sails.", text: "The bridge is closed." });
  await noticed(driver, "A file from another app or site: “ferry.txt”");
  const labels = await driver.executeScript(
    "return [...document.querySelectorAll('#notice button')].map(({ textContent }) => textContent)",
  );
  assert.deepEqual(labels, ["Open it", "Do not open", "×"]);
  await press(driver, "#notice button:nth-of-type(2)");
  await until(driver, "return document.querySelector('#notice').textContent === ''");
  await share({ files: "The ferry sails." });
  await noticed(driver, "ferry.txt");
  await pressNotice(driver);
  await becomes(driver, "The ferry sails.");
  await noticed(driver, "Opened ferry.txt.");
  await pressNotice(driver);
  await becomes(driver, OWN);
});

test("a shared title is shortened, a word alone is an address, and a share is taken once", async () => {
  await openPage(driver, site.origin);
  await until(driver, "return navigator.serviceWorker.controller !== null");
  await share({ title: " ", text: " The ferry sails. " });
  await noticed(driver, "Text from another app or site: “The ferry sails.”");
  await pressNotice(driver);
  await becomes(driver, "The ferry sails.");
  await share({ title: "x".repeat(1500), text: "It is late." });
  await noticed(driver, "“xxx");
  await pressNotice(driver);
  await becomes(driver, `${"x".repeat(1000)}\n\nIt is late.`);
  await share({ text: "ferry" });
  await noticed(driver, "No article was shared. This page fetches nothing from other sites:");
  await press(driver, "#notice-close");
  await until(driver, "return document.querySelector('#notice').textContent === ''");
  await driver.executeScript("location.hash = '#shared'");
  await until(driver, "return location.hash === ''");
  await type(driver, "!");
  await until(driver, "return document.querySelector('#article').textContent.includes('!')");
  assert.equal(await driver.executeScript("return document.querySelector('#notice').textContent"), "");
});

test("if no window sends the promised article, the page says what to do", async () => {
  await openPage(driver, site.origin);
  await driver.executeScript("location.hash = '#receive'");
  await noticed(
    driver,
    "No article arrived from the other page. Look into that page’s tab, or copy the article",
  );
});

/** Runs the bookmarklet on another site's page, in a browser that lets it open no window. */
async function runWithoutWindows(other, html, before = "") {
  await openPage(driver, site.origin);
  await openDialog(driver, "bookmarklet");
  const code = await driver.executeScript("return document.querySelector('#bookmarklet-code').value");
  await driver.get(other.write(html));
  await driver.executeScript(
    `const open = () => null; ${before}; ${decodeURIComponent(code.replace("javascript:", ""))}`,
  );
  await driver.wait(async () => (await driver.getCurrentUrl()).startsWith(`${site.origin}/`), 10_000);
  await ready(driver);
}

test("if it may open no window, the bookmarklet sends the title and the article's text itself", async () => {
  const other = await openSite();
  try {
    const page = (body) => `<!doctype html><title>The ferry</title><nav>Home</nav>${body}`;
    const words = "It sails again on Monday.";
    await runWithoutWindows(other, page(`<main><p>${words}</p></main>`));
    await becomes(driver, `The ferry\n\n${words}`);
    await runWithoutWindows(other, page(`<p>${words}</p>`));
    await until(driver, "return document.querySelector('#article').textContent !== ''");
    assert.match(await text(driver), /^The ferry\n\nHome\s+It sails again/);
    await runWithoutWindows(
      other,
      page(`<p>${words}</p><p id="part"> Only this. </p>`),
      "getSelection().selectAllChildren(document.querySelector('#part'))",
    );
    await becomes(driver, "Only this.");
    await runWithoutWindows(other, page(`<article><p>${`${words} `.repeat(1000)}</p></article>`));
    await until(driver, "return document.querySelector('#article').textContent.length === 20_000");
  } finally {
    await other.close();
  }
});
