// Words that a simple hash function puts into one place of a map: whoever knows the function can write a text
// of them, in which looking for each word means to go through all that came before.

/** rustc-hash, where numbers have 32 bits. */
const K = 0x93d765dd;
const K3 = Math.imul(Math.imul(K, K), K);
const K4 = Math.imul(K3, K);
/** Korean syllables: letters of a script with spaces. */
const [FIRST, LAST] = [0xac00, 0xd7a3];
/** The bits of a hash that say where its key is put into a map of 65,536 places. */
const place = (hash) => ((hash << 15) | (hash >>> 17)) & 0xffff;

/**
 * A text of such words. A word's key is its six letters, 21 bits each, in four numbers; the hash is their
 * sum times powers of `K`, so the fourth and the last letter can be chosen for what the others leave.
 */
export function collisions(bytes) {
  const last = syllables().map((letter) => [Math.imul(letter, K4), letter]);
  const byPlace = new Map();
  for (const [hash, letter] of last) {
    const at = place(hash);
    byPlace.set(at, [...(byPlace.get(at) ?? []), letter]);
  }
  const words = [];
  for (let second = FIRST; words.length * 19 < bytes; second += 1) {
    for (const fourth of syllables()) {
      const others = hashOf([FIRST, second, FIRST, fourth, FIRST, 0]);
      // Two sums differ from the sum of their places by a carry at most: of these letters half are right.
      for (const letter of byPlace.get(place(-others)) ?? []) {
        const word = [FIRST, second, FIRST, fourth, FIRST, letter];
        if (place(hashOf(word)) === 0) words.push(String.fromCharCode(...word));
      }
    }
  }
  return words.slice(0, bytes / 19).join(" ");
}

function syllables() {
  return Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);
}

function hashOf([first, second, third, fourth, fifth, sixth]) {
  const numbers = [
    sixth | (fifth << 21),
    (fifth >> 11) | (fourth << 10) | (third << 31),
    (third >> 1) | (second << 20),
    (second >> 12) | (first << 9),
  ];
  return numbers.reduce((hash, number) => Math.imul(hash + number, K), 0);
}
