// Uses the page as a person does: shared by the tests of the page.
import assert from "node:assert/strict";
import { By, Key } from "selenium-webdriver";
import { paste, until } from "./pages.mjs";

/** Opens the page, with `fresh` as on a first visit, and waits until it is ready. */
export async function openPage(driver, address, { fresh = true } = {}) {
  if (fresh) {
    await driver.get(new URL("/fixtures/site.css", address).href);
    await clearStorage(driver);
  }
  await driver.get(address);
  await ready(driver);
}

/** Removes everything that the page keeps, from another page of the same site. */
export const clearStorage = (driver) =>
  driver.executeAsyncScript((done) => {
    try {
      localStorage.clear();
      sessionStorage.clear();
      const request = indexedDB.deleteDatabase("nutgraf");
      request.onsuccess = request.onerror = request.onblocked = () => done();
    } catch {
      // Storage is not allowed.
      done();
    }
  });

/** Waits for the frame in which the page shows what has changed so far. */
export const drawn = (driver) =>
  driver.executeAsyncScript((done) => {
    // A hidden tab gets no frames, and the page does not wait for any there.
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => done());
  });

/** Waits until what has changed so far is shown with its answer, however long lists or the worker take. */
export async function answered(driver) {
  await drawn(driver);
  await until(driver, "return document.querySelector('#working').hidden");
}

/** Pastes an article and waits until it has a summary. */
export async function pasteAndWait(driver, article) {
  await paste(driver, article);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
}

/** Waits until the page has shown what it remembers, and its module has loaded or failed. */
export const ready = (driver) =>
  until(
    driver,
    `return performance.getEntriesByName('nutgraf').length > 0 ||
      document.querySelector('#working')?.hidden === false`,
  );

/**
 * Waits for the page that replaces one marked by `window.old`. A script that runs during the change fails,
 * which says nothing about either page.
 */
export const reloaded = (driver) =>
  driver.wait(
    () =>
      driver
        .executeScript("return window.old === undefined && document.readyState === 'complete'")
        .catch(() => false),
    10_000,
  );

export async function reload(driver) {
  await driver.executeScript("window.old = true; setTimeout(() => location.reload())");
  await reloaded(driver);
  await ready(driver);
}

export const summary = (driver) =>
  driver.executeScript("return [...document.querySelectorAll('#chosen li')].map((item) => item.textContent)");
export const marked = (driver, name = "chosen") =>
  driver.executeScript("return [...(CSS.highlights.get(arguments[0]) ?? [])].map(String)", name);
/** Waits until the article has this text. */
export async function becomes(driver, expected) {
  const is = "return document.querySelector('#article').textContent === arguments[0]";
  await until(driver, is, expected).catch(async () =>
    assert.equal((await text(driver)).slice(0, 1000), expected.slice(0, 1000)),
  );
}

/** Types into the article, at the caret. */
export async function type(driver, ...keys) {
  await driver.executeScript("document.querySelector('#article').focus()");
  await driver
    .actions()
    .sendKeys(...keys)
    .perform();
}

/** Waits until the page says that its text is kept. */
export async function kept(driver) {
  // Until then, it may still say so of the text before.
  await drawn(driver);
  await until(driver, "return document.querySelector('#memory').checkVisibility()");
}

/** Presses the button of a dialog, and waits for the dialog. */
export async function openDialog(driver, name) {
  await press(driver, `[data-dialog=${name}]`);
  await until(driver, "return document.getElementById(arguments[0])?.open === true", name);
}

/** The headings in the list of earlier texts. Opens and closes the list. */
export async function earlier(driver) {
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await openDialog(driver, "earlier");
  await until(driver, "return document.querySelector('#earlier-note').textContent !== ''");
  const headings = await driver.executeScript(
    "return [...document.querySelectorAll('#earlier-list .text span')].map((span) => span.textContent)",
  );
  await press(driver, "#earlier .close");
  return headings;
}

/** Opens a text from that list by part of its heading. */
export async function openEarlier(driver, heading) {
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await openDialog(driver, "earlier");
  const button = await until(
    driver,
    `return [...document.querySelectorAll('#earlier-list .text')]
       .find(({ textContent }) => textContent.includes(arguments[0]))`,
    heading,
  );
  await button.click();
}

export const text = (driver) => driver.executeScript("return document.querySelector('#article').textContent");
export const seen = (driver, id) => driver.findElement(By.id(id)).getText();
export const isSeen = (driver, selector) =>
  driver.executeScript("return document.querySelector(arguments[0]).checkVisibility()", selector);
export const count = (driver, number) =>
  until(driver, "return document.querySelectorAll('#chosen li').length === arguments[0]", number);

/** Runs a fixture as a script of the page, because a driver's scripts cannot change the page's globals. */
export async function runFixture(driver, name, data = {}) {
  await driver.executeScript(
    (name, data) => {
      window.hasRun = false;
      const script = Object.assign(document.createElement("script"), { src: `/fixtures/${name}` });
      script.addEventListener("load", () => (window.hasRun = true));
      Object.assign(script.dataset, data);
      document.head.append(script);
    },
    name,
    data,
  );
  await until(driver, "return window.hasRun");
}

/** The text of the visible notice. */
export const noticed = (driver, part) =>
  until(
    driver,
    `const { textContent } = document.querySelector('#notice');
      return textContent.includes(arguments[0]) && textContent`,
    part,
  );

/** Releases a new version of the site, and waits until the page offers it. */
export async function offerVersion(driver, site) {
  site.update();
  await driver.executeScript(
    "navigator.serviceWorker.getRegistration().then((registration) => registration.update())",
  );
  await noticed(driver, "A new version of this page is ready");
}

/** Presses the notice's button, and waits for the page that replaces this one. */
export async function takeVersion(driver) {
  await driver.executeScript("window.old = true");
  await pressNotice(driver);
  await reloaded(driver);
}

/** Presses a control as a person does: once it is drawn, and after scrolling it into the clear. */
export async function press(driver, selector) {
  await drawn(driver);
  await until(driver, "return document.querySelector(arguments[0])?.checkVisibility() === true", selector);
  const element = await driver.findElement(By.css(selector));
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
  await element.click();
}

/** Presses the notice's button. */
export const pressNotice = (driver) => press(driver, "#notice button:not(#notice-close)");

/** Presses a button that copies, and waits until it has said so, which it does only for a moment. */
export async function pressCopy(driver, selector) {
  await driver.executeScript((selector) => {
    const button = document.querySelector(selector);
    window.hasCopied = false;
    new MutationObserver((_, observer) => {
      if (button.textContent !== "Copied") return;
      observer.disconnect();
      window.hasCopied = true;
    }).observe(button, { childList: true });
  }, selector);
  await press(driver, selector);
  await until(driver, "return window.hasCopied");
}

/** Chooses a radio button by its label: a kind or a length. */
export const choose = (driver, name, value) => press(driver, `input[name=${name}][value="${value}"] + span`);

/** Chooses an entry of a list. */
export async function select(driver, id, value) {
  await driver.executeScript(
    `const list = document.getElementById(arguments[0]);
     list.value = arguments[1];
     list.dispatchEvent(new Event('change', { bubbles: true }))`,
    id,
    value,
  );
}

/** Types a number into the number field. */
export async function exactly(driver, number) {
  // The page writes another number into it when the kind changes.
  await drawn(driver);
  const field = await driver.findElement(By.id("exact"));
  await driver.executeScript("arguments[0].select()", field);
  await field.sendKeys(String(number));
}

/** Copies the whole page at another address, as a person does, and pastes it over the pane's content. */
export async function pasteFromPage(driver, site, html) {
  const here = await driver.getCurrentUrl();
  await driver.get(site.write(html));
  await driver.findElement(By.css("body")).click();
  await control(driver, "a");
  await control(driver, "c");
  await driver.get(here);
  await ready(driver);
  await driver.findElement(By.id("article")).click();
  await control(driver, "a");
  await control(driver, "v");
}

/** Presses Ctrl and a key, wherever the focus is. */
export const control = (driver, key) =>
  driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform();

/** Presses Ctrl, Shift and a key. */
export const controlShift = (driver, key) =>
  driver
    .actions()
    .keyDown(Key.CONTROL)
    .keyDown(Key.SHIFT)
    .sendKeys(key)
    .keyUp(Key.SHIFT)
    .keyUp(Key.CONTROL)
    .perform();

/** Gives the page a file like the file picker does. The picker itself belongs to the system. */
export function openFile(driver, name, bytes, { type = "" } = {}) {
  return driver.executeScript(
    (name, base64, type) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      const input = document.querySelector("#file");
      input.files = transfer.files;
      input.dispatchEvent(new Event("change"));
    },
    name,
    Buffer.from(bytes).toString("base64"),
    type,
  );
}
