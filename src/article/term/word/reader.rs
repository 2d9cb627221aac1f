//! What reads words one by one, and how a word is read.

use std::ops::Range;

use crate::text::group::Group;

/// What reads words one by one.
pub(crate) trait Reader {
    /// Reads a word that is [`Reading::Plain`], as nearly all words of English are. Gets the eight bytes that
    /// begin with it.
    fn plain(&mut self, range: Range<usize>, group: Group);

    /// Reads any other word, and a plain one at the end of the text.
    fn other(&mut self, range: Range<usize>, reading: Reading);
}

impl Reader for &mut dyn FnMut(Range<usize>, Reading) {
    #[inline]
    fn plain(&mut self, range: Range<usize>, _: Group) {
        self(range, Reading::Plain);
    }

    fn other(&mut self, range: Range<usize>, reading: Reading) {
        self(range, reading);
    }
}

/// How a piece of text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A word by UAX #29.
    Word,
    /// A word of ASCII letters, with no sign beside it that may belong to a name.
    Plain,
    /// A character of a script without spaces.
    Unspaced(char),
    /// Two such characters next to each other.
    Bigram(char, char),
}

impl Reading {
    /// Its length in half words.
    pub fn halves(self) -> usize {
        match self {
            Self::Word | Self::Plain => 2,
            Self::Unspaced(_) => 1,
            Self::Bigram(..) => 0,
        }
    }
}
