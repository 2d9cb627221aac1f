// Prints the articles' summaries.
import { summarize } from "nutgraf";

const summarized = async (name) => summarize(await Bun.file(name).text());
const english = await summarized("english.txt");
console.log(JSON.stringify({ english, german: await summarized("german.txt") }));
