// The site and the browser of a test file that imports this, which are open during its tests.
import { after, before } from "node:test";
import { closeWorld, openWorld } from "./world.mjs";

export let driver;
export let site;

before(async () => {
  ({ site, driver } = await openWorld());
});

after(() => closeWorld({ site, driver }));
