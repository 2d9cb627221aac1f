// A site's tests of a page with <nut-graf>. Vitest and Jest run the same file.
import { NutGrafElement } from "nutgraf/element";

const own = "The editors' own abstract.";
const page = `
  <nut-graf for="story" type="tldr" highlight watch><p>${own}</p></nut-graf>
  <article id="story"><p>The ferry was cancelled. It will sail again on Sunday.</p></article>`;

function assertFallback(element) {
  expect(element).toBeInstanceOf(NutGrafElement);
  expect(element.summary).toBe(null);
  expect(element.textContent.trim()).toBe(own);
  const root = element.shadowRoot;
  if (root !== null) expect([...root.querySelectorAll("slot")].pop().hidden).toBe(false);
}

test("an element can be used and shows the author's own content", async () => {
  document.body.innerHTML = page;
  const element = document.querySelector("nut-graf");
  element.type = "headline";
  element.sentences = 2;
  element.highlight = false;
  expect(element.getAttribute("type")).toBe("headline");
  element.remove();
  document.body.prepend(element);
  const other = new NutGrafElement();
  document.body.append(other);
  other.remove();
  // Nothing should happen, so no event can tell when it has.
  await new Promise((resolve) => setTimeout(resolve, 500));
  assertFallback(element);
});

test("a page that is torn down right away leaves no error", () => {
  document.body.innerHTML = page;
  assertFallback(document.querySelector("nut-graf"));
});
