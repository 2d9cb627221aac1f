// How fast the program summarizes an archive, and with how much memory: node benches/archive.mjs
// COUNT articles of about 4 KB (default 50,000), made of the paragraphs of an example: JSON Lines, plain and
// in gzip.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const root = join(import.meta.dirname, "..");
const folder = join(root, "target/archive");
const count = Number(process.env.COUNT ?? 50_000);
const [title, ...paragraphs] = readFileSync(join(root, "www/page/examples/news.txt"), "utf8").split(/\n\n+/);

mkdirSync(folder, { recursive: true });
const plain = join(folder, "articles.jsonl");
await pipeline(lines, createWriteStream(plain));
await pipeline(lines, createGzip({ level: 1 }), createWriteStream(`${plain}.gz`));
const megabytes = statSync(plain).size / 1e6;
console.log(`${count} articles, ${megabytes.toFixed(0)} MB\n`);
console.log("| input | jobs | seconds | MB a second | memory, MB |");
console.log("|---|---|---|---|---|");
for (const input of [plain, `${plain}.gz`])
  for (const jobs of [1, 2]) {
    const { seconds, memory } = await run(input, jobs);
    const name = input === plain ? "plain" : "gzip";
    const speed = (megabytes / seconds).toFixed(0);
    console.log(`| ${name} | ${jobs} | ${seconds.toFixed(1)} | ${speed} | ${memory.toFixed(0)} |`);
  }

function* lines() {
  for (let at = 0; at < count; at += 1) {
    let text = title;
    // Each article has its paragraphs in an order of its own, and words of its own.
    for (let next = at; text.length < 4000; next += 1 + (at % 3))
      text += `\n\n${paragraphs[next % paragraphs.length].replace("the", `the ${at}th`)}`;
    yield `${JSON.stringify({ id: at, text })}\n`;
  }
}

async function run(input, jobs) {
  const begin = performance.now();
  const options = [
    "-f",
    "jsonl",
    "--fields",
    "id,text",
    "--jobs",
    String(jobs),
    "-o",
    join(folder, "out.jsonl"),
  ];
  const child = spawn(join(root, "target/release/nutgraf"), [...options, input], { stdio: "ignore" });
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), 100);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the program ended with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, memory };
}

/** The most memory that a process has had so far, in MB; 0 where the system does not say. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1000;
  } catch {
    return 0;
  }
}
