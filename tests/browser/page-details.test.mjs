// The details of what the page shows: reasons, heat map and strip in numbers, and what each style is for.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  count,
  exactly,
  kept,
  marked,
  noticed,
  openDialog,
  openFile,
  openPage,
  press,
  summary,
} from "./page.mjs";
import { example, inPage, until } from "./pages.mjs";

beforeEach(async () => {
  await openPage(driver, site.origin);
  await press(driver, "#example");
  await count(driver, 3);
});

/** Puts the caret into a sentence and asks for its reasons, by keyboard. */
async function ask(start) {
  await driver.executeScript((start) => {
    const pane = document.querySelector("#article");
    pane.focus();
    getSelection().collapse(pane.firstChild, start);
  }, start);
  await driver.actions().keyDown(Key.ALT).sendKeys(Key.ENTER).keyUp(Key.ALT).perform();
}

const WORDS = {
  centrality: ["The rest of the article returns to it", "Is seldom returned to, or repeats what was said"],
  frequency: ["Has the words the article uses most", "Has few of the article’s words"],
  position: ["Is near the beginning, or opens a paragraph", "Comes late in the article"],
  title: ["Shares words with the title", "Shares no words with the title"],
  form: ["Is a whole, plain sentence", "Is very short, very long, a question or a quotation"],
  cue: ["Announces what the text is about", "Does not announce what the text is about"],
  focus: ["Has your focus words", "Has none of your focus words"],
};
const ORDINAL = (n) => `${n}${["th", "st", "nd", "rd"][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? "th"}`;
const signed = (value) => value.toFixed(2).replace("-", "−");

/** What the page should say of a sentence, from the scores of all. */
function expectedOf(sentence, all, chosen) {
  const names = Object.keys(WORDS).filter((name) => all.some(({ score }) => score[name] !== 0));
  const most = Math.max(...all.flatMap(({ score }) => names.map((name) => Math.abs(score[name]))));
  names.sort((a, b) => sentence.score[b] - sentence.score[a]);
  const rank = 1 + all.filter(({ score }) => score.total > sentence.score.total).length;
  const { text } = sentence;
  return {
    heading: chosen ? "Why this sentence" : "Why not this sentence",
    quoted: text.length > 160 ? `${text.slice(0, 150).trimEnd()} …` : text,
    rank: `${ORDINAL(rank)} of ${all.length} by score${chosen ? "" : "; not in this summary"}`,
    bars: names.map((name) => {
      const value = sentence.score[name];
      const size = Math.round((Math.abs(value) / most) * 100);
      return [WORDS[name][value > 0 ? 0 : 1], signed(value), value < 0 ? "against" : "for", size].join();
    }),
    total: ["Total", signed(sentence.score.total)],
    phrases: chosen === undefined ? 0 : 1,
  };
}

const shownReasons = () =>
  driver.executeScript(() => {
    const box = document.querySelector("#reasons");
    const text = (css) => box.querySelector(css).textContent;
    const [total, ...bars] = [...box.querySelectorAll(".bars dt")].reverse();
    return {
      heading: text("#reasons-heading"),
      quoted: text(".quoted"),
      rank: text(".rank"),
      bars: bars.reverse().map((term) => {
        const { textContent, firstElementChild } = term.nextElementSibling;
        const { className, style } = firstElementChild.firstElementChild;
        return [term.textContent, textContent, className, Math.round(parseFloat(style.inlineSize))].join();
      }),
      total: [total.textContent, total.nextElementSibling.textContent],
      phrases: box.querySelectorAll(".phrases").length,
    };
  });

test("the reasons for each sentence are its scores, named in words, the strongest first", async () => {
  const field = await driver.findElement(By.id("focus"));
  await field.sendKeys("oyster", Key.ENTER);
  await until(driver, "return document.querySelector('#keywords [aria-pressed=true]') !== null");
  const options = { focus: ["oyster"], language: "en" };
  const page = await driver.getCurrentUrl();
  await driver.get(`${site.origin}/fixtures/site.css`);
  const [all, chosen] = await inPage(
    driver,
    `const of = async (more) => (await pkg.summarize(values[0], { ...values[1], ...more })).sentences;
     return [await of({ share: 1 }), await of({ sentences: 3 })];`,
    example,
    options,
  );
  await driver.get(page);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
  const others = all.filter(({ text }) => !chosen.some((one) => one.text === text));
  const lengths = others.toSorted((a, b) => a.text.length - b.text.length);
  const asked = [chosen[0], chosen[2], lengths[0], lengths.at(-1)];
  assert.ok(asked.some(({ text }) => text.length > 160) && asked.some(({ text }) => text.length < 160));
  for (const sentence of asked) {
    await ask(sentence.start + 2);
    await until(
      driver,
      `const quoted = document.querySelector('#reasons .quoted')?.textContent ?? '?';
       return arguments[0].startsWith(quoted.slice(0, 99))`,
      sentence.text,
    );
    const isChosen = chosen.find(({ text }) => text === sentence.text);
    assert.deepEqual(await shownReasons(), expectedOf(sentence, all, isChosen));
  }
  assert.match(
    await driver.executeScript("return document.querySelector('#reasons').textContent"),
    /^Why not this sentence×/,
  );
});

test("the heat map has five levels, each with its share of the sentences, also in the strip", async () => {
  await press(driver, "#heat");
  await until(driver, "return (CSS.highlights.get('heat-5')?.size ?? 0) > 0");
  const sizes = await driver.executeScript(() =>
    [5, 4, 3, 2, 1].map((level) => CSS.highlights.get(`heat-${level}`).size),
  );
  await ask(example.indexOf("Others are bitter") + 2);
  await until(driver, "return document.querySelector('#reasons .rank') !== null");
  const rank = await driver.executeScript("return document.querySelector('#reasons .rank').textContent");
  const all = Number(/ of (\d+) /.exec(rank)[1]);
  const ends = [0.05, 0.15, 0.3, 0.5, 0.75].map((share) => Math.ceil(all * share));
  assert.deepEqual(
    sizes,
    ends.map((end, at) => end - (ends[at - 1] ?? 0)),
  );
  const strip = await driver.executeScript(() =>
    Object.fromEntries(
      [1, 2, 3, 4, 5].map((level) => [level, document.querySelectorAll(`#strip .heat-${level}`).length]),
    ),
  );
  for (const level of [1, 2, 3, 4, 5]) assert.ok(strip[level] > 0, JSON.stringify(strip));
});

test("the strip's bars are as long as their sentences, and its label names at most ten places", async () => {
  await exactly(driver, 12);
  await count(driver, 12);
  const bars = await driver.executeScript(() =>
    [...document.querySelectorAll("#strip i")].map(({ style, className }) => [
      className,
      parseFloat(style.insetInlineStart),
      parseFloat(style.inlineSize),
    ]),
  );
  const spans = (await summary(driver)).map((text) => [
    (example.indexOf(text) / example.length) * 100,
    (text.length / example.length) * 100,
  ]);
  assert.ok(bars.length > 8 && bars.every(([name]) => name === "chosen"), JSON.stringify(bars));
  for (const [, start, size] of bars)
    assert.ok(
      spans.some(([at, length]) => Math.abs(at - start) < 0.5 && Math.abs(length - size) < 0.9),
      `${start} ${size}`,
    );
  const label = await driver.executeScript("return document.querySelector('#strip').ariaLabel");
  assert.match(label, /^The summary comes from these places in the article: (\d+ %, ){9}\d+ % and 2 more$/);
});

test("a click on the strip goes to the nearest sentence, and leaving the list ends its mark", async () => {
  const [first] = await summary(driver);
  await driver.executeScript("document.querySelector('#article').scrollTop = 1e6");
  const strip = await driver.findElement(By.id("strip"));
  const { width } = await strip.getRect();
  await driver
    .actions()
    .move({ origin: strip, x: Math.round(-width / 2) + 2 })
    .click()
    .perform();
  await until(driver, () => {
    const [range] = CSS.highlights.get("chosen");
    const frame = document.querySelector("#article").getBoundingClientRect();
    return range.getBoundingClientRect().top >= frame.top && range.getBoundingClientRect().top < frame.bottom;
  });
  const link = await driver.findElement(By.css("#chosen .sentence"));
  await driver.actions().move({ origin: link }).perform();
  await until(driver, "return CSS.highlights.has('current')");
  assert.deepEqual(await marked(driver, "current"), [first]);
  await driver
    .actions()
    .move({ origin: await driver.findElement(By.css("h1")) })
    .perform();
  await until(driver, "return !CSS.highlights.has('current')");
});

test("every class that the page's styles name is somewhere on the page", async () => {
  await driver.executeScript(() => {
    const rules = (list) =>
      [...list].flatMap((rule) => (rule.selectorText ? [rule] : rule.cssRules ? rules(rule.cssRules) : []));
    window.missing = () => {
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
      const selectors = sheets.flatMap(({ cssRules }) => rules(cssRules).map((rule) => rule.selectorText));
      const names = new Set(selectors.join().match(/\.[a-z][\w-]*/g));
      window.seen ??= new Set();
      for (const name of names) if (document.querySelector(name) !== null) window.seen.add(name);
      return [...names].filter((name) => !window.seen.has(name)).sort();
    };
  });
  const missing = () => driver.executeScript("return window.missing()");
  await missing();
  await press(driver, "#heat");
  await ask(example.indexOf("Others are bitter") + 2);
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  await missing();
  await press(driver, "#chosen .sentence");
  await until(driver, "return document.querySelector('#reasons .phrases') !== null");
  await missing();
  await press(driver, "#clear");
  await noticed(driver, "The article was cleared");
  await missing();
  await openFile(driver, "long.txt", `${example}\n`.repeat(12));
  await kept(driver);
  for (const name of ["earlier", "trust", "bookmarklet", "embed"]) {
    await openDialog(driver, name);
    if (name === "earlier") await until(driver, "return document.querySelector('#earlier li') !== null");
    if (name === "embed") await until(driver, "return document.querySelector('#snippet') !== null");
    await missing();
    await press(driver, `#${name} .close`);
  }
  // A score below zero, an error, and a long text that is being summarized again.
  assert.deepEqual(await missing(), [".against", ".problem", ".stale"]);
});
