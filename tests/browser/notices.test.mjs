// The licence notices of bundled code stay with the code.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dist, pkg } from "../../www/serve.mjs";

for (const [what, folder] of Object.entries({ page: dist, package: pkg })) {
  test(`the ${what} contains Readability's notice, in every script that contains Readability`, async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const scripts = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
    );
    const having = scripts.filter(([, script]) => script.includes("unlikelyCandidates"));
    // A classic script has to contain everything.
    assert.match(having.map(([name]) => name).join(), /^(nut-graf\.classic\.js,)?readable[-\w]*\.js$/);
    for (const [name, script] of having) {
      assert.match(script, /\/\*!\s+\* Copyright \(c\) 2010 Arc90 Inc/, name);
      assert.match(script, /Licensed under the Apache License, Version 2\.0/, name);
    }
    assert.match(await readFile(join(folder, "LICENSE-APACHE"), "utf8"), /Apache License\s+Version 2\.0/);
  });
}
