//! `Language`, and finding it from the text.

mod case;
mod english;
mod word_list;

pub(crate) use case::{fold, lower};
pub(crate) use word_list::{PhraseList, WordList};

/// A language that nutgraf knows by name. Those without a list of their own are read with the rules that need none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs)] // Each is the English name of a language.
pub enum Language {
    Amharic,
    Arabic,
    Armenian,
    Bengali,
    Bulgarian,
    Burmese,
    Chinese,
    Czech,
    Danish,
    Dutch,
    English,
    Estonian,
    Finnish,
    French,
    German,
    Greek,
    Gujarati,
    Hebrew,
    Hindi,
    Indonesian,
    Italian,
    Japanese,
    Kazakh,
    Korean,
    Latvian,
    Lithuanian,
    Malayalam,
    Marathi,
    Norwegian,
    Pashto,
    Persian,
    Polish,
    Portuguese,
    Punjabi,
    Romanian,
    Russian,
    Slovak,
    Spanish,
    Swedish,
    Tamil,
    Turkish,
    Ukrainian,
    Urdu,
    Vietnamese,
}

impl Language {
    /// Every language with its BCP 47 tag, in the order of their names.
    const ALL: [(Self, &'static str); 44] = [
        (Self::Amharic, "am"),
        (Self::Arabic, "ar"),
        (Self::Armenian, "hy"),
        (Self::Bengali, "bn"),
        (Self::Bulgarian, "bg"),
        (Self::Burmese, "my"),
        (Self::Chinese, "zh"),
        (Self::Czech, "cs"),
        (Self::Danish, "da"),
        (Self::Dutch, "nl"),
        (Self::English, "en"),
        (Self::Estonian, "et"),
        (Self::Finnish, "fi"),
        (Self::French, "fr"),
        (Self::German, "de"),
        (Self::Greek, "el"),
        (Self::Gujarati, "gu"),
        (Self::Hebrew, "he"),
        (Self::Hindi, "hi"),
        (Self::Indonesian, "id"),
        (Self::Italian, "it"),
        (Self::Japanese, "ja"),
        (Self::Kazakh, "kk"),
        (Self::Korean, "ko"),
        (Self::Latvian, "lv"),
        (Self::Lithuanian, "lt"),
        (Self::Malayalam, "ml"),
        (Self::Marathi, "mr"),
        (Self::Norwegian, "nb"),
        (Self::Pashto, "ps"),
        (Self::Persian, "fa"),
        (Self::Polish, "pl"),
        (Self::Portuguese, "pt"),
        (Self::Punjabi, "pa"),
        (Self::Romanian, "ro"),
        (Self::Russian, "ru"),
        (Self::Slovak, "sk"),
        (Self::Spanish, "es"),
        (Self::Swedish, "sv"),
        (Self::Tamil, "ta"),
        (Self::Turkish, "tr"),
        (Self::Ukrainian, "uk"),
        (Self::Urdu, "ur"),
        (Self::Vietnamese, "vi"),
    ];

    /// Every language, in the order of their English names.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|&(language, _)| language)
    }

    /// The BCP 47 tag, "en" for English.
    #[must_use]
    pub fn tag(self) -> &'static str {
        Self::ALL.iter().find(|(language, _)| *language == self).map_or("und", |(_, tag)| tag)
    }

    /// The language of a BCP 47 tag, whose region, script and case do not matter; `None` for one that is not known.
    ///
    /// ```
    /// use nutgraf::Language;
    ///
    /// assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
    /// assert_eq!(Language::from_tag("tlh"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let primary = match primary.as_str() {
            "no" | "nn" => "nb",
            "iw" => "he",
            "in" => "id",
            "cmn" | "yue" => "zh",
            primary => primary,
        };
        Self::ALL.iter().find(|(_, tag)| *tag == primary).map(|&(language, _)| language)
    }

    /// The language that a text is in, as far as its first 64 KB of letters tell: by its script where only one
    /// language here is written in it, else by how many of its words are stop words of a language.
    #[must_use]
    pub fn detect(text: &str) -> Option<Self> {
        let script = Script::most(text)?;
        if let Some(only) = script.language() {
            return Some(only);
        }
        let (mut words, mut votes) = (0, [0; Self::ALL.len()]);
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(VOTERS) {
            let word = lower(word);
            words += 1;
            for (votes, language) in votes.iter_mut().zip(Self::all()) {
                *votes += usize::from(language.script() == script && language.data().stop_words.contains(&word));
            }
        }
        // The share of stop words in running text is about two in five; one in eight is enough for headlines.
        let (language, votes) = Self::all().zip(votes).max_by_key(|&(_, votes)| votes)?;
        (votes * 8 > words).then_some(language)
    }

    /// What is known of the language.
    pub(crate) fn data(self) -> &'static Data {
        match self {
            Self::English => &english::DATA,
            _ => &Data::NONE,
        }
    }

    /// The script that the language shares with others here; of those that share theirs with none it is not asked.
    fn script(self) -> Script {
        match self {
            Self::Arabic | Self::Persian | Self::Pashto | Self::Urdu => Script::Arabic,
            Self::Bulgarian | Self::Kazakh | Self::Russian | Self::Ukrainian => Script::Cyrillic,
            Self::Hindi | Self::Marathi => Script::Devanagari,
            _ => Script::Latin,
        }
    }
}

/// How many letters are looked at to find the language, in bytes.
const LETTERS: usize = 64 << 10;

/// How many words vote for it.
const VOTERS: usize = 1000;

/// The scripts that tell languages apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Arabic,
    Armenian,
    Bengali,
    Burmese,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Greek,
    Gujarati,
    Gurmukhi,
    Han,
    Hangul,
    Hebrew,
    Kana,
    Latin,
    Malayalam,
    Tamil,
}

impl Script {
    const COUNT: usize = Self::Tamil as usize + 1;

    fn of(c: char) -> Option<Self> {
        Some(match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{531}'..='\u{587}' => Self::Armenian,
            '\u{5d0}'..='\u{5f2}' => Self::Hebrew,
            '\u{620}'..='\u{6d3}' | '\u{750}'..='\u{77f}' => Self::Arabic,
            '\u{900}'..='\u{963}' => Self::Devanagari,
            '\u{980}'..='\u{9e3}' => Self::Bengali,
            '\u{a00}'..='\u{a7f}' => Self::Gurmukhi,
            '\u{a80}'..='\u{aff}' => Self::Gujarati,
            '\u{b80}'..='\u{bff}' => Self::Tamil,
            '\u{d00}'..='\u{d7f}' => Self::Malayalam,
            '\u{1000}'..='\u{109f}' => Self::Burmese,
            '\u{1200}'..='\u{137f}' => Self::Ethiopic,
            '\u{3041}'..='\u{30ff}' => Self::Kana,
            '\u{3400}'..='\u{9fff}' => Self::Han,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            _ => return None,
        })
    }

    /// The script of most letters; Japanese counts as kana however many of its letters are Han.
    fn most(text: &str) -> Option<Self> {
        let mut letters: [(Option<Self>, usize); Self::COUNT] = [(None, 0); Self::COUNT];
        let mut read = 0;
        for c in text.chars() {
            if let Some(script) = Self::of(c)
                && let Some(seen) = letters.get_mut(script as usize)
            {
                *seen = (Some(script), seen.1 + 1);
                read += c.len_utf8();
                if read >= LETTERS {
                    break;
                }
            }
        }
        let of = |script: Self| letters.get(script as usize).map_or(0, |seen| seen.1);
        let most = letters.iter().rev().max_by_key(|seen| seen.1)?.0?;
        // In Japanese every fifth letter and more is kana; a Chinese text with a Japanese name has far less.
        let kana = of(Self::Kana) * 8 > of(Self::Han);
        Some(if most == Self::Han && kana { Self::Kana } else { most })
    }

    /// The one language here that is written in the script.
    fn language(self) -> Option<Language> {
        Some(match self {
            Self::Arabic | Self::Cyrillic | Self::Devanagari | Self::Latin => return None,
            Self::Armenian => Language::Armenian,
            Self::Bengali => Language::Bengali,
            Self::Burmese => Language::Burmese,
            Self::Ethiopic => Language::Amharic,
            Self::Greek => Language::Greek,
            Self::Gujarati => Language::Gujarati,
            Self::Gurmukhi => Language::Punjabi,
            Self::Han => Language::Chinese,
            Self::Hangul => Language::Korean,
            Self::Hebrew => Language::Hebrew,
            Self::Kana => Language::Japanese,
            Self::Malayalam => Language::Malayalam,
            Self::Tamil => Language::Tamil,
        })
    }
}

/// What is known of a language: lists of words, lower case but for the abbreviations.
#[derive(Debug)]
pub(crate) struct Data {
    /// Words that say nothing of what a text is about.
    pub stop_words: WordList,
    /// Abbreviations, without their last full stop, behind which a sentence never ends: titles, "e.g".
    pub abbreviations: WordList,
    /// Those behind which a sentence ends if the next word is one that opens sentences: "U.S", "a.m", "Inc".
    pub closing_abbreviations: WordList,
    /// Those behind which it goes on with a number: "No", "pp", "Jan".
    pub number_abbreviations: WordList,
    /// Words of which no sentence with an ordinary opening is without: they tell a headline from a sentence.
    pub sentence_words: WordList,
    /// Words that lean on the sentence before when they open one.
    pub leaning: WordList,
    /// What boilerplate is told by.
    pub boilerplate: Boilerplate,
}

/// Pieces of text, lower case, that tell a line of boilerplate.
#[derive(Debug)]
pub(crate) struct Boilerplate {
    /// The whole line.
    pub whole: PhraseList,
    /// How the line begins.
    pub opening: PhraseList,
    /// What stands anywhere in it.
    pub within: PhraseList,
    /// How a short line without a full stop begins that says who wrote it.
    pub by_line: PhraseList,
    /// How a caption or a credit begins.
    pub caption: PhraseList,
}

impl Data {
    /// Nothing: the rules that need no list are left.
    pub const NONE: Self = Self {
        stop_words: WordList(""),
        abbreviations: WordList(""),
        closing_abbreviations: WordList(""),
        number_abbreviations: WordList(""),
        sentence_words: WordList(""),
        leaning: WordList(""),
        boilerplate: Boilerplate { whole: PhraseList(""), opening: PhraseList(""), within: PhraseList(""), by_line: PhraseList(""), caption: PhraseList("") },
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_no_phrase_begins_with_another() {
        for language in Language::all() {
            let data = language.data();
            for list in [data.stop_words, data.abbreviations, data.closing_abbreviations, data.number_abbreviations, data.sentence_words, data.leaning] {
                assert!(list.iter().is_sorted_by(|a, b| a < b), "{language:?}: {}", list.0);
            }
            let Boilerplate { whole, opening, within, by_line, caption } = &data.boilerplate;
            for (list, is_opening) in [(whole, false), (opening, true), (within, true), (by_line, true), (caption, true)] {
                let phrases = || list.0.split('|').zip(list.0.split('|').skip(1));
                assert!(phrases().all(|(a, b)| a < b && !(is_opening && b.starts_with(a))), "{language:?}: {}", list.0);
            }
        }
    }
}
