// The warnings of <nut-graf> in the console.

/** Maximum number of different warnings per page. */
const MOST = 50;

const warned = new Set<string>();

/** Warns once per message, even if ten elements on the page have the same problem. */
export function warnOnce(error: unknown): void {
  const message = `<nut-graf>: ${error instanceof Error ? error.message : String(error)}`;
  if (warned.has(message) || warned.size >= MOST) return;
  warned.add(message);
  console.warn(message, error);
}
