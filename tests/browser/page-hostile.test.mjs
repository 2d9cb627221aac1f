// Input from outside is validated, never replaces the reader's text for good, and never breaks the page.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  control,
  earlier,
  kept,
  noticed,
  openPage,
  press,
  pressNotice,
  ready,
  reload,
  runFixture,
  seen,
  text,
  type,
} from "./page.mjs";
import { recorded, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const OWN = "My own notes on the ferry.";

beforeEach(() => openPage(driver, site.origin));

const fragment = (value) => driver.executeScript("location.hash = arguments[0]", value);
const summarized = (part) =>
  until(driver, "return document.querySelector('#chosen').textContent.includes(arguments[0])", part);

async function typeOwn() {
  await type(driver, OWN);
  await becomes(driver, OWN);
  await kept(driver);
}

test("after hundreds of links in a row the reader's own text is one undo away, and in the list", async () => {
  await typeOwn();
  await driver.executeAsyncScript((done) => {
    let n = 0;
    const next = () => {
      if ((n += 1) > 300) return done();
      location.hash = `text=Hostile text number ${n}.`;
      setTimeout(next, 1);
    };
    next();
  });
  await until(driver, "return document.querySelector('#article').textContent.startsWith('Hostile text')");
  const headings = await earlier(driver);
  assert.ok(headings.includes(OWN), headings.join());
  assert.ok(headings.length <= 4, headings.join());
  await pressNotice(driver);
  await becomes(driver, OWN);
  await control(driver, "z");
  await until(driver, "return document.querySelector('#article').textContent.startsWith('Hostile text')");
  await control(driver, "z");
  await becomes(driver, OWN);
});

test("links that reload the page do not push the reader's own text off the list", async () => {
  await typeOwn();
  for (let n = 0; n < 14; n += 1) {
    await driver.get("about:blank");
    await driver.get(`${site.origin}/#text=Hostile text number ${n}.`);
    await becomes(driver, `Hostile text number ${n}.`);
    await kept(driver);
  }
  const headings = await earlier(driver);
  assert.ok(headings.includes(OWN) && headings.length <= 4, headings.join());
});

async function controlLink(hash) {
  await fragment(hash);
  await noticed(driver, "Opened from a link");
}

test("the way back to the reader's text stays, even while typing, until the reader closes it", async () => {
  await typeOwn();
  await controlLink("text=The bridge is closed.");
  await type(driver, "x");
  await until(driver, "return document.querySelector('#article').textContent.includes('x')");
  await answered(driver);
  await noticed(driver, "Opened from a link");
  await type(driver, Key.ESCAPE);
  await until(driver, "return document.querySelector('#notice').textContent === ''");
});

test("an empty text in a link replaces nothing", async () => {
  await typeOwn();
  for (const empty of ["text=", "text=%20%0A", "text=&text=x"]) {
    await fragment(empty);
    await until(driver, "return location.hash === ''");
  }
  await fragment(`z=${deflateRawSync("").toString("base64url")}`);
  await noticed(driver, "This link contains no text");
  assert.equal(await text(driver), OWN);
});

test("a link that unpacks to megabytes is rejected, and leaves the address before it is read", async () => {
  await typeOwn();
  for (const size of [50_000_000, 200_000_000]) {
    const link = `z=${deflateRawSync(Buffer.alloc(size, "The bridge is closed. ")).toString("base64url")}`;
    const left = await driver.executeScript(
      `location.hash = arguments[0];
       return new Promise((resolve) =>
         addEventListener('hashchange', () => resolve(location.hash), { once: true }))`,
      link,
    );
    assert.ok(left === "", "the fragment is still there");
    await noticed(driver, "The text in this link is longer than 8 MB, the limit of this page.");
    await press(driver, "#notice-close");
    await until(driver, "return document.querySelector('#notice').textContent === ''");
  }
  assert.equal(await text(driver), OWN);
});

test("shared content is only opened when the reader agrees, and shown as text before that", async () => {
  await typeOwn();
  await until(driver, "return navigator.serviceWorker.controller !== null");
  const share = async (title, body) => {
    await driver.executeScript(
      (title, body) => {
        const form = new FormData();
        form.set("title", title);
        form.set("text", body);
        return fetch("share", { method: "POST", body: form });
      },
      title,
      body,
    );
    await fragment("#shared");
  };
  await share("<b>Bridge</b>", "It is closed today. ".repeat(20));
  const words = await noticed(driver, "from another app or site");
  assert.match(words, /“<b>Bridge<\/b> It is closed.{20,90} …”/);
  assert.equal(await driver.executeScript("return document.querySelector('#notice b')"), null);
  assert.equal(await text(driver), OWN);
  await press(driver, "#notice button:nth-of-type(2)");
  await until(driver, "return document.querySelector('#notice').textContent === ''");
  assert.equal(await text(driver), OWN);
  await share("Ferry", "It was late today.");
  await noticed(driver, "from another app or site");
  await pressNotice(driver);
  await becomes(driver, "Ferry\n\nIt was late today.");
  await noticed(driver, "Opened the shared text.");
  await pressNotice(driver);
  await becomes(driver, OWN);
});

test("a window that keeps posting, valid or not, gets one article in, and its site is named", async () => {
  const other = await openSite();
  try {
    await typeOwn();
    const home = await driver.getWindowHandle();
    await driver.get(
      other.write(`<!doctype html><button>open</button><script src="/fixtures/flood.js"></script>`, {
        policy: "script-src 'self'",
      }),
    );
    await driver.executeScript("window.page = arguments[0]", site.origin);
    await driver.findElement(By.css("button")).click();
    await driver.wait(async () => (await driver.getAllWindowHandles()).length === 2, 10_000);
    await driver.switchTo().window((await driver.getAllWindowHandles()).find((handle) => handle !== home));
    await until(driver, "return document.querySelector('#notice') !== null");
    await noticed(driver, `Opened from ${new URL(other.origin).host}`);
    await becomes(driver, "Posted text 1.");
    assert.deepEqual(await recorded(driver), []);
    await driver.close();
    await driver.switchTo().window(home);
  } finally {
    await other.close();
  }
});

test("an unusable focus word is rejected at the field, and the page keeps working", async () => {
  await type(driver, "The ferry was late.");
  await summarized("late");
  const field = await driver.findElement(By.id("focus"));
  for (const word of ["🚲", "--", "€"]) {
    // Some drivers cannot type characters beyond the first plane of Unicode.
    await driver.executeScript(
      "arguments[0].value = arguments[1]; arguments[0].setCustomValidity('')",
      field,
      word,
    );
    await field.sendKeys(Key.ENTER);
    await until(
      driver,
      "return document.querySelector('#focus').validationMessage.includes('at least one letter or digit')",
    );
  }
  await answered(driver);
  assert.equal(
    await driver.executeScript("return document.querySelector('#keywords [aria-pressed=true]')"),
    null,
  );
  await type(driver, Key.END, " Nobody minded.");
  await until(driver, "return document.querySelectorAll('#chosen li').length === 2");
  await field.clear();
  await field.sendKeys("ferry", Key.ENTER);
  await until(
    driver,
    "return document.querySelector('#keywords [aria-pressed=true]')?.textContent === 'ferry'",
  );
});

test("invalid settings from a link or from storage do not break anything", async () => {
  const hostile = [
    "focus=--&focus=%F0%9F%9A%B2&focus=ferry&text=The ferry was late.",
    "language=abcd&text=The ferry was late.",
    "language=en_US.UTF-8&sentences=1e999&text=The ferry was late.",
    "type=__proto__&length=constructor&part=0.5-2&text=The ferry was late.",
    "part=99-1&words=-5&text=The ferry was late.",
  ];
  for (const link of hostile) {
    await driver.get("about:blank");
    await driver.get(`${site.origin}/#${link}`);
    await ready(driver);
    await summarized("late");
    await type(driver, Key.END, "!");
    await until(driver, "return document.querySelector('#chosen').textContent.includes('late.!')");
    await control(driver, "z");
    await until(driver, "return document.querySelector('#chosen').textContent.endsWith('late.')");
    assert.deepEqual(await recorded(driver), []);
  }
  for (const stored of [
    "{",
    "5",
    '{"text":"The ferry was late.","settings":{"focus":["--"],"language":"abcd"},"part":{"start":0.5}}',
    '{"id":"a","text":"The ferry was late.","settings":5,"part":[],"origin":"__proto__"}',
    '{"id":"a","difference":{"place":-1,"removed":9,"inserted":"x","length":0}}',
  ]) {
    for (const storage of ["localStorage", "sessionStorage"]) {
      await driver.get(`${site.origin}/fixtures/site.css`);
      await driver.executeScript(`${storage}.setItem('nutgraf', arguments[0])`, stored);
      await driver.get(site.origin);
      await ready(driver);
      await driver.executeScript("document.querySelector('#article').focus()");
      await control(driver, "a");
      await type(driver, "The bridge is closed.");
      await until(driver, "return document.querySelector('#chosen').textContent === 'The bridge is closed.'");
      assert.deepEqual(await recorded(driver), []);
    }
  }
});

test("if a part of the page fails, the reader is told once, and everything else works", async () => {
  await type(driver, "The ferry was late. ");
  await summarized("late");
  await runFixture(driver, "broken-part.js");
  await type(driver, "Nobody minded.");
  await noticed(driver, "Something went wrong on this page (a renderer is broken)");
  await becomes(driver, "The ferry was late. Nobody minded.");
  await press(driver, "#notice-close");
  await answered(driver);
  const failures = await driver.executeScript("return window.failures");
  await type(driver, " It");
  await until(driver, "return window.failures > arguments[0]", failures);
  await becomes(driver, "The ferry was late. Nobody minded. It");
  await answered(driver);
  assert.equal(await seen(driver, "notice"), "");
  await control(driver, "z");
  await becomes(driver, "The ferry was late. Nobody minded. ");
  await kept(driver);
  await reload(driver);
  await becomes(driver, "The ferry was late. Nobody minded. ");
  await summarized("Nobody minded.");
});
