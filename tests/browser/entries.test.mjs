// The package's other entries in a page: the worker, the inlined module and the browsers' Summarizer. Also
// what happens after an instance crashes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { example, inPage, newsPage, recorded, until } from "./pages.mjs";
import { openSite } from "./site.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
  await driver.get(site.write(newsPage("<main></main>")));
});

after(() => closeWorld({ site, driver }));

/** The name of the error that each call ends with. */
const outcome = `
  const words = ({ name, message, cause }) => [name, message, cause?.message].filter(Boolean).join(': ');
  const outcome = (promise) => promise.then(() => 'no error', words);`;

test("in a worker, texts have the same summaries, and invalid options the same errors", async () => {
  const [same, errors] = await inPage(
    driver,
    `${outcome}
     const worker = await import("/pkg/worker.js");
     const [text] = values;
     const wrong = { sentences: -1 };
     return [
       JSON.stringify(await worker.summarize(text)) === JSON.stringify(await pkg.summarize(text)) &&
         JSON.stringify(await worker.segment(text)) === JSON.stringify(await pkg.segment(text)),
       [await outcome(worker.summarize(text, wrong)), await outcome(pkg.summarize(text, wrong))],
     ];`,
    example,
  );
  assert.equal(same, true);
  assert.match(errors[0], /^RangeError: `sentences`/);
  assert.equal(errors[0], errors[1]);
});

test("an abort ends the worker immediately, and a new worker answers the other calls", async () => {
  const { aborted, isEarly, others, late } = await inPage(
    driver,
    `${outcome}
     const worker = await import("/pkg/worker.js");
     const [text] = values;
     await worker.summarize(text);
     const controller = new AbortController();
     const long = worker.summarize(text.repeat(4000), { signal: controller.signal });
     const others = [worker.summarize(text, { sentences: 1 }), worker.summarize(text, { sentences: 2 })];
     let isAnswered = false;
     long.then(() => (isAnswered = true), () => {});
     await new Promise((resolve) => setTimeout(resolve, 30));
     controller.abort();
     const isEarly = !isAnswered;
     const aborted = await outcome(long);
     return {
       aborted, isEarly,
       others: (await Promise.all(others)).map(({ sentences }) => sentences.length),
       late: await outcome(worker.summarize(text, { signal: AbortSignal.abort() })),
     };`,
    example,
  );
  assert.equal(isEarly, true);
  assert.match(aborted, /^AbortError/);
  assert.deepEqual(others, [1, 2]);
  assert.match(late, /^AbortError/);
});

test("without the worker's script calls reject, and its address can be set", async () => {
  const [error, count] = await inPage(
    driver,
    `${outcome}
     const worker = await import("/pkg/worker.js?elsewhere");
     worker.serveFrom("/nowhere/nutgraf-worker.js");
     const error = await outcome(worker.summarize(values[0]));
     worker.serveFrom("/pkg/nutgraf-worker.js");
     return [error, (await worker.summarize(values[0])).sentences.length];`,
    example,
  );
  assert.match(error, /^Error: the worker .*nowhere.* could not be run/);
  assert.equal(count, 3);
});

test("with the inlined module there is only one request", async () => {
  const own = await openSite();
  try {
    await driver.get(own.write(newsPage("<main></main>", { script: "/fixtures/inline.js" })));
    await until(driver, "return window.summarize !== undefined");
    const count = await driver.executeAsyncScript(
      "window.summarize(arguments[0]).then(({ sentences }) => arguments[1](sentences.length))",
      example,
    );
    assert.equal(count, 3);
    assert.deepEqual(own.askedOfPackage, ["/pkg/inline.js"]);
  } finally {
    await own.close();
    await driver.get(site.write(newsPage("<main></main>")));
  }
});

test("a signal ends a call before it has an answer", async () => {
  const errors = await inPage(
    driver,
    `${outcome}
     const controller = new AbortController();
     const held = await import("/pkg/index.js?aborted");
     const pending = held.summarize("A text.", { signal: controller.signal });
     controller.abort(new Error("enough"));
     return [
       await outcome(pending),
       await outcome(pkg.summarize("A text.", { signal: AbortSignal.abort() })),
       await outcome(pkg.summarize("A text.", { signal: new AbortController().signal })),
     ];`,
  );
  assert.deepEqual(
    errors.map((error) => error.split(":")[0]),
    ["Error", "AbortError", "no error"],
  );
});

test("an instance that traps is discarded: that call rejects and says so, the next one works", async () => {
  const { errors, count, others, fetched } = await inPage(
    driver,
    `${outcome}
     // Once it is loaded, every function of the first instance traps. The second one is unchanged.
     const { Instance, instantiate } = WebAssembly;
     let made = 0;
     const trap = () => { throw new WebAssembly.RuntimeError("unreachable"); };
     let exports;
     const spoiled = (instance) => {
       exports ??= { ...instance.exports };
       return ++made > 1 ? instance : { exports };
     };
     WebAssembly.Instance = function (module, imports) { return spoiled(new Instance(module, imports)); };
     WebAssembly.instantiate = async (module, imports) => spoiled(await instantiate(module, imports));
     try {
       const bad = await import("/pkg/index.js?poisoned");
       const nutgraf = await bad.load();
       for (const name in exports) if (typeof exports[name] === "function") exports[name] = trap;
       const first = await outcome(bad.summarize(values[0]));
       const summary = await bad.summarize(values[0]);
       return {
         errors: [first, await outcome(bad.summarize(values[0], { sentences: -1 }))],
         count: summary.sentences.length,
         others: nutgraf.segment(values[0]).sentences.length > 3,
         fetched: made,
       };
     } finally {
       Object.assign(WebAssembly, { Instance, instantiate });
     }`,
    example,
  );
  assert.match(
    errors[0],
    /^Error: nutgraf crashed on this call; the next call starts a fresh instance: unreachable$/,
  );
  // An invalid option is not a trap, so the instance stays.
  assert.match(errors[1], /^RangeError: `sentences`/);
  assert.equal(count, 3);
  assert.equal(others, true);
  assert.equal(fetched, 2);
});

test("the Summarizer has the browsers' names, defaults and results", async () => {
  const { made, words, pieces, usage, plain, empty } = await inPage(
    driver,
    `const { Summarizer } = await import("/pkg/summarizer.js");
     const [text] = values;
     const before = await Summarizer.availability();
     const loaded = [];
     const monitor = (target) =>
       target.addEventListener("downloadprogress", ({ loaded: part, total }) => loaded.push(part / total));
     const summarizer = await Summarizer.create({ sharedContext: "News", monitor });
     const { type, format, length, sharedContext, expectedInputLanguages, outputLanguage } = summarizer;
     const pieces = [];
     for await (const piece of { [Symbol.asyncIterator]: async function* () {
       const reader = summarizer.summarizeStreaming(text).getReader();
       for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
     } }) pieces.push(piece);
     const tldr = await Summarizer.create({
       type: "tldr",
       format: "plain-text",
       length: "medium",
       expectedInputLanguages: ["en-us"],
       outputLanguage: "en",
     });
     const { text: expected } = await pkg.summarize(text, { type: "tldr", length: "medium" });
     return {
       made: [
         before,
         await Summarizer.availability(),
         type,
         format,
         length,
         sharedContext,
         expectedInputLanguages,
         outputLanguage,
         String(summarizer.inputQuota),
         loaded,
       ],
       words: await summarizer.summarize(text, { context: "An evening paper" }),
       pieces,
       usage: await summarizer.measureInputUsage(text) === text.length,
       plain: [await tldr.summarize(text), expected, tldr.expectedInputLanguages],
       empty: await summarizer.summarize(" "),
     };`,
    example,
  );
  assert.deepEqual(made, [
    "downloadable",
    "available",
    "key-points",
    "markdown",
    "short",
    "News",
    null,
    null,
    "Infinity",
    [0, 1],
  ]);
  assert.match(words, /^\* .+\n\* .+\n\* .+$/);
  assert.equal(pieces.join(""), words);
  assert.equal(pieces.length, 3);
  assert.equal(usage, true);
  assert.equal(plain[0], plain[1]);
  assert.deepEqual(plain[2], ["en-US"]);
  assert.equal(empty, "");
});

test("the Summarizer fails like the browsers' own", async () => {
  const errors = await inPage(
    driver,
    `const kind = (promise) => promise.then(() => "no error", (error) => error.name);
     const { Summarizer } = await import("/pkg/summarizer.js");
     const [text] = values;
     const destroyed = await Summarizer.create();
     destroyed.destroy();
     const controller = new AbortController();
     const aborted = await Summarizer.create({ signal: controller.signal });
     controller.abort();
     const alive = await Summarizer.create();
     return {
       constructor: await kind((async () => new Summarizer())()),
       type: await kind(Summarizer.create({ type: "poem" })),
       format: await kind(Summarizer.availability({ format: "html" })),
       tag: await kind(Summarizer.create({ expectedInputLanguages: ["not a tag"] })),
       translation: await kind(Summarizer.create({ expectedInputLanguages: ["en"], outputLanguage: "de" })),
       unavailable: await Summarizer.availability({ expectedInputLanguages: ["en"], outputLanguage: "de" }),
       abortedCreation: await kind(Summarizer.create({ signal: AbortSignal.abort() })),
       destroyed: await kind(destroyed.summarize(text)),
       destroyedUsage: await kind(destroyed.measureInputUsage(text)),
       destroyedStream: await kind(destroyed.summarizeStreaming(text).getReader().read()),
       aborted: await kind(aborted.summarize(text)),
       abortedCall: await kind(alive.summarize(text, { signal: AbortSignal.abort() })),
       afterwards: await kind(alive.summarize(text)),
     };`,
    example,
  );
  assert.deepEqual(errors, {
    constructor: "TypeError",
    type: "TypeError",
    format: "TypeError",
    tag: "RangeError",
    translation: "NotSupportedError",
    unavailable: "unavailable",
    abortedCreation: "AbortError",
    destroyed: "AbortError",
    destroyedUsage: "AbortError",
    destroyedStream: "AbortError",
    aborted: "AbortError",
    abortedCall: "AbortError",
    afterwards: "no error",
  });
});

test("Markdown syntax is escaped in the Summarizer's Markdown, but not in its plain text", async () => {
  const [markdown, plain] = await inPage(
    driver,
    `const { Summarizer } = await import("/pkg/summarizer.js");
     const text =
       "The mole * was painted [by hand](javascript:void) [in &lt;blue>] by somebody_else on Sunday.";
     const make = async (format) => (await Summarizer.create({ format, type: "tldr" })).summarize(text);
     return [await make("markdown"), await make("plain-text")];`,
  );
  const escaped = "The mole \\* was painted by hand \\[in \\<blue\\>\\] by somebody\\_else on Sunday.";
  assert.equal(markdown, escaped);
  // The address of a link is not read, and an entity is its character.
  assert.equal(plain, "The mole * was painted by hand [in <blue>] by somebody_else on Sunday.");
});

test("the polyfill adds a Summarizer if the browser has none, and keeps an existing one", async () => {
  await driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/polyfill.js" })));
  const found = await until(driver, "return window.found");
  assert.deepEqual(found, ["function", false, "the browser's own"]);
  assert.deepEqual(await recorded(driver), []);
});
