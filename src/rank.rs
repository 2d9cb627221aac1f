//! What is worth more, first.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Something by what it is worth; of equals the one that comes first is worth more.
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

/// All of them, the best first; the first few of many cost little. (One copy of this in the module serves all
/// callers.)
pub(crate) fn best_first(ranked: &mut dyn Iterator<Item = Ranked>) -> impl Iterator<Item = Ranked> + use<> {
    let mut heap: BinaryHeap<Ranked> = ranked.collect();
    std::iter::from_fn(move || heap.pop())
}
