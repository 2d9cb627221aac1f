// Runs the worker in workerd, asks it for the summary of the article and prints it.
import { readFile } from "node:fs/promises";
import { Miniflare } from "miniflare";

const worker = new Miniflare({
  modules: true,
  scriptPath: "worker.js",
  modulesRules: [
    { type: "ESModule", include: ["**/*.js"] },
    { type: "CompiledWasm", include: ["**/*.wasm"] },
  ],
  compatibilityDate: "2026-01-01",
  cf: false,
  telemetry: { enabled: false },
});
try {
  const body = await readFile("article.txt", "utf8");
  const response = await worker.dispatchFetch("http://localhost/", { method: "POST", body });
  process.stdout.write(await response.text());
} finally {
  await worker.dispose();
}
