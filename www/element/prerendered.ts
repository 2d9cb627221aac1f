// Takes over the sentences that were written into a <nut-graf> when the site was built. They stay as they
// are, without a shadow root, so nothing on the page moves. Loaded only by pages that have such sentences.
import { load, segment } from "../api/index.js";
import { articleOrPage } from "./article.js";
import type { Properties } from "./attributes.js";
import { fingerprint } from "./fingerprint.js";
import { statedLanguage } from "./language.js";
import { bringMarks } from "./marking.js";
import { isPress } from "./press.js";
import { unclobbered } from "./unclobbered.js";
import { without } from "./unread.js";
import { bringWords, wordsFor } from "./words.js";

type Host = HTMLElement & Properties;

/** The sentences: links with text fragments. */
const LINK = "a[href*=':~:text=']";

/** Tells screen readers what a press has done, for each element that has been taken over. */
const statuses = new WeakMap<Host, HTMLElement>();

/**
 * Takes the sentences over if they are still the summary of the article. Returns a function that stops
 * watching the article, which calls `plan` after changes; null if they are not.
 */
export async function takeOver(host: Host, plan: () => void): Promise<(() => void) | null> {
  const element = articleOrPage(host, host.htmlFor)?.element;
  // A framework may have put the author's own content back.
  if (element === undefined || host.querySelector(LINK) === null) return null;
  if (host.getAttribute("prerendered") !== fingerprint(host, element)) return null;
  if (!statuses.has(host)) {
    statuses.set(host, statusIn(host));
    host.addEventListener("click", press);
  }
  if (!host.watch) return () => {};
  const { afterChangesTo } = await import("./changes.js");
  return afterChangesTo(element, host, () => false, plan);
}

/** Lets go of sentences that are no longer the summary. */
export function release(host: Host): void {
  statuses.get(host)?.remove();
  statuses.delete(host);
  host.removeEventListener("click", press);
}

/** The link that is being left to the browser. */
let left: HTMLAnchorElement | undefined;

/** Shows the sentence that the reader presses. */
function press(event: MouseEvent): void {
  const host = event.currentTarget as Host;
  const link = (event.target as Element).closest<HTMLAnchorElement>(LINK);
  if (link === null || link === left || !isPress(event, link)) return;
  show(host, link).catch(() => {
    // Without the module, the browser finds the sentence by its address.
    left = link;
    link.click();
    left = undefined;
  });
}

async function show(host: Host, link: HTMLAnchorElement): Promise<void> {
  const found = articleOrPage(host, host.htmlFor);
  if (found === null) throw new Error("no article");
  const article = without(host.skip, found);
  const language = host.language || statedLanguage(article.element);
  const [nutgraf, marks] = await Promise.all([
    load({ languages: [language] }),
    bringMarks(),
    bringWords(statedLanguage(host)),
  ]);
  const source = nutgraf.read(article.element, article);
  const { sentences } = await segment(source, language === "" ? {} : { language });
  const wanted = folded(link.textContent);
  const sentence = sentences.find(({ text }) => folded(text) === wanted);
  if (!marks.show(host, { nutgraf, article, source }, sentence)) throw new Error("not found");
  const status = statuses.get(host);
  if (status === undefined) return;
  const { shown, lang } = wordsFor(statedLanguage(host));
  status.lang = lang;
  status.textContent = shown;
}

/** A status that takes no room. */
function statusIn(host: Host): HTMLElement {
  const status = unclobbered(host.ownerDocument).createElement("span");
  status.setAttribute("role", "status");
  status.style.cssText =
    "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  host.append(status);
  return status;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
