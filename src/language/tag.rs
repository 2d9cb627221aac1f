//! `LanguageTag`: the language of a text, whether or not nutgraf has word lists for it.

use std::fmt;
use std::str::FromStr;

use super::{Language, LanguageError};

/// A well-formed BCP 47 language tag (<https://www.rfc-editor.org/info/bcp47>).
///
/// ```
/// use nutgraf::{Language, LanguageTag};
///
/// let british: LanguageTag = "en-GB".parse()?;
/// assert_eq!((british.as_str(), british.known()), ("en", Some(Language::English)));
///
/// let klingon: LanguageTag = "tlh".parse()?;
/// assert_eq!((klingon.as_str(), klingon.known()), ("tlh", None));
/// # Ok::<(), nutgraf::LanguageError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag(Tag);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Tag {
    Known(Language),
    Other(String),
}

impl LanguageTag {
    /// The tag: that of [`Language::tag`] if nutgraf has word lists for the language, otherwise as given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Tag::Known(language) => language.tag(),
            Tag::Other(tag) => tag,
        }
    }

    /// Parses a tag; `None` if it is malformed. (JavaScript builds its own error.)
    pub(crate) fn read(tag: &str) -> Option<Self> {
        if !is_well_formed(tag) {
            return None;
        }
        Some(Self(Language::from_tag(tag).map_or_else(|| Tag::Other(tag.to_owned()), Tag::Known)))
    }

    /// The language, if nutgraf has word lists for it.
    #[must_use]
    pub fn known(&self) -> Option<Language> {
        match self.0 {
            Tag::Known(language) => Some(language),
            Tag::Other(_) => None,
        }
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageError;

    /// Parses a tag. Its subtags may also be separated by underscores.
    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        Self::read(tag).ok_or_else(|| LanguageError::new(tag, false))
    }
}

/// Whether a tag is well-formed by BCP 47: a language of two to eight letters, or "i" or "x" (grandfathered
/// and private tags), followed by subtags of one to eight letters and digits.
fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    let is_special = matches!(language, "i" | "I" | "x" | "X") && subtags.clone().next().is_some();
    let is_language =
        (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_language || is_special) && subtags.all(is_subtag)
}

fn is_subtag(part: &str) -> bool {
    (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Language> for LanguageTag {
    fn from(language: Language) -> Self {
        Self(Tag::Known(language))
    }
}

impl From<Language> for Option<LanguageTag> {
    fn from(language: Language) -> Self {
        Some(language.into())
    }
}

impl PartialEq<Language> for LanguageTag {
    fn eq(&self, language: &Language) -> bool {
        self.known() == Some(*language)
    }
}
