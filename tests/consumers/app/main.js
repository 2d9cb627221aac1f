// The script of every project here: imports the package and the element, like a site does.
import { summarize } from "nutgraf";
import { summarize as summarizeInWorker } from "nutgraf/worker";
import "nutgraf/element";

window.run = (text) => summarize(text);
window.runInWorker = (text) => summarizeInWorker(text);
