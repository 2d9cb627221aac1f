//! Parses the word lists of a language.
//!
//! Each language has one text file, such as `de.txt`, which is parsed when a text in that language comes.
//! CONTRIBUTING.md describes the format: the name of a list at the beginning of a line, followed by its
//! entries, indented.

use super::entries::EntryList;
use super::key::{STEM, key, packed};
use crate::text::{Map, Seed};

/// Whether the word lists of a text's language were available.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum WordLists {
    /// They were used.
    Used,
    /// nutgraf has lists for this language, but they are not loaded, so only rules that work in any language
    /// were used.
    Missing,
    /// There are none: the language is unknown, or nutgraf has no lists for it.
    None,
}

/// The word lists of a language, in lower case except for the abbreviations.
#[derive(Debug)]
pub(crate) struct Data {
    /// Whether ordinals are written as numbers with a full stop, "3. Mai", so that such a number does not end
    /// a sentence.
    pub has_ordinals: bool,
    /// Words that do not say what a text is about, in addition to the leaning words. Truncated like terms: a
    /// word of [`STEM`] letters stands for all that begin with it.
    pub stop_words: EntryList,
    /// The keys of the stop words and the leaning words: a word with one of them is a stop word. (Their
    /// numbers are not used.)
    pub stop_keys: Map,
    /// The keys of words that are common in texts about anything: "people", "year". They are terms, but
    /// seldom keywords.
    pub common: Vec<u128>,
    /// Abbreviations, without their last full stop, that never end a sentence: titles, "e.g".
    pub abbreviations: EntryList,
    /// Abbreviations after which a sentence ends if the next word often begins one: "U.S", "a.m", "Inc".
    pub closing_abbreviations: EntryList,
    /// Words that continue a time, in lower case here but capitalized in the text: "9 a.m. Monday".
    pub followers: EntryList,
    /// Abbreviations after which a number continues the sentence: "No", "pp", "Jan".
    pub number_abbreviations: EntryList,
    /// Words that a letter or a number follows like a name: "plan B", "vitamin C", "Seite 12".
    pub lettered: EntryList,
    /// Small words found in almost every sentence that begins like one. They distinguish sentences from
    /// headlines.
    pub sentence_words: EntryList,
    /// Words that, at its beginning, make a sentence depend on the one before. They are stop words, too.
    pub leaning: EntryList,
    /// Phrases that, at its beginning, make a sentence depend on the one before, although no single word
    /// does: "for example", "the company ", which must have been named.
    pub leaning_phrases: EntryList,
    /// Phrases that announce what the text is about, at the beginning of a sentence or after its first comma.
    pub cues: EntryList,
    /// The phrases by which boilerplate is recognized.
    pub boilerplate: Boilerplate,
}

/// No lists.
pub(crate) static NONE: Data = Data::EMPTY;

/// Phrases, in lower case, that mark a line as boilerplate.
#[derive(Debug)]
pub(crate) struct Boilerplate {
    /// The whole line.
    pub whole: EntryList,
    /// The beginning of the line.
    pub opening: EntryList,
    /// Anywhere in the line.
    pub within: EntryList,
    /// The beginning of a short line without a full stop that names its author.
    pub by_line: EntryList,
    /// The beginning of a caption or a credit.
    pub caption: EntryList,
    /// The whole heading of a section behind an article: "references".
    pub end_sections: EntryList,
    /// A greeting or a farewell, as whole words: the beginning of a short line or sentence that is no more.
    pub greeting: EntryList,
    /// What a note that points to another page begins with, "for ", and what it goes on with, ", see ".
    pub pointer: EntryList,
}

// Without built-in lists, only the JavaScript API parses any.
#[cfg_attr(not(feature = "lists"), allow(dead_code))]
impl Data {
    /// Whether a word, in lower case, is a stop word.
    pub fn is_stop_word(&self, word: &str) -> bool {
        let end = word.char_indices().nth(STEM).map_or(word.len(), |(at, _)| at);
        self.stop_words.contains(word.get(..end).unwrap_or(word)) || self.leaning.contains(word)
    }

    /// Parses the file of a language, in which a missing list is empty; `None` for a broken file. A file is
    /// broken if it has no list, a list with an unknown or repeated name, entries before the first name, or
    /// entries out of order, because they are searched by bisection.
    pub fn read(file: &str) -> Option<Self> {
        let mut data = Self::EMPTY;
        let (mut name, mut list) = (None, String::new());
        for line in file.lines() {
            let entries = line.trim();
            if entries.is_empty() || entries.starts_with('#') {
                continue;
            }
            if line.starts_with(' ') {
                name?;
                if !list.is_empty() {
                    list.push('|');
                }
                list.push_str(entries);
            } else {
                if let Some(name) = name {
                    data.set(name, &list)?;
                }
                (name, list) = (Some(entries), String::new());
            }
        }
        data.set(name?, &list)?;
        data.add_stop_keys();
        Some(data)
    }

    fn add_stop_keys(&mut self) {
        for word in self.stop_words.iter().chain(self.leaning.iter()) {
            self.stop_keys.count(key(word));
            // A truncated stop word stands for all words that begin with it: the "s" of "agains" is not a
            // plural.
            if word.chars().count() == STEM {
                self.stop_keys.count(packed(word));
            }
        }
    }

    /// Sets the list with this name to its lines, which are separated by "|"; `None` if there is no such
    /// list.
    fn set(&mut self, name: &str, lines: &str) -> Option<()> {
        let words = match name {
            "common" => {
                let is_new = self.common.is_empty();
                self.common = lines.split([' ', '|']).map(key).collect();
                return is_new.then_some(());
            }
            "stop_words" => &mut self.stop_words,
            "abbreviations" => &mut self.abbreviations,
            "closing_abbreviations" => &mut self.closing_abbreviations,
            "followers" => &mut self.followers,
            "number_abbreviations" => &mut self.number_abbreviations,
            "lettered" => &mut self.lettered,
            "sentence_words" => &mut self.sentence_words,
            "leaning" => &mut self.leaning,
            _ => return self.set_phrases(name, lines),
        };
        let is_new = words.is_empty();
        *words = EntryList::new(entries(lines, &[' ', '|'])?);
        is_new.then_some(())
    }

    fn set_phrases(&mut self, name: &str, lines: &str) -> Option<()> {
        let phrases = match name {
            "leaning_phrases" => &mut self.leaning_phrases,
            "cues" => &mut self.cues,
            "boilerplate.whole" => &mut self.boilerplate.whole,
            "boilerplate.opening" => &mut self.boilerplate.opening,
            "boilerplate.within" => &mut self.boilerplate.within,
            "boilerplate.by_line" => &mut self.boilerplate.by_line,
            "boilerplate.caption" => &mut self.boilerplate.caption,
            "boilerplate.end_sections" => &mut self.boilerplate.end_sections,
            "boilerplate.greeting" => &mut self.boilerplate.greeting,
            "boilerplate.pointer" => &mut self.boilerplate.pointer,
            "has_ordinals" => {
                self.has_ordinals = true;
                return Some(());
            }
            _ => return None,
        };
        let is_new = phrases.is_empty();
        *phrases = EntryList::new(entries(&lines.replace('_', " "), &['|'])?);
        is_new.then_some(())
    }

    /// Without lists, only rules that work in any language apply.
    pub const EMPTY: Self = Self {
        has_ordinals: false,
        stop_words: EntryList::new(&[]),
        common: Vec::new(),
        // Nobody can choose these keys, so they need no seed.
        stop_keys: Map::new(Seed::NONE),
        abbreviations: EntryList::new(&[]),
        closing_abbreviations: EntryList::new(&[]),
        followers: EntryList::new(&[]),
        number_abbreviations: EntryList::new(&[]),
        lettered: EntryList::new(&[]),
        sentence_words: EntryList::new(&[]),
        leaning: EntryList::new(&[]),
        leaning_phrases: EntryList::new(&[]),
        cues: EntryList::new(&[]),
        boilerplate: Boilerplate {
            whole: EntryList::new(&[]),
            opening: EntryList::new(&[]),
            within: EntryList::new(&[]),
            by_line: EntryList::new(&[]),
            caption: EntryList::new(&[]),
            end_sections: EntryList::new(&[]),
            greeting: EntryList::new(&[]),
            pointer: EntryList::new(&[]),
        },
    };
}

/// The entries of a list, if they are sorted and none is empty. They are kept as long as the program runs,
/// like everything else parsed for a language.
#[cfg_attr(not(feature = "lists"), allow(dead_code))]
fn entries(list: &str, separators: &[char]) -> Option<&'static [&'static str]> {
    if list.is_empty() {
        return Some(&[]);
    }
    let is_valid = !list.starts_with(separators) && list.split(separators).is_sorted_by(|a, b| a < b);
    is_valid.then(|| &*Vec::leak(String::leak(list.to_owned()).split(separators).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_names_each_followed_by_indented_entries() {
        let data = Data::read(
            "# A comment.\n\nhas_ordinals\n\nstop_words\n  a b\n  # Another.\n\n  c\n\
             cues\n  by_\r\n  in short\n",
        )
        .expect("a file of a language");
        assert!(data.has_ordinals);
        assert!(data.stop_words.iter().eq(["a", "b", "c"]));
        assert!(data.cues.opens("by me") && data.cues.opens("in shorts") && !data.cues.opens("byways"));
        assert!(data.leaning.is_empty() && data.boilerplate.whole.is_empty());
    }

    #[test]
    fn a_broken_file_is_rejected() {
        for file in [
            "",
            "\n# stop_words\n",
            "  a b\n",
            "other\n  a\n",
            "stop_words\n  a\nother\n",
            "stop_words\n  a\nstop_words\n  b\n",
            "cues\n  a\ncues\n  b\n",
            "stop_words\n  b a\n",
            "stop_words\n  a\n  a\n",
            "stop_words\n  a  b\n",
            "cues\n  |a\n",
            "cues\n  b\n  a\n",
            "\u{feff}\0|_\n <html>",
        ] {
            assert!(Data::read(file).is_none(), "{file:?}");
        }
    }

    #[test]
    fn every_file_is_valid_and_none_of_its_phrases_begins_with_another() {
        let mut files = 0;
        for entry in std::fs::read_dir("src/language").expect("the folder of the lists") {
            let path = entry.expect("a file").path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            files += 1;
            let file = std::fs::read_to_string(&path).expect("UTF-8");
            let data = Data::read(&file).unwrap_or_else(|| panic!("{path:?} is broken"));
            // Two with the same key would count twice.
            let keys: std::collections::HashSet<_> = data.common.iter().collect();
            assert_eq!(keys.len(), data.common.len(), "{path:?}");
            // Whole lines and greetings may begin with one another: they are only compared as a whole.
            let Boilerplate {
                whole: _,
                opening,
                within,
                by_line,
                caption,
                greeting: _,
                end_sections: _,
                pointer,
            } = data.boilerplate;
            for list in [data.leaning_phrases, data.cues, opening, within, by_line, caption, pointer] {
                let phrases: Vec<_> = list.iter().collect();
                assert!(phrases.is_sorted_by(|a, b| !b.starts_with(a)), "{path:?}: {phrases:?}");
            }
        }
        assert_eq!(files, 44);
    }
}
