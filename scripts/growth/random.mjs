// Random repetitions: a few units made of pieces that rules look for, one after the other or shuffled.
import { ASKED, repeated } from "./patterns.mjs";

const PIECES = [
  ..."abcAIZz19.,;:?!…'\"“”„‘’«»()[]{}<>/\\|#*_-–—•·@&%$€+=~^`",
  ..."\n\r\t\u0085\u2028\u00a0\u00ad\u200b\u200d\ufeff\u0301\u0000",
  ..."桥。！？「」のとßéЖжαΩ;אبहि।ไม่เครกှ។다😀🇸",
  ..." ".repeat(12),
  ..."\n\n\n\n",
  "\n\n",
  "\r\n",
  "\n\n\n",
  "Good.",
  "Ann Bell",
  "WORD",
  "Word",
  "word",
  "the bridge is closed",
  "The ferry and the bridge are closed until the end of the month because of the storm on Monday.",
  "3 hours ago",
  "10:45",
  "18 November 2019",
  "3.14",
  "2024/25",
  "1.",
  "2)",
  "(a)",
  "e.g.",
  "Dr.",
  "U.S.",
  "a.m.",
  "No.",
  "z. B.",
  "...",
  "[1]",
  "²",
  "By Ann Bell",
  "Photo: Ann Bell",
  "(Ann Bell/The Courier)",
  "All rights reserved",
  "Read more",
  "MODERATOR:",
  "- item",
  "> quoted",
  "## Heading",
  "* * *",
  "| a | b |",
  "www.kelda.example/a",
  "five-year-old",
  "l'homme",
  "Bank of England",
  "In this paper we",
  "For example, he",
  "👩\u200d👧",
];

/** Random numbers from 0 to 1 from a seed: mulberry32. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some random patterns from a seed. */
export function randomPatterns(seed, count) {
  return Array.from({ length: count }, (_, at) => {
    const random = randomFrom(seed * 100003 + at);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const unit = () => Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(PIECES)).join("");
    const units = Array.from({ length: 1 + Math.floor(random() * 3) }, unit);
    const [question, options] = pick(Object.entries(ASKED));
    const form = pick(["in turn", "in turn", "one behind the other", "shuffled"]);
    const text = (bytes) => {
      if (form === "in turn") return repeated(units.join(""), bytes);
      if (form === "one behind the other") {
        return units.map((unit) => repeated(unit, bytes / units.length)).join("");
      }
      const next = randomFrom(seed + at);
      const parts = [];
      for (let length = 0; length < bytes; length += Buffer.byteLength(parts.at(-1))) {
        parts.push(units[Math.floor(next() * units.length)]);
      }
      return parts.join("");
    };
    const name = `${JSON.stringify(units.length === 1 ? units[0] : units)} ${form} (${question})`;
    return { name, make: (bytes) => [text(bytes), options] };
  });
}
