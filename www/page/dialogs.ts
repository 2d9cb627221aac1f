// The dialogs: earlier texts, how to check the privacy promise, the bookmarklet, and the embed builder.
import { bookmarklet } from "./bookmarklet.js";
import style from "./dialogs.css";
import markup from "./dialogs.html";
import { showEarlier, type Page } from "./earlier.js";
import { whyMissing } from "./offline.js";
import { copy } from "./output.js";
import { part, say } from "./part.js";
import type { Notice, State } from "./state.js";

let isSetUp = false;

export function showDialog(name: string, page: Page): void {
  // The button was pressed again before the dialogs had loaded.
  if (document.querySelector("dialog[open]") !== null) return;
  if (!isSetUp) setUp((notice) => page.change({ notice }));
  isSetUp = true;
  part<HTMLDialogElement>(name).showModal();
  if (name === "earlier") showEarlier(page);
  if (name === "embed") void openBuilder(page.current());
}

function setUp(tell: (notice: Notice) => void): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(...new DOMParser().parseFromString(markup, "text/html").body.children);
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("click", ({ target }) => {
      // The target of a click on the backdrop is the dialog itself.
      if (target === dialog || (target as Element).classList.contains("close")) dialog.close();
    });
  }
  setUpBookmarklet(tell);
}

function setUpBookmarklet(tell: (notice: Notice) => void): void {
  const code = bookmarklet(location.origin + location.pathname);
  part<HTMLAnchorElement>("bookmarklet-link").href = code;
  part<HTMLTextAreaElement>("bookmarklet-code").value = code;
  part("bookmarklet-link").addEventListener("click", (event) => {
    event.preventDefault();
    say(part("bookmarklet-note"), "Drag the button to your bookmarks bar instead of clicking it here.");
  });
  part("bookmarklet-copy").addEventListener("click", ({ target }) => {
    void copy(code, target as HTMLElement, tell);
  });
}

async function openBuilder(state: State): Promise<void> {
  try {
    const { showBuilder } = await import("./embed.js");
    part("embed-wait").hidden = true;
    showBuilder(part("embed-body"), state);
  } catch {
    say(part("embed-wait"), `This part of the page could not be loaded. ${whyMissing()}`);
  }
}
