// What an article costs on Spark, compared with the program alone: node benches/spark.mjs
// Both read 10,000 and then COUNT articles of about 4 KB (default 100,000) on two cores. The difference is
// what a further article costs, without the start of Spark and its processes.
import { createWriteStream, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { program, started, summarize } from "../scripts/spark.mjs";
import { lines } from "../scripts/articles.mjs";
import { median } from "./median.mjs";
import { peakOf, processorOf, timed } from "./process.mjs";

const RUNS = 3;
const counts = [10_000, Number(process.env.COUNT ?? 100_000)];
const folder = join(import.meta.dirname, "../target/bench-spark");
const input = join(folder, "articles.jsonl");
const output = join(folder, "summaries");

mkdirSync(folder, { recursive: true });
console.log("| | articles | seconds | processor, s | memory, MB: Java, Python of a task, its program |");
console.log("|---|---|---|---|---|");
const ways = { alone, "on Spark": onSpark };
const busy = { alone: [], "on Spark": [] };
for (const count of counts) {
  await pipeline(lines(count), createWriteStream(input));
  const runs = { alone: [], "on Spark": [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, measure] of Object.entries(ways)) runs[name].push(await measure());
  for (const [name, all] of Object.entries(runs)) {
    const [seconds, processor, ...memory] = all[0].map((_, at) => median(all.map((run) => run[at])));
    busy[name].push(processor);
    const times = `${seconds.toFixed(1)} | ${processor.toFixed(1)}`;
    console.log(`| ${name} | ${count} | ${times} | ${memory.map(Math.round).join(", ")} |`);
  }
}
for (const [name, [few, many]] of Object.entries(busy)) {
  const cost = ((many - few) / (counts[1] - counts[0])) * 1e6;
  console.log(`${name}: a further article takes ${cost.toFixed(0)} µs of a core`);
}

function alone() {
  const options = ["--format", "jsonl", "--jobs", "2", "--fields", "language,title,sentences", input];
  return timed(program, options);
}

/** The seconds of the job after Spark's start, and that the processor works, with the start. */
async function onSpark() {
  rmSync(output, { recursive: true, force: true });
  // Spark has a process for its Java, one for the Python of each core, and below that the program's.
  const [java, pythons, programs] = [new Set(), new Set(), new Set()];
  const peaks = [0, 0, 0];
  const busy = new Map();
  const look = () => {
    for (const [at, pids] of [java, pythons, programs].entries())
      for (const pid of pids) {
        peaks[at] = Math.max(peaks[at], peakOf(pid));
        // The program's processes are counted by the Python that waits for their end.
        const [own, ofOthers] = processorOf(pid);
        if (pids === java) busy.set(pid, Math.max(busy.get(pid) ?? 0, own));
        if (pids === pythons) busy.set(pid, Math.max(busy.get(pid) ?? 0, own + ofOthers));
      }
  };
  const hear = (line) => {
    const task = started(line);
    if (task === null) return;
    programs.add(task.pid);
    const python = parentOf(task.pid);
    pythons.add(python);
    java.add(parentOf(parentOf(python)));
  };
  const timer = setInterval(look, 50);
  const log = await summarize([input, output], { hear });
  clearInterval(timer);
  const seconds = Number(/ errors, ([\d.]+) seconds/.exec(log)[1]);
  return [seconds, [...busy.values()].reduce((sum, value) => sum + value, 0), ...peaks];
}

function parentOf(pid) {
  return Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]);
}
