//! `Language`, and what is known of each.

use std::sync::OnceLock;

mod detect;
mod pack;
mod word_list;

use detect::Script;
pub(crate) use word_list::{PhraseList, WordList};

/// What is known of a language, its lists by their names, as one text: a line each, which [`Data::of`] reads. So a list
/// costs the module its words, and no pointer to them.
macro_rules! data {
    (
        letters: $letters:literal,
        has_ordinals: $has_ordinals:literal,
        stop_words: $stop_words:literal,
        abbreviations: $abbreviations:literal,
        closing_abbreviations: $closing_abbreviations:literal,
        followers: $followers:literal,
        number_abbreviations: $number_abbreviations:literal,
        sentence_words: $sentence_words:literal,
        leaning: $leaning:literal,
        leaning_phrases: $leaning_phrases:literal,
        cues: $cues:literal,
        boilerplate: {
            whole: $whole:literal,
            opening: $opening:literal,
            within: $within:literal,
            by_line: $by_line:literal,
            caption: $caption:literal,
        },
    ) => {
        data!(@lines $letters $has_ordinals $stop_words $abbreviations $closing_abbreviations $followers $number_abbreviations $sentence_words
            $leaning $leaning_phrases $cues $whole $opening $within $by_line $caption)
    };
    (@lines $($line:literal)*) => {
        concat!($($line, "\n",)*)
    };
}

/// Declares the languages from the one table of them: name, BCP 47 tag, script, and the file that holds its lists.
macro_rules! languages {
    ($($name:ident $tag:literal $script:ident $file:ident,)*) => {
        $(mod $file;)*

        /// A language whose words nutgraf knows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(missing_docs)] // Each is the English name of a language.
        pub enum Language {
            $($name,)*
        }

        impl Language {
            const ALL: &[Row] = &[$(Row {
                language: Self::$name,
                tag: $tag,
                script: Script::$script,
                packed: &pack::pack::<{ pack::packed_length($file::DATA) }>($file::DATA),
            },)*];

            /// The lists as they stand in the files.
            #[cfg(test)]
            const TEXTS: &[&str] = &[$($file::DATA,)*];
        }

        /// What was unpacked so far.
        static DATA: [OnceLock<Data>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    };
}

/// What the table says of a language.
#[derive(Debug)]
struct Row {
    language: Language,
    tag: &'static str,
    script: Script,
    packed: &'static [u8],
}

languages! {
    Amharic "am" Ethiopic amharic,
    Arabic "ar" Arabic arabic,
    Armenian "hy" Armenian armenian,
    Bengali "bn" Bengali bengali,
    Bulgarian "bg" Cyrillic bulgarian,
    Burmese "my" Burmese burmese,
    Chinese "zh" Han chinese,
    Czech "cs" Latin czech,
    Danish "da" Latin danish,
    Dutch "nl" Latin dutch,
    English "en" Latin english,
    Estonian "et" Latin estonian,
    Finnish "fi" Latin finnish,
    French "fr" Latin french,
    German "de" Latin german,
    Greek "el" Greek greek,
    Gujarati "gu" Gujarati gujarati,
    Hebrew "he" Hebrew hebrew,
    Hindi "hi" Devanagari hindi,
    Indonesian "id" Latin indonesian,
    Italian "it" Latin italian,
    Japanese "ja" Kana japanese,
    Kazakh "kk" Cyrillic kazakh,
    Korean "ko" Hangul korean,
    Latvian "lv" Latin latvian,
    Lithuanian "lt" Latin lithuanian,
    Malayalam "ml" Malayalam malayalam,
    Marathi "mr" Devanagari marathi,
    Norwegian "nb" Latin norwegian,
    Pashto "ps" Arabic pashto,
    Persian "fa" Arabic persian,
    Polish "pl" Latin polish,
    Portuguese "pt" Latin portuguese,
    Punjabi "pa" Gurmukhi punjabi,
    Romanian "ro" Latin romanian,
    Russian "ru" Cyrillic russian,
    Slovak "sk" Latin slovak,
    Spanish "es" Latin spanish,
    Swedish "sv" Latin swedish,
    Tamil "ta" Tamil tamil,
    Turkish "tr" Latin turkish,
    Ukrainian "uk" Cyrillic ukrainian,
    Urdu "ur" Arabic urdu,
    Vietnamese "vi" Latin vietnamese,
}

impl Language {
    /// Every language, in the order of their English names.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|row| row.language)
    }

    fn row(self) -> Option<&'static Row> {
        Self::ALL.get(self as usize)
    }

    /// The BCP 47 tag, "en" for English.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.row().map_or("und", |row| row.tag)
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
        Self::ALL.iter().find(|row| row.tag == primary).map(|row| row.language)
    }

    /// The language that a text is in, as far as its front tells: by its script where only one language here is written
    /// in it, else by how many of its words are stop words of a language or have letters that others do not write.
    #[must_use]
    pub fn detect(text: &str) -> Option<Self> {
        detect::detect(text)
    }

    /// What is known of the language.
    pub(crate) fn data(self) -> &'static Data {
        let (Some(row), Some(data)) = (self.row(), DATA.get(self as usize)) else { return &Data::NONE };
        data.get_or_init(|| Data::of(pack::unpack(row.packed).leak()))
    }

    /// The script that it is written in.
    fn script(self) -> Option<Script> {
        self.row().map(|row| row.script)
    }
}

/// Words are told apart by so many of their first letters, which does what a stemmer does without a table for each language.
pub(crate) const STEM: usize = 6;

/// What is known of a language: lists of words, lower case but for the abbreviations.
#[derive(Debug)]
pub(crate) struct Data {
    /// The letters, in lower case, that it is written with beside those that all languages of its script have, see
    /// `detect.rs`: they tell it from its neighbours.
    pub letters: &'static str,
    /// Whether it writes ordinals as numbers with a full stop, "3. Mai", so that such a number ends no sentence.
    pub has_ordinals: bool,
    /// Words that say nothing of what a text is about, beside those that lean, cut like terms: one of [`STEM`] letters
    /// stands for all that begin so.
    pub stop_words: WordList,
    /// Abbreviations, without their last full stop, behind which a sentence never ends: titles, "e.g".
    pub abbreviations: WordList,
    /// Those behind which a sentence ends if the next word is one that opens sentences: "U.S", "a.m", "Inc".
    pub closing_abbreviations: WordList,
    /// What a time goes on with, in lower case, though with a capital in the text: "9 a.m. Monday".
    pub followers: WordList,
    /// Those behind which it goes on with a number: "No", "pp", "Jan".
    pub number_abbreviations: WordList,
    /// Words of which no sentence with an ordinary opening is without: they tell a headline from a sentence.
    pub sentence_words: WordList,
    /// Words that lean on the sentence before when they open one; they are stop words, too.
    pub leaning: WordList,
    /// What a sentence begins with that leans on the one before though no single word does: "for example", "the company ",
    /// which must have been named.
    pub leaning_phrases: PhraseList,
    /// What a sentence begins with, or goes on with behind its first comma, that announces what the text is about.
    pub cues: PhraseList,
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
    /// Whether a word in lower case is a stop word.
    pub fn is_stop_word(&self, word: &str) -> bool {
        let end = word.char_indices().nth(STEM).map_or(word.len(), |(at, _)| at);
        self.stop_words.contains(word.get(..end).unwrap_or(word)) || self.leaning.contains(word)
    }

    /// Reads the text that `data!` makes, in its order.
    fn of(text: &'static str) -> Self {
        let mut lines = text.split('\n');
        let mut next = || lines.next().unwrap_or_default();
        Self {
            letters: next(),
            has_ordinals: next() == "true",
            stop_words: WordList(next()),
            abbreviations: WordList(next()),
            closing_abbreviations: WordList(next()),
            followers: WordList(next()),
            number_abbreviations: WordList(next()),
            sentence_words: WordList(next()),
            leaning: WordList(next()),
            leaning_phrases: PhraseList::new(next()),
            cues: PhraseList::new(next()),
            boilerplate: Boilerplate {
                whole: PhraseList::new(next()),
                opening: PhraseList::new(next()),
                within: PhraseList::new(next()),
                by_line: PhraseList::new(next()),
                caption: PhraseList::new(next()),
            },
        }
    }

    /// Nothing: the rules that need no list are left.
    pub const NONE: Self = Self {
        letters: "",
        has_ordinals: false,
        stop_words: WordList(""),
        abbreviations: WordList(""),
        closing_abbreviations: WordList(""),
        followers: WordList(""),
        number_abbreviations: WordList(""),
        sentence_words: WordList(""),
        leaning: WordList(""),
        leaning_phrases: PhraseList::new(""),
        cues: PhraseList::new(""),
        boilerplate: Boilerplate {
            whole: PhraseList::new(""),
            opening: PhraseList::new(""),
            within: PhraseList::new(""),
            by_line: PhraseList::new(""),
            caption: PhraseList::new(""),
        },
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unpacked_is_what_stands_in_the_files() {
        for (row, text) in Language::ALL.iter().zip(Language::TEXTS) {
            assert_eq!(pack::unpack(row.packed), format!("{text}\n"), "{:?}", row.language);
        }
    }

    #[test]
    fn lists_are_sorted_and_no_phrase_begins_with_another() {
        for language in Language::all() {
            let data = language.data();
            for list in [
                data.stop_words,
                data.abbreviations,
                data.closing_abbreviations,
                data.followers,
                data.number_abbreviations,
                data.sentence_words,
                data.leaning,
            ] {
                assert!(list.iter().is_sorted_by(|a, b| a < b), "{language:?}: {}", list.0);
            }
            let Boilerplate { whole, opening, within, by_line, caption } = &data.boilerplate;
            for (list, is_opening) in [
                (&data.leaning_phrases, true),
                (&data.cues, true),
                (whole, false),
                (opening, true),
                (within, true),
                (by_line, true),
                (caption, true),
            ] {
                let phrases = || list.phrases.split('|').zip(list.phrases.split('|').skip(1));
                assert!(
                    phrases().all(|(a, b)| a < b && !(is_opening && b.starts_with(a))),
                    "{language:?}: {}",
                    list.phrases
                );
            }
        }
    }
}
