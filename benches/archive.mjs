// How fast the program summarizes an archive, and with how much memory: node benches/archive.mjs
// COUNT articles of about 4 KB (default 50,000): JSON Lines, plain and in gzip.
import { createWriteStream, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { lines } from "../scripts/articles.mjs";
import { run } from "./process.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "target/archive");
const count = Number(process.env.COUNT ?? 50_000);
const program = join(root, "target/release/nutgraf");
const options = ["-f", "jsonl", "--fields", "id,text", "-o", join(folder, "out.jsonl"), "--jobs"];

mkdirSync(folder, { recursive: true });
const plain = join(folder, "articles.jsonl");
await pipeline(lines(count), createWriteStream(plain));
await pipeline(lines(count), createGzip({ level: 1 }), createWriteStream(`${plain}.gz`));
const megabytes = statSync(plain).size / 1e6;
console.log(`${count} articles, ${megabytes.toFixed(0)} MB\n`);
console.log("| input | jobs | seconds | MB a second | memory, MB |");
console.log("|---|---|---|---|---|");
for (const input of [plain, `${plain}.gz`])
  for (const jobs of [1, 2]) {
    const { seconds, memory } = await run(program, [...options, String(jobs), input]);
    const name = input === plain ? "plain" : "gzip";
    const speed = (megabytes / seconds).toFixed(0);
    console.log(`| ${name} | ${jobs} | ${seconds.toFixed(1)} | ${speed} | ${memory.toFixed(0)} |`);
  }
