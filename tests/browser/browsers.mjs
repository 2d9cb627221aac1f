// Starts the browsers that the tests run in, one per engine. BROWSER selects one by name.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { Builder } from "selenium-webdriver";
import * as chrome from "selenium-webdriver/chrome.js";
import * as firefox from "selenium-webdriver/firefox.js";
import { openWebKit } from "./webkit.mjs";

const engines = {
  chromium({ arguments: more, strategy }) {
    const options = new chrome.Options();
    options.setPageLoadStrategy(strategy);
    options.setChromeBinaryPath(found("chromium", "chromium-browser", "google-chrome"));
    // No sandbox, because tests in containers run as root. The rest keeps the browser from calling home.
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
  firefox({ arguments: more }) {
    const options = new firefox.Options();
    options.setBinary(found("firefox-esr", "firefox"));
    options.addArguments("-headless", ...more);
    // Settings that would make the browser call home during a test.
    for (const name of [
      "app.normandy.enabled",
      "browser.safebrowsing.update.enabled",
      "network.captive-portal-service.enabled",
    ]) {
      options.setPreference(name, false);
    }
    return new Builder()
      .forBrowser("firefox")
      .setFirefoxOptions(options)
      .setFirefoxService(new firefox.ServiceBuilder(found("geckodriver")))
      .build();
  },
  webkit() {
    return openWebKit({ driver: found("WebKitWebDriver"), screen: found("Xvfb") });
  },
};

/** The name of the engine that the tests run in. */
export const engine = process.env.BROWSER ?? "chromium";

/** A driver for a new browser. The caller must quit it. */
export async function openBrowser({ name = engine, arguments: more = [], strategy = "normal" } = {}) {
  const start = engines[name];
  if (start === undefined) throw new Error(`BROWSER=${name}: use one of ${Object.keys(engines).join(", ")}`);
  const driver = await start({ arguments: more, strategy });
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
  await driver.manage().window().setRect({ width: 1280, height: 900 });
  return driver;
}

/** The first of these programs on PATH. Naming it keeps selenium from downloading one. */
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
