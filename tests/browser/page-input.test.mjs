// Articles that reach the page in other ways: pasted with markup, as files, in links, from other windows.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  control,
  count,
  noticed,
  openDialog,
  openFile,
  openPage,
  pasteFromPage,
  press,
  pressNotice,
  seen,
  summary,
  text,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const pasted = await readFile(join(import.meta.dirname, "fixtures/pasted.html"), "utf8");

beforeEach(() => openPage(driver, site.origin));

test("a page pasted with markup keeps headings and paragraphs; its menus can be restored", async () => {
  await pasteFromPage(driver, site, pasted);
  await noticed(driver, "left out");
  await count(driver, 3);
  const article = await text(driver);
  assert.ok(article.startsWith("Night train to the coast returns after eleven years\n\n"), article);
  assert.ok(article.includes("\n\nWho will ride it\n\nStudents, fishermen"), article);
  for (const other of ["Weather", "Most read", "Marrow Sound", "All rights reserved", "Subscribe"])
    assert.ok(!article.includes(other), other);
  await pressNotice(driver);
  await until(
    driver,
    "return document.querySelector('#article').textContent.includes('All rights reserved')",
  );
});

test("a few paragraphs pasted with markup stay paragraphs, without a notice", async () => {
  await pasteFromPage(
    driver,
    site,
    "<h2>The ferry</h2><p>The ferry to <b>Marrow</b> Sound was\n cancelled.</p>" +
      "<ul><li>Ice</li><li>Wind</li></ul>",
  );
  await becomes(driver, "The ferry\n\nThe ferry to Marrow Sound was cancelled.\n\n- Ice\n- Wind");
  await answered(driver);
  assert.equal(await seen(driver, "notice"), "");
});

test("markup without paragraphs, as from code editors, is pasted as plain text", async () => {
  await pasteFromPage(driver, site, "<div><span>one</span></div><div><span>two</span></div>");
  await until(driver, "return document.querySelector('#article').textContent === 'one\\ntwo'");
});

test("Ctrl+Z restores the text before a paste", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  await pasteFromPage(driver, site, "<p>The ferry was cancelled this morning because of ice.</p>");
  await until(driver, "return document.querySelector('#article').textContent.startsWith('The ferry was')");
  await control(driver, "z");
  await until(driver, "return document.querySelector('#article').textContent === arguments[0]", example);
});

test("a paste is inserted at the caret", async () => {
  await pasteFromPage(driver, site, "<p>Between.</p>");
  await until(driver, "return document.querySelector('#article').textContent === 'Between.'");
  await press(driver, "#clear");
  await driver.findElement(By.id("article")).sendKeys("Before. After.");
  await driver.executeScript(
    "getSelection().collapse(document.querySelector('#article').firstChild, 'Before. '.length)",
  );
  await control(driver, "v");
  await until(driver, "return document.querySelector('#article').textContent === 'Before. Between.After.'");
  await driver.actions().sendKeys(" ").perform();
  await until(driver, "return document.querySelector('#article').textContent === 'Before. Between. After.'");
});

test("a pasted script, handler or javascript: address does nothing and is at most text", async () => {
  const hostile = [
    "<p>The harbour is closed today because of ice, the harbour master said.</p>",
    `<script>recorded.push("ran")</script>`,
    `<img src=x onerror="recorded.push('ran')">`,
    `<a href="javascript:recorded.push('ran')">x</a>`,
    `<p style="color: red" onclick="1">It opens again tomorrow.</p>`,
    "<style>p { color: red }</style>",
    `<svg onload="recorded.push('ran')">`,
    `<iframe srcdoc="<script>parent.recorded.push('ran')</script>"></iframe>`,
  ].join("");
  await pasteFromPage(driver, site, hostile);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
  await openFile(
    driver,
    "hostile.html",
    `<html><body><article>${hostile.repeat(20)}</article></body></html>`,
  );
  await until(driver, "return document.querySelector('#article').textContent.length > 200");
  assert.deepEqual(await recorded(driver), []);
  assert.equal(await driver.executeScript("return document.querySelector('#article').children.length"), 0);
});

test("a text file, a Markdown file and a saved page can be opened", async () => {
  await openFile(driver, "news.txt", example);
  await count(driver, 3);
  assert.equal(await text(driver), example);
  await openFile(driver, "bees.md", await readFile(join(import.meta.dirname, "../golden/markdown.txt")));
  await until(
    driver,
    "return document.querySelector('#title').textContent === 'Keeping bees on the roof of a school'",
  );
  await openFile(driver, "page.html", pasted);
  await until(
    driver,
    `return document.querySelector('#title').textContent ===
      'Night train to the coast returns after eleven years'`,
  );
});

test("a dropped file is opened", async () => {
  await driver.executeScript((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "news.txt", { type: "text/plain" }));
    document
      .querySelector("#article")
      .dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, example);
  await count(driver, 3);
  assert.equal(await text(driver), example);
});

test("files in other encodings are read", async () => {
  await openFile(driver, "utf16.txt", Buffer.from("\ufeffDer Fährmann war müde.", "utf16le"));
  await until(driver, "return document.querySelector('#article').textContent === 'Der Fährmann war müde.'");
  await openFile(driver, "latin1.txt", Buffer.from("Der Fährmann schlief.", "latin1"));
  await until(driver, "return document.querySelector('#article').textContent === 'Der Fährmann schlief.'");
});

test("binary, empty and too large files are rejected with a reason, and the text stays", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  await openFile(driver, "photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]));
  await noticed(driver, "photo.jpg is not a text file");
  await openFile(driver, "nothing.txt", "");
  await noticed(driver, "nothing.txt is empty");
  await driver.executeScript(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(20_000_000).fill(97)], "log.txt"));
    const input = document.querySelector("#file");
    input.files = transfer.files;
    input.dispatchEvent(new Event("change"));
  });
  await noticed(driver, "log.txt is larger than 8 MB, the limit of this page. The program nutgraf");
  assert.equal(await text(driver), example);
});

test("a page without an article gets a sensible answer", async () => {
  await openFile(
    driver,
    "noise.html",
    `<html><body>${"<div><span></span><script>var a;</script><i></i></div>".repeat(5000)}</body></html>`,
  );
  await noticed(driver, "noise.html contains no text");
  await openFile(
    driver,
    "menu.html",
    `<html><body><nav>${"<a href='#'>Home</a> <a href='#'>News</a>".repeat(300)}</nav></body></html>`,
  );
  await noticed(driver, "menu.html contains no text");
});

test("a text in the fragment is summarized with its settings, and removed from the address", async () => {
  await driver.get("about:blank");
  await driver.get(`${site.origin}/#sentences=2&focus=oyster&text=${encodeURIComponent(example)}`);
  await count(driver, 2);
  assert.equal(await text(driver), example);
  assert.equal(
    await driver.executeScript("return document.querySelector('#keywords [aria-pressed=true]').textContent"),
    "oyster",
  );
  assert.equal(new URL(await driver.getCurrentUrl()).hash, "");
});

test("a damaged link says that it is damaged", async () => {
  await driver.get(`${site.origin}/#sentences=2&z=notdeflate`);
  await noticed(driver, "This link is damaged");
});

test("a link opened over a text offers the way back to it", async () => {
  await openFile(
    driver,
    "ferry.txt",
    "The ferry was cancelled because of ice. It will sail tomorrow. ".repeat(2000),
  );
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
  await driver.executeScript("location.hash = 'text=The bridge is closed today.'");
  await until(
    driver,
    "return document.querySelector('#article').textContent === 'The bridge is closed today.'",
  );
  await pressNotice(driver);
  await until(driver, "return document.querySelector('#article').textContent.startsWith('The ferry')");
});

/** Runs the bookmarklet on another site's page, like a click on the bookmark. */
async function runBookmarklet(page, prepare = "") {
  await openDialog(driver, "bookmarklet");
  const code = decodeURIComponent(
    (await driver.findElement(By.id("bookmarklet-code")).getAttribute("value")).replace(/^javascript:/, ""),
  );
  const home = await driver.getWindowHandle();
  await driver.get(page);
  // Browsers only allow opening a window during a click, so this clicks on something.
  await driver.executeScript(`
    const button = document.createElement("button");
    button.textContent = "bookmark";
    button.style.userSelect = "none";
    button.onmousedown = (event) => event.preventDefault();
    button.onclick = () => { ${code} };
    document.body.prepend(button);
    ${prepare}`);
  await driver.findElement(By.css("button")).click();
  return home;
}

async function inOpenedWindow(home, look) {
  await driver.wait(async () => (await driver.getAllWindowHandles()).length === 2, 10_000);
  const opened = (await driver.getAllWindowHandles()).find((handle) => handle !== home);
  await driver.switchTo().window(opened);
  try {
    await look();
  } finally {
    await driver.close();
    await driver.switchTo().window(home);
  }
}

test("the bookmarklet sends the article of another site's page, whatever that site's policy", async () => {
  const other = await openSite();
  try {
    const home = await runBookmarklet(other.write(pasted));
    await inOpenedWindow(home, async () => {
      await count(driver, 3);
      assert.ok((await text(driver)).startsWith("Night train to the coast"), await text(driver));
      assert.ok(!(await text(driver)).includes("Most read"));
      await noticed(driver, `Opened from ${new URL(other.origin).host}`);
      assert.deepEqual(await recorded(driver), []);
    });
  } finally {
    await other.close();
  }
});

test("the bookmarklet sends the selection, if there is one", async () => {
  const other = await openSite();
  try {
    const home = await runBookmarklet(
      other.write(pasted),
      "getSelection().selectAllChildren(document.querySelectorAll('p')[3])",
    );
    await inOpenedWindow(home, async () => {
      await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
      assert.ok((await text(driver)).trim().startsWith("Students, fishermen"), await text(driver));
    });
  } finally {
    await other.close();
  }
});

test("on a site that isolates its windows the bookmarklet sends the text in the address", async () => {
  const other = await openSite();
  try {
    const home = await runBookmarklet(
      other.write(pasted, { headers: { "Cross-Origin-Opener-Policy": "same-origin" } }),
    );
    // The unused window closes itself.
    await driver.wait(async () => (await driver.getAllWindowHandles()).length === 1, 10_000);
    await driver.switchTo().window(home);
    await driver.wait(async () => (await driver.getCurrentUrl()).startsWith(`${site.origin}/`), 10_000);
    await count(driver, 3);
    assert.ok((await text(driver)).includes("Night train to the coast"));
  } finally {
    await other.close();
  }
});
