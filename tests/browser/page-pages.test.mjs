// What the page makes of other pages, opened as files or pasted: paragraphs, headings, lists and quotations.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { answered, becomes, noticed, openFile, openPage, text } from "./page.mjs";
import { recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

const FERRY =
  "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour, the master said. " +
  "It will sail again when the icebreaker has opened the channel, which may take until the end of May.";
const BRIDGE =
  "The bridge over the river is closed as well, and nobody knows for how long, the mayor said on Monday. " +
  "Until then the mail comes by helicopter, if there is no snow and no wind and somebody to fly it.";
const LONG = "Why the harbour of Marrow Sound is closed by ice for the second time in this century";

/** What a page with this head and body becomes. */
async function opened(body, head = "") {
  await openFile(driver, "other.txt", "Something else.");
  await becomes(driver, "Something else.");
  await openFile(driver, "page.html", `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  await until(driver, "return document.querySelector('#article').textContent !== 'Something else.'");
  return text(driver);
}

test("headings that could be sentences, list items and quotations have their Markdown", async () => {
  assert.equal(
    await opened(
      `<article><h1>Ice</h1><p>${FERRY}</p><h2>The bridge</h2><p>${BRIDGE}</p><h2>Who pays?</h2>
       <ul><li>The harbour pays.</li><li>The mayor
         does not.</li></ul><h2>${LONG}</h2><blockquote>It is cold.</blockquote><h3>“It is over.”</h3>
       <p>${FERRY}</p></article>`,
    ),
    [
      "Ice",
      FERRY,
      "The bridge",
      BRIDGE,
      "## Who pays?",
      "- The harbour pays.\n- The mayor does not.",
      `## ${LONG}`,
      "> It is cold.",
      "## “It is over.”",
      FERRY,
    ].join("\n\n"),
  );
});

test("an article without its headline gets the page's: its <h1>, or else its title", async () => {
  const article = `<article><div><p>${FERRY}</p><p>${BRIDGE}</p></div></article>`;
  const rest = `${FERRY}\n\n${BRIDGE}`;
  assert.equal(
    await opened(`<h1>Ice  in\nMay</h1>${article}`, "<title>News</title>"),
    `Ice in May\n\n${rest}`,
  );
  assert.equal(await opened(article, "<title>Ice in May</title>"), `Ice in May\n\n${rest}`);
  assert.equal(await opened(article), rest);
  // Also if the text says the same words, but much later.
  const late = article.replace("</div>", `<p>${BRIDGE} Nobody had seen ice in May.</p></div>`);
  assert.ok((await opened(late, "<title>ice in May</title>")).startsWith(`ice in May\n\n${FERRY}`));
  // Not twice, and not if it is no headline.
  assert.equal(await opened(article, `<title>${FERRY.slice(0, 40)}</title>`), rest);
  assert.equal(await opened(article, `<title>${"x ".repeat(600)}</title>`), rest);
});

test("menus, headers and footers around an article are left out, with and without its tag", async () => {
  const around = "<header><p>The paper of the harbour, every day.</p></header><nav><p>Home</p></nav>";
  const paragraphs = `<p>${FERRY}</p><p>${BRIDGE}</p>`;
  const rest = `${FERRY}\n\n${BRIDGE}`;
  assert.equal(await opened(`${around}<main>${paragraphs}</main><footer><p>Imprint</p></footer>`), rest);
  assert.equal(await opened(`${around}<div><div>${paragraphs}</div></div>`), rest);
});

/** Pastes HTML, with its plain text, into the empty pane. */
const paste = (html, plain) =>
  driver.executeScript(
    (html, plain) => {
      const given = { "text/html": html, "text/plain": plain };
      const value = { getData: (type) => given[type] ?? "", files: [] };
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      // Some engines do not expose the data of a scripted event.
      Object.defineProperty(event, "clipboardData", { value });
      document.querySelector("#article").focus();
      document.querySelector("#article").dispatchEvent(event);
    },
    html,
    plain,
  );

test("a paste of a page's parts says that menus were left out; one of paragraphs says nothing", async () => {
  await paste(
    `<nav>Home</nav><article><p>${FERRY}</p><p>${BRIDGE}</p></article>`,
    `Home\n${FERRY}\n${BRIDGE}`,
  );
  await noticed(driver, "Menus and other things around the article were left out.");
  await becomes(driver, `${FERRY}\n\n${BRIDGE}`);
  const label = "return document.querySelector('#notice button').textContent";
  assert.equal(await driver.executeScript(label), "Paste everything");
  await openPage(driver, site.origin);
  await paste(`<p>${FERRY}</p><p>${BRIDGE}</p>`, `${FERRY}\r\n${BRIDGE}\r`);
  await becomes(driver, `${FERRY}\n\n${BRIDGE}`);
  await answered(driver);
  assert.equal(await driver.executeScript("return document.querySelector('#notice').textContent"), "");
});

test("a paste that only has markup is read, or a notice says that it cannot be", async () => {
  await paste("<b></b>", "");
  await noticed(driver, "What you pasted could not be read.");
  await paste(`<p>${FERRY}</p>`, "");
  await becomes(driver, FERRY);
  assert.deepEqual(await recorded(driver), []);
});
