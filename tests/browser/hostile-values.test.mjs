// Options and sources from other realms, with getters, proxies and huge values: they are read, or rejected
// with nutgraf's own short messages, and the module keeps working.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { example, inPage, newsPage, recorded } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
  await driver.manage().setTimeouts({ script: 120_000 });
  await driver.get(site.write(newsPage("<main><iframe></iframe></main>")));
});

after(() => closeWorld({ site, driver }));

/** Runs a function of fixtures/hostile-values.js on the functions of each of the package's entries. */
const onEachFace = (body) => `
  const values_ = await import("/fixtures/hostile-values.js");
  const frame = document.querySelector("iframe").contentWindow;
  const worker = await import("/pkg/worker.js");
  const faces = [
    { ...pkg, isAbortable: true },
    { ...(await pkg.load({ languages: ["en"] })), isAbortable: false },
    { ...(await import("/pkg/inline.js")), isAbortable: true },
    { ...worker, isAbortable: true },
  ];
  const [text] = values;
  const found = [];
  for (const nutgraf of faces) found.push(await (async () => { ${body} })());
  return found;`;

test("options and sources from a frame, a class, a proxy or without a prototype are read", async () => {
  const found = await inPage(driver, onEachFace("return values_.unlike(nutgraf, frame, text)"), example);
  assert.deepEqual(found, [[], [], [], []]);
});

test("each invalid option or source is rejected by name, with a short message for any size", async () => {
  const found = await inPage(driver, onEachFace("return values_.unrefused(nutgraf, nutgraf)"), example);
  assert.deepEqual(found, [[], [], [], []]);
});

test("errors from getters and proxies come out unchanged, 2,000 times, and the next call works", async () => {
  const found = await inPage(
    driver,
    onEachFace(`
      const before = JSON.stringify(await nutgraf.summarize(text));
      const found = await values_.unthrown(nutgraf);
      return [...found, JSON.stringify(await nutgraf.summarize(text)) === before];`),
    example,
  );
  assert.deepEqual(found, [[true], [true], [true], [true]]);
});

test("each option is read once", async () => {
  const found = await inPage(driver, onEachFace("return values_.looks(nutgraf)"), example);
  for (const counts of found) assert.deepEqual(counts, { sentences: 1, title: 1, language: 1, focus: 1 });
});

test("a signal from a frame or from a polyfill aborts a call", async () => {
  const errors = await inPage(
    driver,
    `const worker = await import("/pkg/worker.js");
     const frame = document.querySelector("iframe").contentWindow;
     const own = new EventTarget();
     const made = () => ({
       aborted: false,
       reason: undefined,
       addEventListener: (...rest) => own.addEventListener(...rest),
       removeEventListener: (...rest) => own.removeEventListener(...rest),
     });
     const errors = [];
     for (const summarize of [(await import("/pkg/index.js?signals")).summarize, worker.summarize]) {
       const controller = new frame.AbortController();
       const foreign = summarize(values[0].repeat(100), { signal: controller.signal });
       controller.abort("enough");
       errors.push(await foreign.catch(String));
       const signal = made();
       const other = summarize(values[0].repeat(100), { signal });
       signal.reason = "enough";
       own.dispatchEvent(new Event("abort"));
       errors.push(await other.catch(String));
       const early = { ...made(), aborted: true, reason: "early" };
       errors.push(await summarize("A text.", { signal: early }).catch(String));
       errors.push((await summarize("A text.", { signal: made() })).sentences.length);
       errors.push((await summarize("A text.", { signal: null })).sentences.length);
     }
     return errors;`,
    example,
  );
  const expected = ["enough", "enough", "early", 1, 1];
  assert.deepEqual(errors, [...expected, ...expected]);
});

test("load() accepts values from a frame, and rejects invalid ones by name, briefly", async () => {
  const { lists, errors } = await inPage(
    driver,
    `const frame = document.querySelector("iframe").contentWindow;
     const { load } = await import("/pkg/index.js?frame");
     const long = "x".repeat(5_000_000);
     const fail = () => { throw new Error("enough"); };
     const told = (given) => load(given).then(() => "none", ({ name, message }) => name + ": " + message);
     const errors = [];
     for (const given of [
       3, [], { url: 3 }, { url: {} }, { url: "/nowhere?" + long.slice(0, 5000) }, { module: {} },
       { module: "m" }, { languages: {} }, { languages: [{}] }, { languages: [{ tag: long, text: "" }] },
       { languages: [Symbol(long)] },
       { get url() { fail(); } }, { languages: new Proxy([], { get: fail }) },
     ]) errors.push(await told(given));
     const bytes = await (await fetch("/pkg/nutgraf_bg.wasm")).arrayBuffer();
     const { default: lists } = await import("/pkg/languages/de.js");
     const nutgraf = await load(Object.assign(new frame.Object(), {
       module: await frame.WebAssembly.compile(bytes),
       url: new frame.URL("/pkg/nutgraf_bg.wasm", location.href),
       languages: frame.Array.of(Object.assign(new frame.Object(), lists)),
     }));
     const german = nutgraf.summarize("Der Zug fährt nicht. Die Brücke ist zu.", { language: "de" });
     return { lists: german.lists, errors };`,
  );
  assert.equal(lists, "used");
  const beginnings = [
    "TypeError: `options`: 3 is",
    "TypeError: `options`: an array is",
    "TypeError: `url`: 3 is",
    "TypeError: `url`: an object is",
    "Error: http",
    "TypeError: `module`: an object is",
    'TypeError: `module`: "m" is',
    "TypeError: `languages`: an object is",
    "TypeError: `languages[0]`: an object is",
    'RangeError: `languages[0]`: "xxx',
    "TypeError: `languages[0]`: a symbol is",
    "Error: enough",
    "Error: enough",
  ];
  errors.forEach((error, at) => {
    assert.ok(
      error.startsWith(beginnings[at]) && error.length < 400,
      `${beginnings[at]}\n${error.slice(0, 500)}`,
    );
  });
});

test("the Summarizer reads options from a frame once each, and rejects invalid ones by name", async () => {
  const { made, text, errors } = await inPage(
    driver,
    `const { Summarizer } = await import("/pkg/summarizer.js");
     const frame = document.querySelector("iframe").contentWindow;
     const long = "x".repeat(5_000_000);
     let looks = 0;
     const given = Object.assign(new frame.Object(), {
       format: "plain-text",
       expectedInputLanguages: frame.Array.of("en"),
       signal: new frame.AbortController().signal,
     });
     Object.defineProperty(given, "type", { get: () => ((looks += 1), "tldr") });
     const summarizer = await Summarizer.create(given);
     const told = (promise) => promise.then(() => "none", ({ name, message }) => name + ": " + message);
     const errors = [];
     for (const options of [
       3, { type: long }, { type: Symbol(long) }, { format: {} }, { length: 3n }, { signal: {} },
       { monitor: 3 }, { outputLanguage: long }, { expectedInputLanguages: 3 },
       { expectedContextLanguages: [long] },
       { get sharedContext() { throw new Error("enough"); } },
     ]) errors.push(await told(Summarizer.create(options)));
     errors.push(await told(summarizer.summarize("A text.", { signal: {} })));
     errors.push(await told(summarizer.summarize("A text.", null)));
     errors.push(await told(Summarizer.create(null)));
     return {
       made: [summarizer.type, summarizer.expectedInputLanguages, looks],
       text: await summarizer.summarize(new frame.String("A text.")),
       errors,
     };`,
  );
  assert.deepEqual(made, ["tldr", ["en"], 1]);
  assert.equal(text, "A text.");
  const beginnings = [
    "TypeError: `options`: 3 is",
    'TypeError: `type`: "xxx',
    "TypeError: `type`: a symbol is",
    "TypeError: `format`: an object is",
    "TypeError: `length`: a bigint is",
    "TypeError: `signal`: an object is",
    "TypeError: `monitor`: 3 is",
    'RangeError: `outputLanguage`: "xxx',
    "TypeError: `expectedInputLanguages`: 3 is",
    'RangeError: `expectedContextLanguages`: "xxx',
    "Error: enough",
    "TypeError: `signal`: an object is",
    "none",
    "none",
  ];
  errors.forEach((error, at) => {
    assert.ok(
      error.startsWith(beginnings[at]) && error.length < 300,
      `${beginnings[at]}\n${error.slice(0, 400)}`,
    );
  });
});

test("a worker that receives messages that are not nutgraf's keeps working", async () => {
  const [count, errors] = await inPage(
    driver,
    `const { Worker } = globalThis;
     let made;
     globalThis.Worker = class extends Worker {
       constructor(...rest) { super(...rest); made = this; }
     };
     try {
       const { summarize } = await import("/pkg/worker.js?hostile");
       await summarize(values[0]);
       const errors = [];
       made.addEventListener("error", ({ message }) => errors.push(message));
       for (const message of [
         null, undefined, 3, "text", [], {}, { wanted: 3 }, { wanted: "de", lists: 3 }, { id: 1 },
         { wants: "de" }, { id: -1, name: "toString" }, { id: -1, name: "summarize" },
         { id: -1, name: "summarize", options: 3 },
         { id: -1, name: "segment", source: "x", options: { language: "y".repeat(1e6) } },
       ]) made.postMessage(message);
       return [(await summarize(values[0])).sentences.length, errors];
     } finally {
       globalThis.Worker = Worker;
     }`,
    example,
  );
  assert.equal(count, 3);
  assert.deepEqual(errors, []);
});

test("none of this wrote to the console", async () => {
  assert.deepEqual(await recorded(driver), []);
});
