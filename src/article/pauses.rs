//! Speech written down without a full stop: cut where a speaker would pause.

use std::ops::Range;

use super::sentence::has_terminator;
use crate::language::{Data, key::key};
use crate::text::character::{is_alphanumeric, is_continuing, is_unspaced};
use crate::text::{fold, lower_by, piece};

/// Maximum length of a word, in bytes.
const LONGEST: usize = 200;

/// Minimum number of words in a piece,
const LEAST: usize = 15;
/// and maximum. A longer piece of a transcript without a full stop is cut,
const MOST: usize = 40;
/// and any other block if it has more words than this.
const BLOCK: usize = 80;

/// Maximum number of letters in a small word before which nothing is cut if another small word follows: "of
/// the".
const SHORT: usize = 3;

/// Minimum number of letters in one that then often begins a clause: "because of", "while we".
const LONG: usize = 5;

/// How much of a pause there is before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Pause {
    /// Between two words of a phrase: "of | the".
    None,
    /// Between any two words.
    Word,
    /// Before a small word: "the", "with".
    Phrase,
    /// Before a longer small word and another.
    Part,
    /// Before a word that begins a clause, "and", "it", and another small or common word: "and we", but not
    /// "walkers and cyclists". Or behind a comma.
    Clause,
}

/// Whether a block is cut at pauses: it is long, no sentence ends in it, and it has spaces.
pub(crate) fn is_speech(block: &str, is_transcript: bool) -> bool {
    if has_terminator(block) {
        return false;
    }
    let counts = || block.split_whitespace().map(count);
    counts().sum::<usize>() > if is_transcript { MOST } else { BLOCK }
        && counts().all(|count| count <= MOST)
        && block.split_whitespace().all(|word| word.len() < LONGEST)
}

/// Passes on the pieces of a block, each from its first to its last character.
pub(crate) fn split(text: &str, block: &Range<usize>, language: &Data, found: &mut dyn FnMut(Range<usize>)) {
    let words = Word::all(text, block);
    let mut rest = words.as_slice();
    let mut left: usize = rest.iter().map(|word| word.count).sum();
    while let (Some(first), Some(last)) = (rest.first(), rest.last()) {
        let length = if left > MOST { length(text, rest, left, language) } else { rest.len() };
        let (piece, behind) = rest.split_at(length);
        found(first.range.start..piece.last().unwrap_or(last).range.end);
        left -= piece.iter().map(|word| word.count).sum::<usize>();
        rest = behind;
    }
}

/// The number of words up to the first pause before a clause, or the last of the best other ones; all words
/// if there is none.
fn length(text: &str, words: &[Word], left: usize, language: &Data) -> usize {
    let (mut count, mut best) = (0, (Pause::None, words.len()));
    for (at, pair) in words.windows(2).enumerate() {
        let [before, word] = pair else { continue };
        count += before.count;
        if count < LEAST {
            continue;
        }
        if best.0 == Pause::Clause || count > MOST && best.0 > Pause::None || left - count < LEAST {
            break;
        }
        let next = words.get(at + 2).map_or("", |next| piece(text, &next.range));
        let pause = pause(piece(text, &before.range), piece(text, &word.range), next, language);
        if pause >= best.0 {
            best = (pause, at + 1);
        }
    }
    best.1
}

/// How much of a pause there is between two words, of which the second has another behind it.
fn pause(before: &str, word: &str, next: &str, language: &Data) -> Pause {
    let (before, word) = (plain(before), plain(word));
    if before.ends_with(is_continuing) || before.ends_with(is_unspaced) {
        return Pause::Clause;
    }
    if language.is_stop_word(&before) {
        return Pause::None;
    }
    if !language.is_stop_word(&word) {
        return Pause::Word;
    }
    let next = plain(next);
    let is_small = language.is_stop_word(&next);
    if language.leaning.contains(&word) && (is_small || language.common.contains(&key(&next))) {
        return Pause::Clause;
    }
    match word.chars().count() {
        _ if !is_small => Pause::Phrase,
        ..=SHORT => Pause::Word,
        LONG.. => Pause::Part,
        _ => Pause::Phrase,
    }
}

/// A word in lower case.
fn plain(word: &str) -> String {
    lower_by(word.trim_start_matches(|c| !is_alphanumeric(c)), fold)
}

/// A word of a block.
struct Word {
    range: Range<usize>,
    /// How many it counts for: two characters are a word where words are not spaced.
    count: usize,
}

impl Word {
    fn all(text: &str, block: &Range<usize>) -> Vec<Self> {
        let (mut words, mut end) = (Vec::new(), block.start);
        for part in piece(text, block).split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            if !word.is_empty() {
                words.push(Self { range: end..end + word.len(), count: count(word) });
            }
            end += part.len();
        }
        words
    }
}

fn count(word: &str) -> usize {
    word.chars().filter(|&c| is_unspaced(c)).count().div_ceil(2).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, lists::NONE};

    const SPEECH: &str = "so the first thing you need is a box with a lid it does not have to be big a box \
        of twenty litres is enough for two people and you want to put it somewhere cool \
        like a balcony or under the sink then you need some worms you can order worms \
        online or ask a gardener near you the worms eat the scraps and turn them into soil";

    fn pieces(text: &str, language: &Data) -> Vec<String> {
        let mut pieces = Vec::new();
        split(text, &(0..text.len()), language, &mut |range| pieces.push(piece(text, &range).to_owned()));
        pieces
    }

    #[test]
    fn speech_is_cut_before_words_that_begin_clauses() {
        let long = [SPEECH; 2].join(" ");
        assert!(is_speech(&long, false) && !is_speech(&format!("{long}."), true));
        assert!(is_speech(SPEECH, true) && !is_speech(SPEECH, false));
        let pieces = pieces(SPEECH, Language::English.data());
        assert_eq!(pieces.join(" "), SPEECH);
        let openings: Vec<_> = pieces.iter().filter_map(|piece| piece.split(' ').next()).collect();
        assert_eq!(openings, ["so", "and", "then"]);
    }

    #[test]
    fn speech_is_not_cut_within_a_phrase() {
        // "and" before a noun, "de" before "que", "it" behind its verb.
        let english = "what we want now is a wide path between the school and the old mill for walkers and \
            cyclists from the village because we saw how heavy lorries pass small children every morning \
            when school begins or trains arrive very late";
        let spanish = "todo empezó en la plaza vieja del pueblo hace ya tres años con una maestra jubilada \
            cuando la mujer del alcalde miró los aleros vacíos se dio cuenta de que no había nidos en todo \
            el barrio ni en la torre";
        for (text, language, openings) in [
            (english, Language::English, ["what", "because"]),
            (spanish, Language::Spanish, ["todo", "cuando"]),
        ] {
            let pieces = pieces(text, language.data());
            let found: Vec<_> = pieces.iter().filter_map(|piece| piece.split(' ').next()).collect();
            assert_eq!(found, openings, "{pieces:?}");
        }
    }

    #[test]
    fn pieces_have_fifteen_to_forty_words_in_any_language() {
        let wordy = "word ".repeat(500);
        let unspaced = "话 说 这".repeat(300);
        for (text, language) in [(SPEECH, &NONE), (&wordy, &NONE), (&unspaced, Language::Chinese.data())] {
            for piece in pieces(text, language) {
                let count: usize = piece.split_whitespace().map(count).sum();
                assert!((LEAST..=MOST).contains(&count), "{count} words in {piece:?}");
            }
        }
    }
}
