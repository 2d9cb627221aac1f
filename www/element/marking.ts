// Loads what marks sentences in the article, only on pages that mark some.

export let marks: typeof import("./marks.js") | undefined;

export async function bringMarks(): Promise<typeof import("./marks.js")> {
  return (marks ??= await import("./marks.js"));
}
