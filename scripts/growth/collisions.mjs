// Words that collide in a simple hash function. Anyone who knows the function can write a text of such words,
// in which every lookup has to go through all earlier words.

/** rustc-hash on 32-bit platforms. */
const K = 0x93d765dd;
const K3 = Math.imul(Math.imul(K, K), K);
const K4 = Math.imul(K3, K);
/** Korean syllables: letters of a script with spaces. */
const [FIRST, LAST] = [0xac00, 0xd7a3];
/** The bits of a hash that determine the slot in a map with 65,536 slots. */
const place = (hash) => ((hash << 15) | (hash >>> 17)) & 0xffff;

/**
 * A text of such words. A word's key consists of six letters of 21 bits each, packed into four numbers. The
 * hash is their sum multiplied by powers of `K`, so the fourth and the last letter can be chosen to make up
 * for the others.
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
      // A carry may be off by one, so half of these letters are right.
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
