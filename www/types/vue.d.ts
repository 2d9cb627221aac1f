// `import type {} from "nutgraf/vue"`: <nut-graf> in Vue's templates.
import type { DefineComponent } from "vue";
import type { NutGrafAttributes } from "../element/nut-graf.js";
import type { Summary } from "../api/index.js";

declare module "vue" {
  interface GlobalComponents {
    "nut-graf": DefineComponent<
      NutGrafAttributes & {
        "onNut-graf-summary"?: (event: CustomEvent<Summary>) => void;
        "onNut-graf-error"?: (event: CustomEvent<{ error: unknown }>) => void;
      }
    >;
  }
}
