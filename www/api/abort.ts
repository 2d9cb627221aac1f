// Promises that an AbortSignal can end.

/** The promise's result, or a rejection as soon as the signal aborts. An aborted signal starts nothing. */
export function unlessAborted<T>(begin: () => Promise<T>, signal?: AbortSignal | null): Promise<T> {
  if (signal == null) return begin();
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    begin()
      .finally(() => signal.removeEventListener("abort", abort))
      .then(resolve, reject);
  });
}
