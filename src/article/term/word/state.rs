//! What reading a text has come to, between two words or within one.

use super::class::Class;

/// What the last character belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// To no word.
    Other,
    /// To a word, whose last character, apart from marks on it, has this class.
    Word(Class),
    /// To the word that ends before this position, if the same class follows again.
    Middle(Class, usize),
    /// To nothing else: it is a word by itself.
    Unspaced(char),
}

impl State {
    /// The state after the first character of something.
    pub fn first(class: Class, c: char) -> Self {
        match class {
            Class::Letter | Class::Digit | Class::Joiner => Self::Word(class),
            Class::Unspaced => Self::Unspaced(c),
            _ => Self::Other,
        }
    }

    /// The state after the character at a position, if it belongs to what is before it.
    pub fn next(self, class: Class, at: usize) -> Option<Self> {
        match (self, class) {
            (Self::Word(_), Class::Letter | Class::Digit | Class::Joiner) => Some(Self::Word(class)),
            (Self::Word(Class::Letter | Class::Digit), Class::Mark) => Some(self),
            (Self::Word(last @ Class::Letter), Class::MidLetter | Class::Middle)
            | (Self::Word(last @ Class::Digit), Class::MidNumber | Class::Middle) => {
                Some(Self::Middle(last, at))
            }
            // A mark behind several spaces belongs to all of them.
            (Self::Other, Class::Other) => Some(self),
            (Self::Middle(last, _), _) if last == class => Some(Self::Word(class)),
            _ => None,
        }
    }

    /// Whether more is needed than this table if `next` has none.
    pub fn is_unclear(self, class: Class) -> bool {
        match class {
            Class::Uncommon | Class::Mark => true,
            Class::Joiner => matches!(self, Self::Unspaced(_)),
            Class::Unspaced => self == Self::Word(Class::Joiner),
            _ => false,
        }
    }
}
