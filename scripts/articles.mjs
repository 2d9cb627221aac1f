// Articles of about 4 KB, as many as are asked for, made of the paragraphs of an example; also as JSON Lines.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const example = join(import.meta.dirname, "../www/page/examples/news.txt");
const [title, ...paragraphs] = readFileSync(example, "utf8").split(/\n\n+/);

/** Each article has its paragraphs in an order of its own, and words of its own. */
export function* articles(count) {
  for (let at = 0; at < count; at += 1) {
    let text = title;
    for (let next = at; text.length < 4000; next += 1 + (at % 3))
      text += `\n\n${paragraphs[next % paragraphs.length].replace("the", `the ${at}th`)}`;
    yield text;
  }
}

/** The same as lines of JSON Lines, with numbers as ids. */
export function* lines(count) {
  let id = 0;
  for (const text of articles(count)) yield `${JSON.stringify({ id: id++, text })}\n`;
}
