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

    /// Reads the file of a language, in which a list that is not there is empty; `None` for a broken file. It
    /// is broken if it has no list at all, or one that has no known name or stands in it twice, or entries
    /// that are above every name, or not in their order, in which they are searched.
    pub fn read(file: &str) -> Option<Self> {
        let mut data = Self::NONE;
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
        Some(data)
    }

    /// Sets a list, whose lines are separated by "|", by its name, if there is one of this name.
    fn set(&mut self, name: &str, lines: &str) -> Option<()> {
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
        let is_new = words.is_empty();
        *words = WordList(sorted(lines, '|', ' ', b' ')?);
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
            "has_ordinals" => {
                self.has_ordinals = true;
                return Some(());
            }
            _ => return None,
        };
        let is_new = phrases.is_empty();
        *phrases = PhraseList::new(sorted(lines, '_', ' ', b'|')?);
        is_new.then_some(())
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

/// A list with one character for another, if the entries between its separators are in their order. It is
/// kept as long as the program runs, as what is read of a language is.
#[cfg_attr(not(feature = "lists"), allow(dead_code))]
fn sorted(lines: &str, old: char, new: char, separator: u8) -> Option<&'static str> {
    let list: String = lines.chars().map(|c| if c == old { new } else { c }).collect();
    let entries = list.as_bytes().split(|&byte| byte == separator);
    entries.is_sorted_by(|a, b| a < b).then(|| &*list.leak())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_names_and_below_each_its_entries_indented() {
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
    fn a_broken_file_is_not_read() {
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
            "cues\n  b\n  a\n",
            "\u{feff}\0|_\n <html>",
        ] {
            assert!(Data::read(file).is_none(), "{file:?}");
        }
    }

    #[test]
    fn every_file_is_read_and_no_phrase_of_it_begins_with_another() {
        let mut files = 0;
        for entry in std::fs::read_dir("src/language").expect("the folder of the lists") {
            let path = entry.expect("a file").path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            files += 1;
            let file = std::fs::read_to_string(&path).expect("UTF-8");
            let data = Data::read(&file).unwrap_or_else(|| panic!("{path:?} is broken"));
            let Boilerplate { whole, opening, within, by_line, caption } = data.boilerplate;
            for list in [data.leaning_phrases, data.cues, whole, opening, within, by_line, caption] {
                let phrases: Vec<_> = list.phrases.split('|').collect();
                // A whole line may begin as another does: only that it is just this one is asked.
                let is_apart = |a: &str, b: &str| list.phrases == whole.phrases || !b.starts_with(a);
                assert!(phrases.is_sorted_by(|a, b| is_apart(a, b)), "{path:?}: {}", list.phrases);
            }
        }
        assert_eq!(files, 44);
    }
}
