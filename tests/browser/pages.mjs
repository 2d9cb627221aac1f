// Pages and helper functions that several tests share.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { By, Key } from "selenium-webdriver";

export const story = await readFile(join(import.meta.dirname, "fixtures/story.html"), "utf8");
export const example = await readFile(join(import.meta.dirname, "../../www/page/examples/news.txt"), "utf8");

/** A news site's page with the element; `from` is the element's folder, `script` what the page loads. */
export function newsPage(body, { from = "/pkg", script = `${from}/nut-graf.js`, lang = "en" } = {}) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The Varda Messenger</title>
    <link rel="stylesheet" href="/fixtures/site.css">
    <script type="module" src="${script}"></script>
  </head>
  <body>${body}</body>
</html>`;
}

/** Waits until `script`, run in the page, returns something true, and returns it. */
export async function until(driver, script, ...values) {
  return driver.wait(() => driver.executeScript(script, ...values), 10_000, `never true: ${script}`, 20);
}

/**
 * Runs an async function in the page, where `pkg` is the package. The result is passed as JSON, because
 * Firefox's driver rounds numbers.
 */
export async function inPage(driver, body, ...values) {
  const answer = await driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     const values = [...arguments].slice(0, -1);
     import("/pkg/index.js").then((pkg) => (async () => { ${body} })()).then(
       (value) => done({ json: JSON.stringify(value) }),
       /* WebKit does not put the message into the stack. */
       (error) => done({ error: [error, error?.cause, error?.stack].join("\\n") }),
     );`,
    ...values,
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.json == null ? undefined : JSON.parse(answer.json);
}

/** Clicks from inside the page: a link in the element's shadow root, by its index. */
export function sentenceLink(driver, at = 0) {
  return driver.executeScript(
    (at) => document.querySelector("nut-graf").shadowRoot.querySelectorAll("[part=sentence]")[at],
    at,
  );
}

/** What the first <nut-graf> shows: its sentences, whether its own content is visible, and its state. */
export function shown(driver) {
  return driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    return {
      sentences: [...element.shadowRoot.querySelectorAll("[part=sentence]")]
        .filter((sentence) => sentence.checkVisibility())
        .map((sentence) => sentence.textContent),
      fallback: element.firstElementChild?.checkVisibility({ visibilityProperty: true }) ?? false,
      state: ["busy", "ready", "empty", "error"]
        .filter((state) => element.matches(`:state(${state})`))
        .join(" "),
    };
  });
}

/** Waits until the first <nut-graf> is done, and returns what it shows. */
export async function settled(driver) {
  await until(
    driver,
    'return document.querySelector("nut-graf")?.matches(":is(:state(ready), :state(empty), :state(error))")',
  );
  return shown(driver);
}

export const recorded = (driver) => driver.executeScript("return window.recorded");

/** Pastes into the article pane as a reader does: from the clipboard, replacing everything. */
export async function paste(driver, text) {
  const source = await driver.executeScript((text) => {
    const area = document.createElement("textarea");
    document.body.append(area);
    area.value = text;
    return area;
  }, text);
  await source.sendKeys(Key.chord(Key.CONTROL, "a"));
  await source.sendKeys(Key.chord(Key.CONTROL, "c"));
  await driver.executeScript((area) => area.remove(), source);
  const pane = await driver.findElement(By.id("article"));
  await pane.click();
  await pane.sendKeys(Key.chord(Key.CONTROL, "a"));
  await pane.sendKeys(Key.chord(Key.CONTROL, "v"));
}
