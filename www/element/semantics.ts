// The role, name, state and events of a <nut-graf>, for assistive technology, style sheets and scripts.
import type { Summary } from "../api/index.js";
import { isLaidOut } from "./schedule.js";

/** "" is collapsed. */
type Phase = "" | "busy" | "ready" | "empty" | "error";

export class Semantics {
  /** Undefined where there are none: the element then has no role and no states. */
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    this.#internals = isLaidOut ? host.attachInternals?.() : undefined;
    if (this.#internals !== undefined) this.#internals.role = "region";
  }

  label(name: string): void {
    if (this.#internals !== undefined) this.#internals.ariaLabel = name;
  }

  enter(phase: Phase): void {
    if (this.#internals === undefined) return;
    this.#internals.ariaBusy = String(phase === "busy");
    // Without custom states, only a hook for styles is lost.
    if (!CSS.supports("selector(:state(busy))")) return;
    this.#internals.states.clear();
    if (phase !== "") this.#internals.states.add(phase);
  }
}

export function tell(
  host: HTMLElement,
  type: "nut-graf-summary" | "nut-graf-error",
  detail: Summary | { error: unknown },
): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
