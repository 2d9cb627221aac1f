// What a <nut-graf> says in the console.

/** A page that goes on making other mistakes is told of this many. */
const MOST = 50;

const warned = new Set<string>();

/** Ten elements on a page with one cause are one message. */
export function warnOnce(error: unknown): void {
  const message = `<nut-graf>: ${error instanceof Error ? error.message : String(error)}`;
  if (warned.has(message) || warned.size >= MOST) return;
  warned.add(message);
  console.warn(message, error);
}
