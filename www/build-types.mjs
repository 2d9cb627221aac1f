// Writes the package's types and custom-elements.json.
import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);

/** Writes the package's .d.ts files. TypeScript 7 has no JavaScript API, so it gets a settings file. */
export async function writeDeclarations(pkg, web) {
  const settings = join(root, "target/declarations.json");
  await mkdir(dirname(settings), { recursive: true });
  await writeFile(
    settings,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: www,
        outDir: join(pkg, "types"),
        paths: { "#glue": [join(web, "nutgraf")] },
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["api/**/*.ts", "element/*.ts", "assets.d.ts"].map((name) => join(www, name)),
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  // The compiler has already printed what is wrong.
  if (spawnSync(process.execPath, [tsc, "--project", settings], { stdio: "inherit" }).status !== 0)
    process.exit(1);
  // In the package, the crate's types are next to those of www/api/types.ts.
  await cp(join(root, "src/web/types.d.ts"), join(pkg, "types/api/crate.d.ts"));
  const types = join(pkg, "types/api/types.d.ts");
  const text = (await readFile(types, "utf8")).replaceAll("../../src/web/types.js", "./crate.js");
  await writeFile(types, `/// <reference path="../types/dom.d.ts" />\n${text}`);
  await cp(join(www, "types"), join(pkg, "types/types"), { recursive: true });
}

/** Writes custom-elements.json, for editors and catalogues, from the doc comments of the element's class. */
export async function writeManifest(pkg) {
  // In a folder without a package.json, because the analyzer would write into it.
  const folder = join(root, "target/manifest");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(www, "element/nut-graf-element.ts"), join(folder, "nut-graf.ts"));
  const analyzer = join(root, "node_modules/@custom-elements-manifest/analyzer/cem.js");
  const { status, stderr } = spawnSync(
    process.execPath,
    [analyzer, "analyze", "--quiet", "--globs", "*.ts"],
    { cwd: folder, encoding: "utf8" },
  );
  // Without --quiet it would also complain about the missing package.json.
  if (status !== 0) throw new Error(stderr);
  const text = await readFile(join(folder, "custom-elements.json"), "utf8");
  const manifest = JSON.parse(text.replaceAll("nut-graf.ts", "nut-graf.js"));
  const [{ declarations, exports }] = manifest.modules;
  for (const declaration of declarations) {
    // Drops what nobody can use: private members, internals, and an event named after a variable.
    declaration.members = declaration.members.filter(
      ({ name, description, kind }) => !name.startsWith("#") && (description || kind === "method"),
    );
    declaration.events = declaration.events.filter(({ description }) => description);
  }
  exports.push({
    kind: "custom-element-definition",
    name: "nut-graf",
    declaration: { name: "NutGrafElement", module: "nut-graf.js" },
  });
  await writeFile(join(pkg, "custom-elements.json"), JSON.stringify(manifest, null, 2));
}
