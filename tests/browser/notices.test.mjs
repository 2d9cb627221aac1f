// The licence notices of bundled code stay with the code.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dist, pkg } from "../../www/serve.mjs";

for (const [what, folder] of Object.entries({ page: dist, package: pkg })) {
  test(`the ${what} contains Readability's notice, in the one script that contains Readability`, async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const scripts = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
    );
    const having = scripts.filter(([, script]) => script.includes("unlikelyCandidates"));
    assert.match(having.map(([name]) => name).join(), /^readable[-\w]*\.js$/);
    assert.match(having[0][1], /\/\*!\s+\* Copyright \(c\) 2010 Arc90 Inc/);
    assert.match(having[0][1], /Licensed under the Apache License, Version 2\.0/);
    assert.match(await readFile(join(folder, "LICENSE-APACHE"), "utf8"), /Apache License\s+Version 2\.0/);
  });
}
