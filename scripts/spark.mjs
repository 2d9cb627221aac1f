// Runs the job of examples/spark on this machine, with the Spark that setup.sh has installed.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");
const installed = join(root, "target/spark/bin");
export const program = join(root, "target/release/nutgraf");
export const python = join(installed, "python3");

/** The environment in which Spark's and DuckDB's commands, and the program, are found. */
export const env = {
  ...process.env,
  PATH: [installed, join(root, "target/release"), process.env.PATH].join(delimiter),
  PYSPARK_PYTHON: python,
  SPARK_LOCAL_IP: "127.0.0.1",
};

/**
 * Runs the job with these arguments and returns its log. Two tasks run at a time, and each is tried up to
 * four times. `hear` gets each line of the log as it comes.
 */
export async function summarize(options, { conf = {}, files = program, hear = () => {} } = {}) {
  const settings = { "spark.ui.enabled": false, "spark.log.level": "WARN", ...conf };
  const job = spawn(
    join(installed, "spark-submit"),
    [
      ...["--master", "local[2,4]", "--files", files],
      ...Object.entries(settings).flatMap(([name, value]) => ["--conf", `${name}=${value}`]),
      ...[join(root, "examples/spark/summarize.py"), ...options],
    ],
    { env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let log = "";
  // Spark prints what the driver logs to one, and what the tasks log to the other.
  for (const input of [job.stdout, job.stderr])
    createInterface({ input }).on("line", (line) => {
      log += `${line}\n`;
      hear(line);
    });
  const code = await new Promise((resolve) => job.once("close", resolve));
  if (code !== 0) throw new Error(log);
  return log;
}

/** The task and the process that a line of the log says was started, or null. */
export function started(line) {
  const found = /^nutgraf: partition (\d+), attempt (\d+), process (\d+)$/.exec(line);
  if (found === null) return null;
  const [partition, attempt, pid] = found.slice(1).map(Number);
  return { partition, attempt, pid };
}
