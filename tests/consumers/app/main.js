// The script of every project here: imports the package and the element, like a site does.
import { summarize } from "nutgraf";
import "nutgraf/element";

window.run = (text) => summarize(text);
