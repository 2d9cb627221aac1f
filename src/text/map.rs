//! Maps for keys made from a text.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::{FixedState, FoldHasher};

/// A map from keys to numbers. (The only kind of map: each further one would be a second copy of its code in
/// the module.)
pub(crate) type Map = HashMap<u128, u32, Hashing>;

/// The hasher for the keys of a text. It is seeded with the whole text, so that nobody can write a text whose
/// keys all collide, which would make lookups slow.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hashing(FixedState);

impl Hashing {
    pub fn of(text: &str) -> Self {
        const MIXING: u64 = 0x9e37_79b9_7f4a_7c15;
        let (words, rest) = text.as_bytes().as_chunks();
        let mix = |seed: u64, number: u64| (seed.rotate_left(23) ^ number).wrapping_mul(MIXING);
        let seed = words.iter().fold(0, |seed, word| mix(seed, u64::from_le_bytes(*word)));
        Self(FixedState::with_seed(rest.iter().fold(seed, |seed, byte| mix(seed, u64::from(*byte)))))
    }
}

impl BuildHasher for Hashing {
    type Hasher = FoldHasher<'static>;

    fn build_hasher(&self) -> Self::Hasher {
        self.0.build_hasher()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashing_depends_on_every_bit_of_a_text() {
        let text = "The ferry leaves at noon.";
        let place = |text: &str| Hashing::of(text).hash_one(7_u128);
        for (at, bit) in (0..text.len()).flat_map(|at| (0..7).map(move |bit| (at, bit))) {
            let flip = |(other, byte)| char::from(if other == at { byte ^ 1 << bit } else { byte });
            let other: String = text.bytes().enumerate().map(flip).collect();
            assert_ne!(place(text), place(&other), "{other:?}");
        }
        assert_ne!(place(text), place(&text.repeat(2)));
    }
}
