// Runs a program, and says how long it takes, how long the processor works, and how much memory it has.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The program's seconds and megabytes. Its output is thrown away. */
export async function run(program, options) {
  const begin = performance.now();
  const child = spawn(program, options, { stdio: "ignore" });
  let memory = 0;
  // Often enough for programs that end soon.
  const timer = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), 1);
  const code = await new Promise((resolve, reject) => child.once("exit", resolve).once("error", reject));
  const seconds = (performance.now() - begin) / 1000;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { seconds, memory };
}

/** The most memory that a process has had so far, in MB; 0 where the system does not say. */
export function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1000;
  } catch {
    return 0;
  }
}

/** The seconds that a program takes, and that the processor works. Its output is thrown away. */
export function timed(program, options) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" > /dev/null';
  const { status, stderr } = spawnSync("bash", ["-c", script, program, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const [real, user, system] = stderr.trim().split(" ").map(Number);
  return [real, user + system];
}

/**
 * The seconds that the processor has worked for a process so far, and for those that it has waited for, on
 * Linux, which counts hundredths; 0 for one that has ended.
 */
export function processorOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = /\)(?: \S+){11} (\d+) (\d+) (\d+) (\d+)/.exec(stat).slice(1).map(Number);
    return [(ticks[0] + ticks[1]) / 100, (ticks[2] + ticks[3]) / 100];
  } catch {
    return [0, 0];
  }
}
