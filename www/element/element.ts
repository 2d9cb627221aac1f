// `import "nutgraf/element"`, for bundlers that look for a file of that name.
export * from "./nut-graf.js";
