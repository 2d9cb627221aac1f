// The plugin of examples/wordpress in WordPress, with PHP and SQLite: an old version, where it adds the plain
// script, and a new one, where it adds the module.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { listen } from "../../www/serve.mjs";
import { execute, install, root, withServer } from "./consumers.mjs";
import { abstract, assertRecipe, without } from "./recipes.mjs";

const plugin = join(root, "examples/wordpress");
const SETTINGS = `
define( 'WP_HOME', 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
`;

/** Unpacks one version, with the plugin and the package's files where its README says. */
async function unpack(folder, version) {
  const site = join(folder, version);
  const packages = join(folder, "node_modules/@wp-playground/wordpress-builds");
  const { unzipSync } = await import(pathToFileURL(join(folder, "node_modules/fflate/esm/index.mjs")).href);
  const extract = (archive, to) => {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(packages, "src", archive))))) {
      if (name.endsWith("/")) continue;
      mkdirSync(dirname(join(to, name)), { recursive: true });
      writeFileSync(join(to, name), bytes);
    }
  };
  extract(`wordpress/${version}.zip`, site);
  cpSync(join(packages, "public", version), site, { recursive: true });
  const content = join(site, "wp-content");
  extract("sqlite-database-integration/sqlite-database-integration.zip", join(content, "plugins"));
  const sqlite = join(content, "plugins/sqlite-database-integration-main");
  cpSync(sqlite, join(content, "plugins/sqlite-database-integration"), { recursive: true });
  cpSync(join(sqlite, "db.copy"), join(content, "db.php"));
  cpSync(plugin, join(content, "plugins/nutgraf"), { recursive: true });
  cpSync(join(folder, "node_modules/nutgraf"), join(content, "plugins/nutgraf/nutgraf"), { recursive: true });
  const configuration = join(site, "wp-config.php");
  const told = readFileSync(configuration, "utf8").replace("'WP_DEBUG', false", "'WP_DEBUG', true");
  writeFileSync(configuration, told.replace("/* Add any custom", `${SETTINGS}/* Add any custom`));
  return site;
}

/** A port that is free now, because PHP does not tell which one it chose. */
async function freePort() {
  const server = createServer();
  const { port } = new URL(await listen(server, 0));
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const php = { skip: without("php", "--version") };
for (const [version, script] of [
  ["wp-6.2", /<script[^>]+nut-graf\.classic\.js/],
  ["wp-nightly", /<script type="module"[^>]+nut-graf\.js/],
])
  test(`in ${version} posts with the shortcode and the block show the program's summary`, php, async () => {
    const folder = await install("wordpress");
    await execute(folder, "php", "-l", join(plugin, "nutgraf.php"));
    const site = await unpack(folder, version);
    const output = await execute(folder, "php", "site.php", site, join(folder, "german.txt"));
    const { ids, in_post: inPost, in_list: inList } = JSON.parse(output);
    const page = (name) => `?p=${ids[name]}`;
    const address = `127.0.0.1:${await freePort()}`;
    const server = ["-S", address, "-t", site];
    const use = async (origin) => {
      const html = await (await fetch(new URL(page("block"), origin))).text();
      assert.match(html, script);
      assert.doesNotMatch(html, /<b>(?:Warning|Notice|Deprecated|Fatal error)<\/b>/);
      // WordPress curls the quotation marks of whatever stands in a post.
      const own = abstract.replace(/"(.*)"/, "“$1”");
      await assertRecipe(origin, [page("shortcode"), page("block")], { highlight: [page("block")], own });
      await assertRecipe(origin, [page("classic")], { highlight: [page("classic")], own: "A list." });
      const list = await (await fetch(origin)).text();
      assert.doesNotMatch(list, /<nut-graf/);
    };
    await withServer(site, server, use, "php");

    assert.deepEqual(
      inPost.map((html) => html.trim().replaceAll("\n", "")),
      [
        "<nut-graf></nut-graf>",
        '<nut-graf type="key-points" length="medium" skip="p &gt; b" heading-level="3" collapsed></nut-graf>',
        "<nut-graf></nut-graf>",
        '<nut-graf sentences="2" focus="a&quot;b"></nut-graf>',
        "<nut-graf><p>An <em>abstract</em>alert(1)</p></nut-graf>",
      ],
    );
    for (const html of inList) assert.doesNotMatch(html, /<nut-graf|<script|onclick/);
  });
