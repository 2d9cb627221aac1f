// The site and the browser that the tests of a file need, opened together and closed together.
import { openBrowser } from "./browsers.mjs";
import { openSite } from "./site.mjs";

/** A site that is served and a browser to visit it with. */
export async function openWorld() {
  const site = await openSite();
  try {
    return { site, driver: await openBrowser() };
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** Closes them; what could not be opened is left out. */
export async function closeWorld({ site, driver }) {
  await driver?.quit();
  await site?.close();
}
