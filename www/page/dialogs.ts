// The dialogs: earlier texts, how to check the promise, the bookmarklet, and the builder for other sites.
import { bookmarklet } from "./bookmarklet.js";
import { showEarlier } from "./earlier.js";
import { whyMissing } from "./offline.js";
import { copy } from "./output.js";
import { part, say } from "./part.js";
import type { Notice, State } from "./state.js";

export function setUpDialogs(current: () => State, tell: (notice: Notice) => void): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-dialog]")) {
    button.addEventListener("click", () => {
      const name = button.dataset["dialog"] ?? "";
      part<HTMLDialogElement>(name).showModal();
      if (name === "earlier") showEarlier();
      if (name === "embed") void openBuilder(current());
      if (name === "bookmarklet") fillBookmarklet();
    });
  }
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("click", ({ target }) => {
      // A click beside the dialog is a click on its backdrop.
      if (target === dialog || (target as Element).classList.contains("close")) dialog.close();
    });
  }
  part("bookmarklet-link").addEventListener("click", (event) => {
    event.preventDefault();
    tell({ text: "Drag the button to your bookmarks bar; it works on the pages that you read." });
    part<HTMLDialogElement>("bookmarklet").close();
  });
  part("bookmarklet-copy").addEventListener("click", ({ target }) => {
    void copy(part<HTMLTextAreaElement>("bookmarklet-code").value, target as HTMLElement, tell);
  });
}

function fillBookmarklet(): void {
  const code = bookmarklet(location.origin + location.pathname);
  part<HTMLAnchorElement>("bookmarklet-link").href = code;
  part<HTMLTextAreaElement>("bookmarklet-code").value = code;
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
