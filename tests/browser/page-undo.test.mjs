// One history for everything that changes the article: Ctrl+Z undoes any change, and it can be redone.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  control,
  controlShift,
  openFile,
  openPage,
  pasteFromPage,
  press,
  select,
  text,
  type,
} from "./page.mjs";
import { example, until } from "./pages.mjs";

const TYPED = "The ferry was late today.";

beforeEach(() => openPage(driver, site.origin));

async function typeText() {
  await type(driver, TYPED);
  await becomes(driver, TYPED);
}

test("typing, cutting and pasting back are undone and redone in order", async () => {
  await typeText();
  await control(driver, "a");
  await control(driver, "x");
  await becomes(driver, "");
  await control(driver, "v");
  await becomes(driver, TYPED);
  await control(driver, "z");
  await becomes(driver, "");
  await control(driver, "z");
  await becomes(driver, TYPED);
  await controlShift(driver, "z");
  await becomes(driver, "");
  await control(driver, "y");
  await becomes(driver, TYPED);
});

const ways = {
  "an example": async () => {
    await select(driver, "examples", "news");
    await becomes(driver, example);
  },
  "an opened file": async () => {
    await openFile(driver, "bridge.txt", "The bridge is closed.");
    await becomes(driver, "The bridge is closed.");
  },
  Clear: async () => {
    await press(driver, "#clear");
    await becomes(driver, "");
  },
  "a drop of a file": async () => {
    await driver.executeScript(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["The bridge is closed."], "news.txt", { type: "text/plain" }));
      document
        .querySelector("#article")
        .dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await becomes(driver, "The bridge is closed.");
  },
};

for (const [name, change] of Object.entries(ways)) {
  test(`after ${name} what was typed comes back, even when the notice is gone`, async () => {
    await typeText();
    await change();
    const replaced = await text(driver);
    await type(driver, Key.ESCAPE, Key.ARROW_RIGHT, Key.ARROW_LEFT);
    await until(driver, "return document.querySelector('#notice').textContent === ''");
    await control(driver, "z");
    await becomes(driver, TYPED);
    await controlShift(driver, "z");
    await becomes(driver, replaced);
    await type(driver, "x");
    await until(driver, "return document.querySelector('#article').textContent.includes('x')");
    await control(driver, "z");
    await becomes(driver, replaced);
    await control(driver, "z");
    await becomes(driver, TYPED);
  });
}

test("after a paste of markup, undo restores what was typed, and redo the paste", async () => {
  await pasteFromPage(driver, site, "<p>The bridge is closed.</p><p>It will open in May.</p>");
  await becomes(driver, "The bridge is closed.\n\nIt will open in May.");
  await press(driver, "#clear");
  await typeText();
  await control(driver, "a");
  await control(driver, "v");
  await becomes(driver, "The bridge is closed.\n\nIt will open in May.");
  await control(driver, "z");
  await becomes(driver, TYPED);
  await controlShift(driver, "z");
  await becomes(driver, "The bridge is closed.\n\nIt will open in May.");
});

test("Ctrl+Z works wherever the focus is, except in other fields, where it is the browser's", async () => {
  await typeText();
  await press(driver, "#clear");
  await becomes(driver, "");
  await driver.executeScript("document.activeElement.blur(); document.querySelector('#open').focus()");
  await control(driver, "z");
  await becomes(driver, TYPED);
  await answered(driver);
  const field = await driver.findElement(By.id("focus"));
  await field.sendKeys("oyster");
  await control(driver, "z");
  await control(driver, "z");
  await field.sendKeys("s");
  assert.equal(await text(driver), TYPED);
});

test("the browser's own undo, from its menus, undoes what the page did", async () => {
  await typeText();
  await openFile(driver, "bridge.txt", "The bridge is closed.");
  await becomes(driver, "The bridge is closed.");
  const call = (inputType) =>
    driver.executeScript((inputType) => {
      const pane = document.querySelector("#article");
      pane.focus();
      const event = new InputEvent("beforeinput", { inputType, bubbles: true, cancelable: true });
      pane.dispatchEvent(event);
      return event.defaultPrevented;
    }, inputType);
  assert.equal(await call("historyUndo"), true);
  await becomes(driver, TYPED);
  assert.equal(await call("historyRedo"), true);
  await becomes(driver, "The bridge is closed.");
  await type(driver, "x");
  await until(driver, "return document.querySelector('#article').textContent.includes('x')");
  // Some engines do this without asking first.
  await driver.executeScript("document.execCommand('undo')");
  await becomes(driver, "The bridge is closed.");
});

test("undo also restores the caret", async () => {
  await type(driver, "One two");
  await becomes(driver, "One two");
  await driver.executeScript("getSelection().collapse(document.querySelector('#article').firstChild, 3)");
  await type(driver, "!");
  await becomes(driver, "One! two");
  await type(driver, Key.END);
  await control(driver, "z");
  await becomes(driver, "One two");
  await driver.actions().sendKeys("?").perform();
  await becomes(driver, "One? two");
});

test("typing is undone word by word, back to the empty page", async () => {
  await type(driver, "The old bridge is closed");
  await becomes(driver, "The old bridge is closed");
  for (const left of ["The old bridge is ", "The old bridge ", "The old ", "The ", ""]) {
    await control(driver, "z");
    await becomes(driver, left);
  }
  await control(driver, "z");
  assert.equal(await text(driver), "");
});

test("in a long text a keystroke is undone and everything else stays", async () => {
  const long = `${"The ferry to Marrow Sound was late again. ".repeat(40)}\n`.repeat(200);
  await openFile(driver, "long.txt", long);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
  await driver.executeScript(
    `document.querySelector('#article').focus();
     getSelection().collapse(document.querySelectorAll('.chunk')[3].firstChild, 4)`,
  );
  await driver.actions().sendKeys("slow ").perform();
  await until(driver, "return document.querySelector('#article').textContent.includes('slow ')");
  await control(driver, "z");
  await becomes(driver, long);
});
