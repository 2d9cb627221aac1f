// The role, name and state of a <nut-graf>, for assistive technology and style sheets.

/** "" is collapsed. */
type Phase = "" | "busy" | "ready" | "empty" | "error";

export class Semantics {
  /** Undefined in browsers without them: the element then has no role and no states. */
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals?.();
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
