// A page rendered on the server, with summaries made there and one made by the element in the browser.
import { readFile } from "node:fs/promises";
import { summarize } from "nutgraf";
import Story from "./story.js";

export default async function Page() {
  const summarized = async (name) => summarize(await readFile(name, "utf8"));
  const summaries = { english: await summarized("english.txt"), german: await summarized("german.txt") };
  return (
    <main>
      <pre id="server">{JSON.stringify(summaries)}</pre>
      <Story />
    </main>
  );
}
