// Counts the work for a pattern at each length.
import { parentPort, workerData } from "node:worker_threads";
import { patterns } from "./patterns.mjs";
import { randomPatterns } from "./random.mjs";

const { module, entry, seed, random, sizes, most, at } = workerData;

/** After an exponent above this, the next length is not measured, because it might take minutes. */
const HOPELESS = 1.3;

/** The counters of all instances, because the package may replace its instance at any time. */
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
    // From some length on, a text may be read differently, for example as a pasted page, which is a step up
    // or down. Work that grows faster than the text still does so at the next doubling.
    const further = exponent(last, measure(...make(2 * size)));
    if (further > most) break;
    grown = further;
  }
}
parentPort.postMessage({ exponent: grown, each: last.work / last.bytes });

/** The length in bytes of a text with its options, and the work for it. */
function measure(source, options) {
  const before = work();
  nutgraf.summarize(source, options);
  const asked = Buffer.byteLength((options.title ?? "") + (options.focus ?? []).join(""));
  return { bytes: Buffer.byteLength(source.source ?? source) + asked, work: work() - before };
}

/** How the work grows from one measurement to another: 1 is linear, 2 is quadratic. */
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
