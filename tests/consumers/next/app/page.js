// A page rendered on the server, with a summary made there and one made by the element in the browser.
import { readFile } from "node:fs/promises";
import { summarize } from "nutgraf";
import Story from "./story.js";

export default async function Page() {
  const summary = await summarize(await readFile("article.txt", "utf8"));
  return (
    <main>
      <pre id="server">{JSON.stringify(summary)}</pre>
      <Story />
    </main>
  );
}
