// What the page knows; what it shows follows from this alone.
import type { Summary } from "../api/index.js";

export interface State {
  /** The article as it stands in the pane. */
  readonly text: string;
  /** How many sentences are asked for. */
  readonly sentences: number;
  /** The summary of the text; null until the module is there. */
  readonly summary: Summary | null;
  /** How long the summary took. */
  readonly milliseconds: number;
  /** Why there is no module, in words for the reader. */
  readonly problem: string | null;
}
