// How often a <nut-graf> updates, however often its attributes change.

/** Minimum time between the starts of two updates, in milliseconds. */
const PACE = 100;

/**
 * A function that has a task run: once for all calls from one script, never twice at a time, and not more
 * often than the pace. The task must not reject.
 */
export function paced(task: () => Promise<void>): () => void {
  let isAsked = false;
  let isRunning = false;
  return () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    queueMicrotask(run);
  };
  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await Promise.all([task(), new Promise((resolve) => setTimeout(resolve, PACE))]);
    }
    isRunning = false;
  }
}
