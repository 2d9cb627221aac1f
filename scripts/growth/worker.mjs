// Counts the work for one pattern at each length.
import { parentPort, workerData } from "node:worker_threads";
import { patterns } from "./patterns.mjs";
import { randomPatterns } from "./random.mjs";

const { module, entry, seed, random, sizes, most, at } = workerData;

/** An exponent after which a text is not measured at the next length: it might take minutes. */
const HOPELESS = 1.3;

/** The counters of all instances: the package replaces its instance when it likes. */
const counters = [];
const { Instance, instantiate } = WebAssembly;
WebAssembly.instantiate = async (module, imports) => counted(await instantiate(module, imports));
WebAssembly.Instance = function (module, imports) {
  return counted(new Instance(module, imports));
};

const { load } = await import(entry);
const nutgraf = await load({ module });
const { make } = [...patterns(), ...randomPatterns(seed, random)][at];
let first, last, grown;
for (const size of sizes) {
  last = measure(...make(size));
  first ??= last;
  grown = exponent(first, last);
  if (grown > (size === sizes.at(-1) ? most : HOPELESS)) {
    // From some length on a text may be read in another way, as a page say, which is a step up or down. What
    // grows faster than the text does so at the next doubling, too.
    const further = exponent(last, measure(...make(2 * size)));
    if (further > most) break;
    grown = further;
  }
}
parentPort.postMessage({ exponent: grown, each: last.work / last.bytes });

/** How long a text is, with what is asked of it, in bytes, and how much work it is. */
function measure(source, options) {
  const before = work();
  nutgraf.summarize(source, options);
  const asked = Buffer.byteLength((options.title ?? "") + (options.focus ?? []).join(""));
  return { bytes: Buffer.byteLength(source.source ?? source) + asked, work: work() - before };
}

/** How the work of one measurement grows to that of another: 1 is linear, 2 quadratic. */
function exponent(small, large) {
  return Math.log(large.work / small.work) / Math.log(large.bytes / small.bytes);
}

function work() {
  return counters.reduce((sum, counter) => sum + Number(counter.value), 0);
}

function counted(instance) {
  counters.push(instance.exports.work);
  return instance;
}
