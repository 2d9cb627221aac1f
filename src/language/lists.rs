//! How the lists of a language are read.
//!
//! They stand in one text file each, `de.txt` say, which is read when a text in the language comes.
//! CONTRIBUTING.md says how such a file is written: the name of a list at the beginning of a line, and its
//! entries below it, indented.

use super::word_list::{PhraseList, WordList};

/// Whether the lists of a text's language were at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum WordLists {
    /// They were used.
    Used,
    /// nutgraf has lists of this language, but they are not here: the rules that need none were used.
    Missing,
    /// There are none, since no language is known, or none that nutgraf has lists of.
    None,
}

/// Words are told apart by this many of their first letters: what a stemmer does, without a table for each
/// language.
pub(crate) const STEM: usize = 6;

/// What is known of a language: lists of words, lower case but for the abbreviations.
#[derive(Debug)]
pub(crate) struct Data {
    /// Whether it writes ordinals as numbers with a full stop, "3. Mai", so that such a number ends no
    /// sentence.
    pub has_ordinals: bool,
    /// Words that say nothing of what a text is about, beside those that lean, cut like terms: one of
    /// [`STEM`] letters stands for all that begin so.
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
    /// What a sentence begins with that leans on the one before though no single word does: "for example",
    /// "the company ", which must have been named.
    pub leaning_phrases: PhraseList,
    /// What a sentence begins with, or goes on with behind its first comma, that announces what the text is
    /// about.
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

// Without built-in lists, only the JavaScript surface reads any.
#[cfg_attr(not(feature = "lists"), allow(dead_code))]
impl Data {
    /// Whether a word in lower case is a stop word.
    pub fn is_stop_word(&self, word: &str) -> bool {
        let end = word.char_indices().nth(STEM).map_or(word.len(), |(at, _)| at);
        self.stop_words.contains(word.get(..end).unwrap_or(word)) || self.leaning.contains(word)
    }

    /// Reads the file of a language. A list that is not in it is empty, and one that has another name is left
    /// out.
    pub fn read(file: &str) -> Self {
        let mut data = Self::NONE;
        let (mut name, mut list) = ("", String::new());
        // One line more, which ends the last list.
        for line in file.lines().chain(["end"]) {
            let entries = line.trim();
            if entries.is_empty() || entries.starts_with('#') {
                continue;
            }
            if line.starts_with(' ') {
                if !list.is_empty() {
                    list.push('|');
                }
                list.push_str(entries);
            } else {
                data.set(name, &list);
                (name, list) = (entries, String::new());
            }
        }
        data
    }

    /// Sets a list, whose lines are separated by "|", by its name, if there is one of this name.
    fn set(&mut self, name: &str, lines: &str) -> bool {
        let words = match name {
            "stop_words" => &mut self.stop_words,
            "abbreviations" => &mut self.abbreviations,
            "closing_abbreviations" => &mut self.closing_abbreviations,
            "followers" => &mut self.followers,
            "number_abbreviations" => &mut self.number_abbreviations,
            "sentence_words" => &mut self.sentence_words,
            "leaning" => &mut self.leaning,
            _ => return self.set_phrases(name, lines),
        };
        *words = WordList(replaced(lines, '|', ' '));
        true
    }

    fn set_phrases(&mut self, name: &str, lines: &str) -> bool {
        let phrases = match name {
            "leaning_phrases" => &mut self.leaning_phrases,
            "cues" => &mut self.cues,
            "boilerplate.whole" => &mut self.boilerplate.whole,
            "boilerplate.opening" => &mut self.boilerplate.opening,
            "boilerplate.within" => &mut self.boilerplate.within,
            "boilerplate.by_line" => &mut self.boilerplate.by_line,
            "boilerplate.caption" => &mut self.boilerplate.caption,
            _ => {
                self.has_ordinals |= name == "has_ordinals";
                return name == "has_ordinals";
            }
        };
        *phrases = PhraseList::new(replaced(lines, '_', ' '));
        true
    }

    /// Nothing: the rules that need no list are left.
    pub const NONE: Self = Self {
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

/// A text with one character for another. It is kept as long as the program runs, as what is read of a
/// language is.
#[cfg_attr(not(feature = "lists"), allow(dead_code))]
fn replaced(text: &str, old: char, new: char) -> &'static str {
    text.chars().map(|c| if c == old { new } else { c }).collect::<String>().leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_names_and_below_each_its_entries_indented() {
        let data = Data::read(
            "# A comment.\n\nhas_ordinals\n\nstop_words\n  a b\n  # Another.\n\n  c\n\
             cues\n  by_\r\n  in short\n",
        );
        assert!(data.has_ordinals);
        assert!(data.stop_words.iter().eq(["a", "b", "c"]));
        assert!(data.cues.opens("by me") && data.cues.opens("in shorts") && !data.cues.opens("byways"));
        assert!(data.leaning.is_empty() && data.boilerplate.whole.is_empty());
    }

    #[test]
    fn a_file_that_is_none_has_empty_lists() {
        for file in ["", "\n", "  a b\n", "stop_words", "other\n  a\n", "\u{feff}\0|_\n <html>"] {
            assert!(Data::read(file).stop_words.is_empty(), "{file:?}");
        }
    }

    #[test]
    fn every_file_has_known_lists_only_each_once_and_in_order_and_no_phrase_begins_with_another() {
        let mut files = 0;
        for entry in std::fs::read_dir("src/language").expect("the folder of the lists") {
            let path = entry.expect("a file").path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            files += 1;
            let file = std::fs::read_to_string(&path).expect("UTF-8");
            let is_name = |line: &&str| !line.is_empty() && !line.starts_with([' ', '#']);
            let names: Vec<_> = file.lines().filter(is_name).collect();
            let mut none = Data::NONE;
            for (at, name) in names.iter().enumerate() {
                assert!(none.set(name, "") && !names[..at].contains(name), "{path:?}: {name}");
            }
            let data = Data::read(&file);
            for list in [
                data.stop_words,
                data.abbreviations,
                data.closing_abbreviations,
                data.followers,
                data.number_abbreviations,
                data.sentence_words,
                data.leaning,
            ] {
                assert!(list.iter().is_sorted_by(|a, b| a < b), "{path:?}: {}", list.0);
            }
            let Boilerplate { whole, opening, within, by_line, caption } = data.boilerplate;
            for list in [data.leaning_phrases, data.cues, whole, opening, within, by_line, caption] {
                let phrases: Vec<_> = list.phrases.split('|').collect();
                // A whole line may begin as another does: only that it is just this one is asked.
                let is_apart = |a: &str, b: &str| list.phrases == whole.phrases || !b.starts_with(a);
                assert!(phrases.is_sorted_by(|a, b| a < b && is_apart(a, b)), "{path:?}: {}", list.phrases);
            }
        }
        assert_eq!(files, 44);
    }
}
