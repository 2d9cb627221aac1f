// `import type {} from "nutgraf/react"`: <nut-graf> in React's JSX.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { NutGrafAttributes, NutGrafElement } from "../element/nut-graf.js";
import type { Summary } from "../api/index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "nut-graf": DetailedHTMLProps<HTMLAttributes<NutGrafElement>, NutGrafElement> &
        NutGrafAttributes & {
          "onnut-graf-summary"?: ((event: CustomEvent<Summary>) => void) | undefined;
          "onnut-graf-error"?: ((event: CustomEvent<{ error: unknown }>) => void) | undefined;
        };
    }
  }
}
