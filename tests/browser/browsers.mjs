// Starts the browsers that the tests run in; BROWSER chooses one by name.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { Builder } from "selenium-webdriver";
import * as chrome from "selenium-webdriver/chrome.js";

const engines = {
  chromium({ arguments: more }) {
    const options = new chrome.Options();
    options.setChromeBinaryPath(found("chromium", "chromium-browser", "google-chrome"));
    // No sandbox, because tests in containers run as root; the rest keeps the browser from calling home.
    options.addArguments(
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    );
    return new Builder()
      .forBrowser("chrome")
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(found("chromedriver")))
      .build();
  },
};

/** A driver for a new browser; the caller quits it. */
export async function openBrowser({ name = process.env.BROWSER ?? "chromium", arguments: more = [] } = {}) {
  const start = engines[name];
  if (start === undefined) throw new Error(`BROWSER=${name}: known are ${Object.keys(engines).join(", ")}`);
  const driver = await start({ arguments: more });
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
  await driver.manage().window().setRect({ width: 1280, height: 900 });
  return driver;
}

/** The first of these programs on PATH; naming it keeps selenium from looking for a download. */
function found(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error(`none of ${names.join(", ")} is on PATH`);
}
