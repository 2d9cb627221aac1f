// Opens and closes the site and the browser for the tests of a file.
import { openBrowser } from "./browsers.mjs";
import { openSite } from "./site.mjs";

/** A running site and a browser to visit it. */
export async function openWorld() {
  const site = await openSite();
  try {
    return { site, driver: await openBrowser() };
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** Closes whatever could be opened. */
export async function closeWorld({ site, driver }) {
  await driver?.quit();
  await site?.close();
}
