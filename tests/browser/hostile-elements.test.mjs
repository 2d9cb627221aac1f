// `read` and `ranges` with values that are not elements, elements of other documents, and elements that were
// tampered with. Also what `skip` may be.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inPage, newsPage, recorded } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

const STORY = "<h1>The ferry</h1><p>The train <b>leaves</b> at noon.</p><p>It is late.</p>";

before(async () => {
  ({ site, driver } = await openWorld());
  await driver.manage().setTimeouts({ script: 120_000 });
  await driver.get(site.write(newsPage(`<iframe></iframe><article id="story">${STORY}</article>`)));
});

after(() => closeWorld({ site, driver }));

/** Shared by all tests: the functions, synchronous and asynchronous, and how errors are shown. */
const faces = `
  const loaded = await pkg.load({ languages: [] });
  const later = {
    read: async (...all) => loaded.read(...all),
    ranges: async (...all) => loaded.ranges(...all),
  };
  const story = document.querySelector("#story");
  const told = (promise) =>
    promise.then(() => "no error", ({ name, message }) => name + ": " + message);`;

test("a skip that throws, or is neither a selector nor a function, is an error that names it", async () => {
  const errors = await inPage(
    driver,
    `${faces}
     const fail = () => { throw new Error("enough"); };
     const summary = { sentences: [{ start: 0, end: 3 }] };
     const wrong = [
       "p:hover(", "", "p:hover(" + "x".repeat(5e6), 3, true, {}, [], Symbol("p"), new RegExp("p"), fail,
       (element) => element.nothing.there,
     ];
     const errors = [];
     for (const skip of wrong)
       for (const { read, ranges } of [pkg, later])
         errors.push(await told(read(story, { skip })), await told(ranges(story, summary, { skip })));
     return errors;`,
  );
  const beginnings = [
    'RangeError: `skip`: "p:hover(" is not allowed; give a CSS selector or a function',
    'RangeError: `skip`: "" is',
    'RangeError: `skip`: "p:hover(xxx',
    "TypeError: `skip`: 3 is not allowed; give a CSS selector or a function",
    "TypeError: `skip`: true is",
    "TypeError: `skip`: an object is",
    "TypeError: `skip`: an array is",
    "TypeError: `skip`: a symbol is",
    "TypeError: `skip`: an object is",
    "Error: `skip` threw an error",
    "Error: `skip` threw an error",
  ];
  errors.forEach((error, at) => {
    const expected = beginnings[Math.floor(at / 4)];
    assert.ok(error.startsWith(expected) && error.length < 200, `${expected}\n${error.slice(0, 300)}`);
  });
});

test("the error that skip threw is the cause, 2,000 times, and the next call works", async () => {
  const [causes, same] = await inPage(
    driver,
    `${faces}
     const before = loaded.read(story).source;
     const enough = new WebAssembly.RuntimeError("of another module");
     const skip = () => { throw enough; };
     let causes = 0;
     for (let n = 0; n < 2000; n += 1)
       try { loaded.read(story, { skip }); } catch ({ cause }) { causes += cause === enough; }
     return [causes, loaded.read(story).source === before];`,
  );
  assert.equal(causes, 2000);
  assert.equal(same, true);
});

test("skip may be null, a selector or a function, even from a frame", async () => {
  const sources = await inPage(
    driver,
    `${faces}
     const frame = document.querySelector("iframe").contentWindow;
     const given = [undefined, null, {}, { skip: undefined }, { skip: null }];
     const skipping = [{ skip: "h1" }, { skip: ({ localName }) => localName === "h1" }];
     skipping.push(Object.assign(new frame.Object(), { skip: "h1" }), { skip: Object.assign(() => 1, {}) });
     return [...given, ...skipping].map((options) => loaded.read(story, options).source);`,
  );
  const whole = "The ferry\nThe train leaves at noon.\nIt is late.\n";
  const rest = "The train leaves at noon.\nIt is late.\n";
  assert.deepEqual(sources, [...Array(5).fill(whole), rest, rest, rest, ""]);
});

test("anything but an element, document or fragment is rejected by name", async () => {
  const errors = await inPage(
    driver,
    `${faces}
     const summary = { sentences: [{ start: 0, end: 3 }] };
     const fail = () => { throw new Error("enough"); };
     const wrong = [
       null, undefined, 3, "#story", {}, [], Symbol("story"), () => {}, window, new Proxy(story, {}),
       { nodeType: 1, firstChild: null }, Object.create(story), story.firstChild.firstChild,
       document.createComment("x"), document.querySelectorAll("p"), { get nodeType() { fail(); } },
     ];
     const errors = [];
     for (const element of wrong)
       for (const { read, ranges } of [pkg, later])
         errors.push(await told(read(element)), await told(ranges(element, summary)));
     return errors;`,
  );
  assert.equal(errors.length, 64);
  for (const error of errors)
    assert.match(
      error,
      /^TypeError: `element`: .{1,20} is not allowed; give an element, a document or a fra/,
    );
});

test("elements are read if detached or in another document, and so are documents and fragments", async () => {
  const found = await inPage(
    driver,
    `${faces}
     const html = story.innerHTML;
     const frame = document.querySelector("iframe").contentDocument;
     const made = (document, name = "article") => {
       const element = document.createElement(name);
       element.append(...[...story.children].map((child) => document.importNode(child, true)));
       return element;
     };
     const inFrame = frame.body.appendChild(made(frame));
     const other = document.implementation.createHTMLDocument("The title of a document");
     other.body.append(made(other));
     const fragment = new DocumentFragment();
     fragment.append(made(document));
     const host = document.body.appendChild(document.createElement("div"));
     const shadow = host.attachShadow({ mode: "closed" });
     shadow.append(made(document));
     const xml = document.implementation.createDocument("http://www.w3.org/1999/xhtml", "article");
     xml.documentElement.append(made(xml, "p"));
     xml.documentElement.append(xml.createCDATASection("A section."));
     const roots = [made(document), inFrame, frame, other, other.documentElement, fragment, shadow, xml];
     const found = [];
     for (const root of roots)
       for (const { read, ranges } of [pkg, later]) {
         const { source, blocks } = await read(root);
         const block = blocks.find(({ kind }) => kind !== "title");
         const [range] = await ranges(root, { sentences: [block] });
         found.push([source.replaceAll("The title of a document", "?"), String(range)]);
       }
     host.remove();
     return found;`,
  );
  const whole = "The ferry\nThe train leaves at noon.\nIt is late.\n";
  const sources = found.map(([source]) => source);
  assert.deepEqual(sources.slice(0, 8), Array(8).fill(whole));
  // A document's root is an element like any other, including its head.
  assert.deepEqual(sources.slice(8, 10), Array(2).fill(`?${whole}`.replace("?", "?\n")));
  assert.deepEqual(sources.slice(10, 14), Array(4).fill(whole));
  assert.deepEqual(sources.slice(14), Array(2).fill(`${whole}A section.\n`));
  for (const [, range] of [...found.slice(0, 8), ...found.slice(10, 14)])
    assert.equal(range, "The train leaves at noon.");
});

test("a form with fields named after properties does not hide the article around it", async () => {
  const found = await inPage(
    driver,
    `${faces}
     const names = [
       "nextSibling", "firstChild", "nodeType", "localName", "getAttribute", "hasAttribute",
       "checkVisibility", "matches", "querySelector", "tagName",
     ];
     const form = document.createElement("form");
     for (const name of names) form.append(Object.assign(document.createElement("input"), { name }));
     story.firstChild.after(form);
     const skips = [undefined, { skip: "form" }, { skip: "aside" }, { skip: () => false }];
     const sources = skips.map((options) => loaded.read(story, options).source);
     form.append(Object.assign(document.createElement("p"), { textContent: "In the form." }));
     sources.push(loaded.read(form).source);
     form.remove();
     return sources;`,
  );
  const whole = "The ferry\nThe train leaves at noon.\nIt is late.\n";
  assert.deepEqual(found, [whole, whole, whole, whole, "In the form.\n"]);
});

test("a script's own getters on elements are not called, and errors from prototypes are thrown", async () => {
  const { untouched, errors, works } = await inPage(
    driver,
    `${faces}
     const before = loaded.read(story).source;
     const fail = () => { throw new Error("enough"); };
     const names = [
       "firstChild", "nextSibling", "nodeType", "localName", "getAttribute", "hasAttribute", "data",
       "matches", "checkVisibility",
     ];
     const nodes = [story, ...story.querySelectorAll("*")].flatMap((one) => [one, ...one.childNodes]);
     for (const node of nodes)
       for (const name of names) Object.defineProperty(node, name, { configurable: true, get: fail });
     const untouched = loaded.read(story, { skip: "aside" }).source === before;
     for (const node of nodes) for (const name of names) delete node[name];
     const errors = {};
     let works = 0;
     for (const [type, name] of [
       [Node, "nodeType"], [Node, "firstChild"], [Node, "nextSibling"], [CharacterData, "data"],
       [Element, "localName"], [Element, "getAttribute"],
     ]) {
       // An instance keeps the getters of its first page.
       const fresh = await (await import("/pkg/index.js?" + name)).load({ languages: [] });
       const own = Object.getOwnPropertyDescriptor(type.prototype, name);
       const tampered = own.get ? { ...own, get: fail } : { ...own, value: fail };
       Object.defineProperty(type.prototype, name, tampered);
       try {
         for (let n = 0; n < 2000; n += 1)
           try { fresh.read(story); } catch ({ message }) {
             errors[name + ": " + message] = (errors[name + ": " + message] ?? 0) + 1;
           }
       } finally {
         Object.defineProperty(type.prototype, name, own);
       }
       works += fresh.summarize("Zyx.").sentences.length;
     }
     return { untouched, errors, works };`,
  );
  assert.equal(untouched, true);
  assert.deepEqual(errors, {
    "nodeType: `element`: an object is not allowed; give an element, a document or a fragment": 2000,
    "firstChild: enough": 2000,
    "nextSibling: enough": 2000,
    "data: enough": 2000,
    "localName: enough": 2000,
    "getAttribute: enough": 2000,
  });
  assert.equal(works, 6);
});

test("ranges rejects an invalid summary by name, and passes a getter's error on unchanged", async () => {
  const [errors, same] = await inPage(
    driver,
    `${faces}
     const enough = new Error("enough");
     const fail = () => { throw enough; };
     const wrong = [
       undefined, null, 3, "summary", fail, {}, { sentences: {} }, { sentences: [3] }, { sentences: [{}] },
       { sentences: [{ start: "0".repeat(5e6), end: 1 }] },
       { sentences: [{ start: { valueOf: fail }, end: 1 }] },
       { sentences: [{ start: 0, end: -1 }] },
     ];
     const errors = [];
     for (const summary of wrong)
       for (const { ranges } of [pkg, later]) errors.push(await told(ranges(story, summary)));
     let same = 0;
     const given = { get sentences() { return fail(); } };
     const span = { sentences: [{ start: 0, get end() { return fail(); } }] };
     for (let n = 0; n < 2000; n += 1)
       for (const summary of [given, span])
         try { loaded.ranges(story, summary); } catch (error) { same += error === enough; }
     return [errors, same + loaded.ranges(story, { sentences: [{ start: 0, end: 3 }] }).length];`,
  );
  const beginnings = [
    "TypeError: `summary`: undefined is",
    "TypeError: `summary`: null is",
    "TypeError: `summary`: 3 is",
    'TypeError: `summary`: "summary" is',
    "TypeError: `summary`: a function is",
    "TypeError: `summary.sentences`: undefined is",
    "TypeError: `summary.sentences`: an object is",
    "TypeError: `summary.sentences[0]`: 3 is",
    "TypeError: `summary.sentences[0].start`: undefined is",
    'TypeError: `summary.sentences[0].start`: "000',
    "TypeError: `summary.sentences[0].start`: an object is",
    "RangeError: `summary.sentences[0].end`: -1 is",
  ];
  errors.forEach((error, at) => {
    const expected = beginnings[Math.floor(at / 2)];
    assert.ok(error.startsWith(expected) && error.length < 200, `${expected}\n${error.slice(0, 300)}`);
  });
  assert.equal(same, 4001);
});

test("none of this wrote to the console", async () => {
  assert.deepEqual(await recorded(driver), []);
});
