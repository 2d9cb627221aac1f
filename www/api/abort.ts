// Promises that a signal may end.

/** What a promise gives, or a rejection as soon as the signal says so. Nothing is begun once it has. */
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
