//! Bytes of UTF-8 ↔ UTF-16 code units.

use std::ops::Range;

use crate::text::piece;
use crate::text::search::utf16_length;

/// Bytes between remembered positions: a lookup never reads more than this.
const STEP: usize = 1024;

/// A text whose positions can be converted between both units.
pub(super) struct Utf16<'a> {
    text: &'a str,
    /// Byte and unit of the first character at or after every `STEP` bytes.
    places: Vec<(usize, usize)>,
}

impl<'a> Utf16<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut places = vec![(0, 0)];
        while let Some(&(byte, unit)) = places.last()
            && let Some(next) = (places.len() * STEP..text.len()).find(|&at| text.is_char_boundary(at))
        {
            places.push((next, unit + utf16_length(piece(text, &(byte..next)))));
        }
        Self { text, places }
    }

    /// A range in units.
    pub fn units(&self, range: &Range<usize>) -> Range<usize> {
        self.unit(range.start)..self.unit(range.end)
    }

    fn unit(&self, byte: usize) -> usize {
        let at = self.places.partition_point(|&(place, _)| place <= byte).saturating_sub(1);
        let (start, unit) = self.places.get(at).copied().unwrap_or_default();
        unit + utf16_length(piece(self.text, &(start..byte)))
    }

    /// A position in bytes; `None` if it is inside a character or after the end of the text.
    pub fn to_byte(&self, unit: usize) -> Option<usize> {
        let at = self.places.partition_point(|&(_, place)| place <= unit).saturating_sub(1);
        let (start, mut seen) = self.places.get(at).copied()?;
        let mut byte = start;
        for c in self.text.get(start..)?.chars() {
            if seen >= unit {
                break;
            }
            seen += c.len_utf16();
            byte += c.len_utf8();
        }
        (seen == unit).then_some(byte)
    }
}
