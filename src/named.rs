//! Options with named values, and the error for an invalid value.

use std::error::Error;
use std::fmt;

/// Maximum number of characters of a value that an error shows.
const SHOWN: usize = 40;

/// The error for an option with an invalid value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OptionsError {
    /// The option's name in JavaScript: "share", "focus", "type".
    pub field: &'static str,
    /// The invalid value. Text is quoted and shortened.
    pub value: String,
    /// What is allowed, in words.
    pub allowed: &'static str,
}

impl OptionsError {
    /// The error for a text value.
    pub(crate) fn new(field: &'static str, value: &str, allowed: &'static str) -> Self {
        Self { field, value: format!("\"{}\"", shown(value)), allowed }
    }
}

/// A value for an error message: shortened, and without control characters, which a terminal would obey.
pub(crate) fn shown(value: &str) -> String {
    let mut shown: String = value.chars().take(SHOWN).filter(|c| !c.is_control()).collect();
    if value.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for OptionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {} is not allowed; give {}", self.field, self.value, self.allowed)
    }
}

impl Error for OptionsError {}

/// Generates `all`, `as_str`, `Display` and `FromStr` for an enum from one list of names.
macro_rules! named {
    ($type:ident, $field:literal: $variant:ident $name:literal $(, $other:ident $other_name:literal)*) => {
        impl $type {
            /// Every value, in order of declaration.
            pub fn all() -> impl Iterator<Item = Self> {
                [Self::$variant $(, Self::$other)*].into_iter()
            }

            /// The value's name, the same in JavaScript, in JSON and in the program's arguments.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$variant => $name,
                    $(Self::$other => $other_name,)*
                }
            }

            /// The value with a name, or what is allowed. (JavaScript builds its own error; that of `FromStr`
            /// would add about 400 bytes to the module.)
            pub(crate) fn named(name: &str) -> Result<Self, &'static str> {
                const ALLOWED: &str = concat!("one of ", $name $(, ", ", $other_name)*);
                Self::all().find(|value| value.as_str() == name).ok_or(ALLOWED)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::named::OptionsError;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::named(name).map_err(|allowed| $crate::named::OptionsError::new($field, name, allowed))
            }
        }
    };
}

pub(crate) use named;
