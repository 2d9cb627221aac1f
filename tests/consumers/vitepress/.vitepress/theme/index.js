// In the theme, because VitePress writes the script of each page twice.
import "nutgraf/element";
export { default } from "vitepress/theme";
