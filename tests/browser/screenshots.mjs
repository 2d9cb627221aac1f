// Saves screenshots of the page's main states in target/screenshots/. Two of them are the README's.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openBrowser } from "./browsers.mjs";
import {
  choose,
  count,
  kept,
  noticed,
  openDialog,
  openFile,
  openPage,
  press,
  select,
  type,
} from "./page.mjs";
import { newsPage, settled, story, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const root = dirname(dirname(import.meta.dirname));
const folder = join(root, "target/screenshots");
const long = await readFile(join(root, "www/page/examples/news.txt"), "utf8");

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
  const driver = await openBrowser({ name: "chromium", arguments: switches });
  try {
    for (const [device, [width, height]] of Object.entries(widths)) {
      await setViewport(driver, width, height);
      const take = (state) => picture(driver, `${state}-${device}-${theme}`);
      await openPage(driver, site.origin);
      await take("empty");
      await type(driver, "The ferry to Marrow Sound was late again. Nobody minded.");
      await kept(driver);
      await press(driver, "#clear");
      await count(driver, 0);

      await press(driver, "#example");
      await count(driver, 3);
      await driver.executeScript("scrollTo(0, 0)");
      // Moves the pointer away, so that it does not hover over anything.
      await driver.actions().move({ x: 1, y: 1 }).perform();
      await take("example");

      await press(driver, "#heat");
      await driver.executeScript("document.querySelector('#article').scrollTop = 240");
      await take("heat-map");
      await press(driver, "#heat");

      await press(driver, "#chosen li:nth-child(2) .sentence");
      await until(driver, "return document.querySelector('#reasons').checkVisibility()");
      await take("why");
      await press(driver, "#reasons-close");

      await select(driver, "examples", "arabic");
      await until(driver, "return document.querySelector('#chosen').textContent.includes('مدرسة')");
      await take("right-to-left");

      await driver.executeScript("location.hash = 'text=The bridge is closed today because of ice.'");
      await noticed(driver, "Opened from a link");
      await take("from-outside");
      await press(driver, "#clear");
      await count(driver, 0);
      await take("cleared");

      await openFile(
        driver,
        "long.txt",
        Array.from({ length: 400 }, (_, n) => long.replaceAll("11", String(n))).join("\n\n"),
      );
      await until(
        driver,
        `return document.querySelector('#article').textContent.length > 900_000 &&
          document.querySelectorAll('#chosen li').length === 3`,
      );
      await choose(driver, "kind", "key-points");
      await until(
        driver,
        `return document.querySelector('#length').checkVisibility() &&
          document.querySelector('#working').hidden`,
      );
      await take("long");

      await openFile(driver, "photo.jpg", Buffer.from([0xff, 0xd8, 0, 0]));
      await noticed(driver, "photo.jpg is not a text file");
      await take("refused");
      await press(driver, "#notice-close");

      for (const name of ["earlier", "embed", "bookmarklet", "trust"]) {
        await openDialog(driver, name);
        if (name === "earlier")
          await until(driver, "return document.querySelectorAll('#earlier li').length > 1");
        if (name === "embed")
          await until(driver, "return document.querySelector('#embed nut-graf')?.matches(':state(ready)')");
        await take(name);
        await press(driver, `#${name} .close`);
      }

      await driver.get(`${site.origin}/broken-page/`);
      await until(driver, "return document.querySelector('#note').classList.contains('problem')");
      await take("error");
      await driver.get(`${site.origin}/without-scripts/`);
      await take("without-scripts");
    }
    const element = `<nut-graf for="story"></nut-graf><article id="story">${story}</article>`;
    await driver.get(site.write(newsPage(element)));
    await settled(driver);
    await picture(driver, `element-${theme}`);
  } finally {
    await driver.quit();
  }
}

/** Sets the viewport instead of the window, which cannot be as narrow as a phone. */
async function setViewport(driver, width, height) {
  await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: width < 600,
  });
}

async function picture(driver, name) {
  // Waits until nothing moves.
  await until(driver, "return document.getAnimations().every(({ playState }) => playState === 'finished')");
  await new Promise((resolve) => setTimeout(resolve, 150));
  await writeFile(join(folder, `${name}.png`), await driver.takeScreenshot(), "base64");
}
