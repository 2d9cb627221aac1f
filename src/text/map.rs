//! Maps for keys made from a text.

/// A map from keys to numbers. (A map of the standard library takes more steps, and more room in the module.)
#[derive(Clone, Debug)]
pub(crate) struct Map {
    /// The place of each key among the entries plus one, in its slot or in the next free one behind it; 0 in
    /// a free one. At least half of the slots are free, and their number is a power of two, or 0.
    slots: Vec<u32>,
    /// The keys and their numbers, in the order in which they came.
    entries: Vec<Entry>,
    seed: Seed,
}

/// A key and its number.
#[derive(Clone, Copy, Debug)]
struct Entry {
    // As a number of 128 bits it would need more room.
    key: [u64; 2],
    number: u32,
}

impl Map {
    pub const fn new(seed: Seed) -> Self {
        Self { slots: Vec::new(), entries: Vec::new(), seed }
    }

    /// A map with room for some keys.
    pub fn with_room(keys: usize, seed: Seed) -> Self {
        Self { slots: vec![0; (2 * keys).next_power_of_two()], entries: Vec::with_capacity(keys), seed }
    }

    /// An empty map for keys of the same text.
    pub fn another(&self) -> Self {
        Self::new(self.seed)
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of a key; `None` if the map does not have it.
    // In the module, size counts for more than the time of a call.
    #[cfg_attr(not(target_arch = "wasm32"), inline)]
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn get(&self, key: u128) -> Option<u32> {
        self.find(key).ok().and_then(|at| self.entries.get(at)).map(|entry| entry.number)
    }

    #[inline]
    pub fn contains(&self, key: u128) -> bool {
        self.get(key).is_some()
    }

    /// Gives a key a number. Returns the one that it had.
    pub fn insert(&mut self, key: u128, number: u32) -> Option<u32> {
        let count = self.entries.len();
        let before = std::mem::replace(self.entry(key)?, number);
        (self.entries.len() == count).then_some(before)
    }

    /// The number of a key, which is `number` if it has none yet.
    #[cfg_attr(not(target_arch = "wasm32"), inline)]
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn get_or_insert(&mut self, key: u128, number: u32) -> u32 {
        match self.get(key) {
            Some(known) => known,
            None => {
                self.insert(key, number);
                number
            }
        }
    }

    /// Adds one to the number of a key, which is 0 if it has none yet. Returns the sum.
    pub fn count(&mut self, key: u128) -> u32 {
        let Some(number) = self.entry(key) else { return 0 };
        *number += 1;
        *number
    }

    /// The keys and their numbers, in the order in which the keys came.
    pub fn iter(&self) -> impl Iterator<Item = (u128, u32)> {
        self.entries.iter().map(|entry| (whole(entry.key), entry.number))
    }

    /// The numbers of all keys, in the same order.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.entries.iter().map(|entry| entry.number)
    }

    /// The number of a key, which is 0 if it had none. (There is always a slot for it.)
    fn entry(&mut self, key: u128) -> Option<&mut u32> {
        if 2 * (self.entries.len() + 1) > self.slots.len() {
            self.grow();
        }
        let at = match self.find(key) {
            Ok(place) => place,
            Err(slot) => {
                self.entries.push(Entry { key: halves(key), number: 0 });
                *self.slots.get_mut(slot)? = self.entries.len() as u32;
                self.entries.len() - 1
            }
        };
        self.entries.get_mut(at).map(|entry| &mut entry.number)
    }

    /// Makes the table twice as large.
    fn grow(&mut self) {
        self.slots = vec![0; (2 * self.slots.len()).max(2)];
        for at in 0..self.entries.len() {
            let slot = self.entries.get(at).and_then(|entry| self.find(whole(entry.key)).err());
            if let Some(place) = slot.and_then(|slot| self.slots.get_mut(slot)) {
                *place = at as u32 + 1;
            }
        }
    }

    /// The place of a key among the entries, or the slot in which it would be.
    #[inline]
    fn find(&self, key: u128) -> Result<usize, usize> {
        let key = halves(key);
        let mut slot = self.seed.mixed(key);
        loop {
            slot &= self.slots.len().wrapping_sub(1);
            let place = match self.slots.get(slot) {
                None | Some(0) => return Err(slot),
                Some(place) => *place as usize - 1,
            };
            if self.entries.get(place).is_none_or(|entry| entry.key == key) {
                return Ok(place);
            }
            slot += 1;
        }
    }
}

fn halves(key: u128) -> [u64; 2] {
    [key as u64, (key >> u64::BITS) as u64]
}

fn whole([low, high]: [u64; 2]) -> u128 {
    u128::from(high) << u64::BITS | u128::from(low)
}

/// What the places of keys depend on. It is made from the whole text, so that nobody can write down words
/// whose keys collide in every text that has them, which would make look-ups slow.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seed(u64);

/// An odd number with as many bits set as not, without a pattern.
const MIXING: u64 = 0x9e37_79b9_7f4a_7c15;

impl Seed {
    /// For keys that nobody can choose.
    pub const NONE: Self = Self(0);

    pub fn of(text: &str) -> Self {
        let (words, rest) = text.as_bytes().as_chunks();
        let mix = |seed: u64, number: u64| (seed.rotate_left(23) ^ number).wrapping_mul(MIXING);
        let seed = words.iter().fold(0, |seed, word| mix(seed, u64::from_le_bytes(*word)));
        Self(rest.iter().fold(seed, |seed, byte| mix(seed, u64::from(*byte))))
    }

    /// A number that depends on all bits of a key and of the seed.
    #[inline]
    fn mixed(self, [low, high]: [u64; 2]) -> usize {
        let low = (low ^ self.0).wrapping_mul(MIXING);
        // A product's lower bits do not depend on a factor's higher ones.
        let all = (low ^ low >> 32 ^ high ^ high >> 31).wrapping_mul(MIXING);
        (all >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_has_the_keys_that_it_was_given() {
        for count in [0, 1, 2, 3, 100, 1000] {
            let mut map = Map::new(Seed::NONE);
            assert!(map.is_empty() && !map.contains(0));
            for key in 0..count {
                assert_eq!(map.insert(u128::from(key) << 40, key), None);
                assert_eq!(map.get_or_insert(u128::from(key), key + 1), if key == 0 { 0 } else { key + 1 });
            }
            for key in 1..count {
                assert_eq!(map.get(u128::from(key) << 40), Some(key));
                assert_eq!(map.get_or_insert(u128::from(key), 7), key + 1);
                assert_eq!(map.count(u128::from(key)), key + 2);
                assert_eq!(map.insert(u128::from(key), 0), Some(key + 2));
            }
            assert_eq!(map.iter().count(), map.entries.len());
            assert_eq!(map.numbers().max(), count.checked_sub(1));
            assert!(!map.contains(u128::MAX));
        }
    }

    #[test]
    fn places_depend_on_every_bit_of_a_text() {
        let text = "The ferry leaves at noon.";
        let place = |text: &str| Seed::of(text).mixed([7, 0]);
        for (at, bit) in (0..text.len()).flat_map(|at| (0..7).map(move |bit| (at, bit))) {
            let flip = |(other, byte)| char::from(if other == at { byte ^ 1 << bit } else { byte });
            let other: String = text.bytes().enumerate().map(flip).collect();
            assert_ne!(place(text), place(&other), "{other:?}");
        }
        assert_ne!(place(text), place(&text.repeat(2)));
    }

    #[test]
    fn places_depend_on_every_bit_of_a_key() {
        let seed = Seed::of("The ferry leaves at noon.");
        for bit in 0..u128::BITS {
            let place = |key| seed.mixed(halves(key)) % 1024;
            assert!((0..100).any(|key| place(key) != place(key ^ 1 << bit)), "{bit}");
        }
    }
}
