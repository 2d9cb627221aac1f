// What a <nut-graf> says in the console.

/** Maximum length of a message: it may quote an attribute. */
const LONGEST = 500;
/** A page that goes on making mistakes is told of this many. */
const MOST = 50;

const warned = new Set<string>();

/** Ten elements on a page with one cause are one message. */
export function warnOnce(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  const message = `<nut-graf>: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
  if (warned.has(message) || warned.size >= MOST) return;
  warned.add(message);
  console.warn(message, error);
}
