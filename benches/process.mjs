// Runs a program, and says how long it takes and how much memory it has at most.
import { spawn } from "node:child_process";
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
