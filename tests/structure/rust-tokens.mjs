// Splits Rust source into tokens, without comments and test-only code.

// The order matters: a comment starts like an operator, a raw string like a word, a lifetime like a char.
const token = new RegExp(
  [
    String.raw`(?<comment>//[^\n]*)`,
    String.raw`(?<block>/\*)`,
    String.raw`(?<raw>b?r(?<hashes>#*)"[^]*?"\k<hashes>)`,
    String.raw`(?<string>b?"(?:[^"\\]|\\[^])*")`,
    String.raw`(?<character>b?'(?:[^'\\]|\\[^'][^']*|\\')')`,
    String.raw`(?<lifetime>'\w+)`,
    String.raw`(?<word>(?:r#)?[\p{L}\p{N}_]+)`,
    String.raw`(?<path>::)`,
    String.raw`(?<sign>[^\s])`,
  ].join("|"),
  "gu",
);

/** The tokens of a file: words, "::" and single characters. For strings, only their quotation marks. */
export function tokens(source) {
  const found = [];
  token.lastIndex = 0;
  for (let match; (match = token.exec(source)) !== null;) {
    const { block, raw, string, character, word, path, sign } = match.groups;
    if (block !== undefined) token.lastIndex = endOfComment(source, match.index);
    else if (raw !== undefined || string !== undefined || character !== undefined) found.push('""');
    else if (word !== undefined) found.push(word.replace(/^r#/, ""));
    else if (path !== undefined || sign !== undefined) found.push(match[0]);
  }
  return withoutTests(found);
}

// Block comments nest.
function endOfComment(source, start) {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let match; (match = mark.exec(source)) !== null;) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return source.length;
}

function withoutTests(all) {
  const kept = [];
  for (let at = 0; at < all.length;) {
    const end = all[at] === "#" && all[at + 1] === "[" ? closing(all, at + 1) : at;
    if (/^# \[ cfg \( (?:all \( )?test\b/.test(all.slice(at, at + 7).join(" "))) at = endOfItem(all, end);
    else kept.push(all[at++]);
  }
  return kept;
}

const brackets = { "(": ")", "[": "]", "{": "}" };

/** The position after the bracket that closes the one at `open`. */
export function closing(all, open) {
  let depth = 0;
  for (let at = open; at < all.length; at += 1) {
    if (all[at] in brackets) depth += 1;
    else if (Object.values(brackets).includes(all[at])) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return all.length;
}

/** The position after the item that starts at `start`: after its semicolon or its body. */
export function endOfItem(all, start) {
  let at = start;
  while (all[at] === "#") at = closing(all, all.indexOf("[", at));
  if (all[at] === "pub") at = all[at + 1] === "(" ? closing(all, at + 1) : at + 1;
  // Values and imports can have braces before their semicolon.
  const isValue =
    ["use", "static", "type", "let"].includes(all[at]) || (all[at] === "const" && all[at + 2] === ":");
  while (at < all.length) {
    if (all[at] === ";" || all[at] === ",") {
      if (all[at] === ";") return at + 1;
      at += 1;
    } else if (all[at] in brackets) {
      const end = closing(all, at);
      if (all[at] === "{" && !isValue) return end;
      at = end;
    } else at += 1;
  }
  return at;
}
