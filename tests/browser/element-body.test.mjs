// What of a page <nut-graf> reads as the article's text, and what it takes for the headline.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, settled, story, until } from "./pages.mjs";

const [, headline] = /<h1>(.+)<\/h1>/.exec(story);
const body = story.replace(/<header>.+?<\/header>/s, "");
/** A sentence of the story, and one of its end. */
const [FIRST, LAST] = ["The night train from Sorel", "Tickets go on sale in August"];

const open = (html) => driver.get(site.write(newsPage(html)));
const taken = () => driver.executeScript('return document.querySelector("nut-graf").article?.id');
const source = () => driver.executeScript('return document.querySelector("nut-graf").source.source');

/** What is read of a page with this HTML. */
async function readOf(html) {
  await open(html);
  assert.equal((await settled(driver)).state, "ready");
  return source();
}

const isReadabilityAsked =
  "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/readable.js'))";

test("an article is found by its tags, however deep its paragraphs are nested in it", async () => {
  await open(
    `<nut-graf></nut-graf><main>
       <article id="story"><div><div><section>${body}</section></div></div></article>
     <p>A note at the side.</p></main>`,
  );
  await settled(driver);
  assert.equal(await driver.executeScript(isReadabilityAsked), false);
  const read = await source();
  assert.ok(read.includes(FIRST) && read.includes(LAST) && !read.includes("A note"), read);
});

test("neither long links nor short labels nor white space beside the body count as its text", async () => {
  const link = '<p><a href="/a">Ten stations to see before they close for good this winter</a></p>';
  const label = `<span>Weather</span>${" ".repeat(60)}`;
  const read = await readOf(
    `<nut-graf></nut-graf>
     <article><div id="body">${body}</div>
       <div>${link.repeat(80)}</div><div>${label.repeat(200)}</div></article>`,
  );
  assert.ok(!/Ten stations|Weather/.test(read), read);
});

test("parts with telling names are skipped, by class or id, but no words within a paragraph", async () => {
  const named = [
    'class="advert-1"',
    'class="credits"',
    'class="big newsletterBox"',
    'class="pullquote"',
    'class="social_media"',
    'class="timestamp"',
    'id="related"',
  ];
  const foreign = named.map(
    (name, n) => `<div ${name}><p>Part ${n} is not of the story, however long.</p></div>`,
  );
  const within = '<p>The fare is <span class="tooltip">nine crowns</span> for children under ten.</p>';
  const read = await readOf(
    `<nut-graf></nut-graf><article><div id="body">${body}${foreign.join("")}${within}</div></article>`,
  );
  assert.deepEqual(read.match(/Part \d/g), null);
  assert.ok(read.includes("The fare is nine crowns for"), read);
});

test("a list of links is skipped; a paragraph or a list with a link in it is not", async () => {
  const link = '<a href="/a">Ten stations to see this winter</a>';
  const read = await readOf(
    `<nut-graf></nut-graf>
     <article><div id="body">${body}<ul><li>${link}</li><li>${link}</li></ul>
       <p>Read what <a href="/b">the timetable</a> says about the last train of the evening.</p>
       <ul><li>The first train leaves at <a href="/c">nine</a>, and the last one before midnight.</li></ul>
       <p><a href="#note">A note of the story itself, which is a link within the page.</a></p>
     </div></article>`,
  );
  assert.ok(!read.includes("Ten stations"), read);
  for (const kept of ["Read what the timetable says", "leaves at nine, and", "A note of the story itself"])
    assert.ok(read.includes(kept), kept);
});

test("an element with much of the text belongs to the article, whatever its class", async () => {
  const half = "The railway has ordered nine new coaches for the line over the pass. ".repeat(20);
  const read = await readOf(
    `<nut-graf></nut-graf>
     <article><div>${body}</div><div class="widget-more"><p>${half}</p></div></article>`,
  );
  assert.ok(read.includes(FIRST) && read.includes("nine new coaches"), read);
});

test("an article within a form, as on some servers' pages, is read whole", async () => {
  await open(
    `<nut-graf></nut-graf><form><article id="story"><div>Intro.</div><div>${body}</div></article></form>`,
  );
  await settled(driver);
  assert.equal(await taken(), "story");
  const read = await source();
  assert.ok(read.includes(FIRST) && read.includes(LAST), read);
});

test("of Readability's article, what Readability and the element leave out is not read", async () => {
  const paragraphs = body.match(/<p>.+?<\/p>/gs);
  const read = await readOf(
    `<nut-graf></nut-graf><div class="page"><div class="text">
       <div><div>${paragraphs.slice(0, 2).join("")}</div></div>
       <div class="replies"><p>A reply by a reader, who was there, and saw it.</p></div>
       <p>The timetable:<br>nine in the evening, and ten.</p>
       <div class="timestamp"><p>Stamped on Monday, at nine, by the office.</p></div>
       <div><div>${paragraphs.slice(2).join("")}</div></div>
     </div></div>`,
  );
  await until(driver, isReadabilityAsked);
  assert.ok(read.includes(FIRST) && read.includes(LAST), read);
  assert.match(read, /timetable:\s+nine/);
  assert.ok(!read.includes("A reply by") && !read.includes("Stamped on"), read);
});

test("a page whose only text is in an element with a misleading name is read nevertheless", async () => {
  const read = await readOf(`<nut-graf></nut-graf><div class="community-remark">${body}</div>`);
  assert.ok(read.includes(FIRST) && read.includes(LAST), read);
});

test("an id that speaks for an article counts, even if it is the name of a document's member", async () => {
  const note = "The paper moves to another house in the spring, and its letters will come later. ".repeat(9);
  const read = await readOf(
    `<nut-graf></nut-graf><div class="community" id="body">${body}</div><div><p>${note}</p></div>`,
  );
  assert.ok(read.includes(FIRST) && read.includes(LAST), read);
});

/** The title of the summary on a page with this title and body. */
async function titleOn(title, html) {
  await driver.get(site.write(newsPage(html).replace(/<title>.*<\/title>/, `<title>${title}</title>`)));
  await settled(driver);
  return driver.executeScript('return document.querySelector("nut-graf").summary.title');
}

test("without an <article>, the only <h1> is the headline, if the page's title begins with it", async () => {
  const page = (heads) => `${heads}<nut-graf for="body"></nut-graf><div id="body">${body}</div>`;
  const title = `${headline} — The Varda Messenger`;
  assert.equal(await titleOn(title, page(`<h1>\n  ${headline.replace(" ", "\n  ")}\n</h1>`)), headline);
  // It is the site's name, or there are several.
  assert.equal(await titleOn(title, page("<h1>The Varda Messenger</h1>")), null);
  assert.equal(await titleOn(title, page(`<h1>${headline}</h1><h1>Weather</h1>`)), null);
  assert.equal(await titleOn(title, page("")), null);
});

test("an article's own headline is its title, whatever the page's title says", async () => {
  const page = `<h1>The Varda Messenger</h1><article><h1>
    ${headline}</h1><nut-graf for="body"></nut-graf><div id="body">${body}</div></article>`;
  assert.equal(await titleOn("The Varda Messenger", page), headline);
  // One within the named element is nearer to the text.
  const nearer = page.replace('<div id="body">', '<div id="body"><h1>The trains of the valley</h1>');
  assert.equal(await titleOn("The Varda Messenger", nearer), "The trains of the valley");
});
