// What a <nut-graf> says in the console.

const warned = new Set<string>();

/** Ten elements on a page with one cause are one message. */
export function warnOnce(error: unknown): void {
  const message = `<nut-graf>: ${error instanceof Error ? error.message : String(error)}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message, error);
}
