// Vue must know which tags are custom elements.
export default defineNuxtConfig({
  compatibilityDate: "2026-01-01",
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "nut-graf" } },
});
