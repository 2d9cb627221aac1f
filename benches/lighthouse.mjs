// Runs Lighthouse on the built page, served like `make serve` does, with phone settings: the median of five
// runs. `make lighthouse` installs it.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = dirname(import.meta.dirname);
const lighthouse = join(root, "target/lighthouse/node_modules/lighthouse/cli/index.js");
const RUNS = 5;

const server = spawn(process.execPath, [join(root, "www/serve.mjs"), "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [line] = await once(server.stdout, "data");
  const runs = [];
  for (let n = 0; n < RUNS; n += 1) runs.push(await run(String(line).trim()));
  for (const category of Object.keys(runs[0].categories)) {
    const scores = runs
      .map(({ categories }) => Math.round(categories[category].score * 100))
      .sort((a, b) => a - b);
    console.log(`${category.padEnd(15)} ${scores[RUNS >> 1]}   (${scores.join(", ")})`);
  }
  const audits = Object.values(runs[0].audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== "informative",
  );
  for (const { id, title, displayValue = "" } of audits) console.log(`  ${id}: ${title} ${displayValue}`);
  const bytes = runs[0].audits["network-requests"].details.items.reduce(
    (sum, { transferSize = 0 }) => sum + transferSize,
    0,
  );
  console.log(`transferred until the page had loaded: ${(bytes / 1024).toFixed(1)} KB`);
} finally {
  server.kill();
}

async function run(address) {
  const flags = [
    "--quiet",
    "--output=json",
    "--no-enable-error-reporting",
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [lighthouse, address, ...flags], {
    env: { CHROME_PATH: "/usr/bin/chromium", ...process.env },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
}
