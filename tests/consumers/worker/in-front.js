// The bundled Worker in workerd, with its cache, in front of the site at an address.
import { join } from "node:path";
import { Miniflare } from "miniflare";

export function inFrontOf(site) {
  return new Miniflare({
    modules: true,
    scriptPath: join(import.meta.dirname, "built/worker.js"),
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
    compatibilityDate: "2026-01-01",
    upstream: site,
    host: "127.0.0.1",
    port: 0,
    cf: false,
    telemetry: { enabled: false },
  });
}
