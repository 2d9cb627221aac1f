// What every project here does: the package and the element, as a site imports them.
import { summarize } from "nutgraf";
import "nutgraf/element";

window.run = (text) => summarize(text);
