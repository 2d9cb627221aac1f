// A page as each of the libraries for DOMs parses it.
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";

/** The documents by the libraries' names, and a function that lets the program end. */
export function parsed(html) {
  const window = new Window();
  window.document.write(html);
  const documents = {
    "happy-dom": window.document,
    jsdom: new JSDOM(html).window.document,
    linkedom: parseHTML(html).document,
  };
  return { documents, close: () => window.happyDOM.close() };
}
