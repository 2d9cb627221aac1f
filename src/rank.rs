//! Sorting by value, best first.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// An index with its value. Of equal values, the first index ranks higher.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ranked {
    pub worth: f64,
    pub at: usize,
}

impl Eq for Ranked {}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        self.worth.total_cmp(&other.worth).then(other.at.cmp(&self.at))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All items, best first. Reading only the first few of many is cheap. (One copy of this in the module serves
/// all callers.)
pub(crate) fn best_first(ranked: &mut dyn Iterator<Item = Ranked>) -> impl Iterator<Item = Ranked> + use<> {
    let mut heap: BinaryHeap<Ranked> = ranked.collect();
    std::iter::from_fn(move || heap.pop())
}
