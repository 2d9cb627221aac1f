// Runs the worker in workerd, asks it for the summaries of the articles and prints them.
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
  const summarized = async (name) => {
    const body = await readFile(name, "utf8");
    return (await worker.dispatchFetch("http://localhost/", { method: "POST", body })).json();
  };
  process.stdout.write(
    JSON.stringify({ english: await summarized("english.txt"), german: await summarized("german.txt") }),
  );
} finally {
  await worker.dispose();
}
