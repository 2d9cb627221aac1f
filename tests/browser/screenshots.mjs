// Takes pictures of the page's main states into target/screenshots/, to be looked at.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { By } from "selenium-webdriver";
import { openBrowser } from "./browsers.mjs";
import { newsPage, paste, settled, story, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const folder = join(dirname(dirname(import.meta.dirname)), "target/screenshots");
const arabic = await readFile(join(import.meta.dirname, "fixtures/arabic.txt"), "utf8");

const widths = { desktop: [1280, 860], phone: [390, 844] };
const themes = { light: [], dark: ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] };

const site = await openSite();
await mkdir(folder, { recursive: true });
try {
  for (const [theme, switches] of Object.entries(themes)) await pictures(theme, switches);
} finally {
  await site.close();
}
console.log(folder);

async function pictures(theme, switches) {
  const driver = await openBrowser({ arguments: switches });
  try {
    for (const [device, [width, height]] of Object.entries(widths)) {
      await setViewport(driver, width, height);
      await driver.get(site.origin);
      await until(driver, "return document.querySelector('#note').textContent !== ''");
      await picture(driver, `empty-${device}-${theme}`);

      await driver.findElement(By.id("example")).click();
      await summarized(driver);
      await picture(driver, `example-${device}-${theme}`);

      await paste(driver, arabic);
      await until(driver, "return document.querySelector('#chosen').textContent.includes('قطار')");
      await picture(driver, `right-to-left-${device}-${theme}`);
    }
    const element = `<nut-graf for="story"></nut-graf><article id="story">${story}</article>`;
    await driver.get(site.write(newsPage(element)));
    await settled(driver);
    await picture(driver, `element-${theme}`);
  } finally {
    await driver.quit();
  }
}

function summarized(driver) {
  return until(driver, "return document.querySelectorAll('#chosen li').length > 0");
}

/** A phone is narrower than a window can be, so the viewport is set, not the window. */
async function setViewport(driver, width, height) {
  await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: width < 600,
  });
}

async function picture(driver, name) {
  await writeFile(join(folder, `${name}.png`), await driver.takeScreenshot(), "base64");
}
