// The address of a sentence in its page.

/** A text fragment with a sentence's first and last words, as the page has them. */
export function fragmentOf(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const encode = (words: string[]) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
  const text = words.length > 10 ? `${encode(words.slice(0, 4))},${encode(words.slice(-4))}` : encode(words);
  return `#:~:text=${text}`;
}
