import "nutgraf/element";
export { default } from "vitepress/theme";
