// The article's summary on standard output.
import { summarize } from "nutgraf";

console.log(JSON.stringify(await summarize(await Deno.readTextFile("article.txt"))));
