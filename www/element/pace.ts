// Limits how often a <nut-graf> updates, however often its attributes change.

/** Minimum time between the starts of two updates, in milliseconds. */
const PACE = 100;

/**
 * Returns a function that schedules a task: once for all calls from one script, never twice at a time, and
 * not more often than the pace. The task must not reject.
 */
export function paced(task: () => Promise<void>): () => void {
  let isAsked = false;
  let isRunning = false;
  /** When the next update may start. */
  let due = 0;
  return () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    queueMicrotask(run);
  };
  async function run(): Promise<void> {
    while (isAsked) {
      // Waits before an update, not after it: a timer would keep a removed element in memory.
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      isAsked = false;
      due = performance.now() + PACE;
      await task();
    }
    isRunning = false;
  }
}
