// How messages show the caller's values: cut short, and without running any of the caller's code.

/** Shortens a text for a message. Addresses and other errors' messages may be longer than values. */
export function cut(text: string, most = 200): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The error for a value that is not allowed; `RangeError` if only its type is right. */
export function wrong(
  name: string,
  value: unknown,
  allowed: string,
  Kind: ErrorConstructor = TypeError,
): Error {
  return new Kind(`\`${name}\`: ${shown(value)} is not allowed; give ${allowed}`);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Whether only the value's type can be shown. */
export function isOdd(value: unknown): boolean {
  return ["function", "symbol", "bigint"].includes(typeof value);
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value, 40));
  if (isObject(value)) return Array.isArray(value) ? "an array" : "an object";
  return isOdd(value) ? `a ${typeof value}` : String(value);
}
