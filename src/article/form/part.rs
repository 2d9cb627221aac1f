//! What each line of a transcript or a chat is: a time, a name, what is said, or a note of the program.

use crate::article::form::stamp::{Stamp, is_aside};
use crate::article::line::Line;
use crate::text::character::is_alphabetic;
use crate::text::search::position_of;
use crate::text::{Map, Seed, fingerprint, piece};

/// Maximum number of words in a name, or in the head of a window: "Search in video".
const NAME: usize = 4;

/// Maximum number of words in the heading of a chapter, or in what a program says: "Ana Lind left the chat".
const HEADING: usize = 8;

/// Where each time has a line of words, at most one in this many has more.
const ALTERNATION: usize = 4;

/// What a line of a transcript is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A time, or the number of a subtitle: the words go on below it.
    Time,
    /// Who speaks: new words begin below it.
    Name,
    /// What is said.
    Words,
    /// What nobody said: "[Music]", "3 replies", the heading of a chapter. The words above it end.
    Note,
}

/// The lines of a text that may be a transcript, and what each is.
pub(crate) struct Parts<'a> {
    text: &'a str,
    lines: &'a [Line],
    parts: Vec<Part>,
}

impl<'a> Parts<'a> {
    pub fn of(text: &'a str, lines: &'a [Line], stamps: &[Stamp]) -> Self {
        let is_time = |line: &Line| is_cue(piece(text, &line.range));
        let next = lines.iter().skip(1).map(Some).chain([None]);
        let part = |((line, next), stamp): ((&Line, Option<&Line>), &Stamp)| {
            // Right above the times of a subtitle is its name: "intro-1".
            let is_name = |next: Option<&Line>| {
                next.is_some_and(|next| !next.is_apart) && !piece(text, &line.range).contains(' ')
            };
            let is_number = || piece(text, &line.range).bytes().all(|byte| byte.is_ascii_digit());
            match stamp {
                Stamp::None if next.is_some_and(is_time) && (is_number() || is_name(next)) => Part::Time,
                Stamp::Time => Part::Time,
                Stamp::NameAndTime => Part::Name,
                Stamp::Before(_) if is_time(line) => Part::Time,
                Stamp::None | Stamp::Before(_) => Part::Words,
            }
        };
        let parts = lines.iter().zip(next).zip(stamps).map(part).collect();
        Self { text, lines, parts }
    }

    pub fn get(&self, at: usize) -> Option<Part> {
        self.parts.get(at).copied()
    }

    pub fn count(&self, part: Part) -> usize {
        self.parts.iter().filter(|other| **other == part).count()
    }

    /// Whether the times are those of messages, each with a name, and not of what one person says.
    pub fn is_named(&self) -> bool {
        self.count(Part::Name) * 2 > self.count(Part::Time)
    }

    /// The first line that is a name, or if the text has few of them, a time.
    pub fn start(&self) -> usize {
        let is_named = self.is_named();
        let is_first = |part: &Part| *part == Part::Name || !is_named && *part == Part::Time;
        self.parts.iter().position(is_first).unwrap_or(self.lines.len())
    }

    /// Finds the names on lines above times: most of them recur. What looks like a role may be a name in
    /// capitals, so the line above it must recur to be one.
    pub fn mark_names(&mut self, seed: Seed) {
        let (mut names, mut above, mut seen) = (Vec::new(), Vec::new(), Map::new(seed));
        for at in 1..self.lines.len() {
            let (name, above_role) = (at - 1, at.wrapping_sub(2));
            match self.get(at) {
                Some(Part::Time) if !is_cue(self.text_of(at)) && !is_cue(self.text_of(at + 1)) => {
                    let is_name = self.is_heading(name, NAME);
                    names.extend(is_name.then_some(name));
                    let is_role =
                        is_name && is_badge(self.text_of(name)) && self.is_heading(above_role, NAME);
                    above.extend(is_role.then_some(above_role));
                }
                Some(Part::Name) if is_badge(self.text_of(at)) && self.is_heading(name, NAME) => {
                    above.push(name);
                }
                Some(Part::Time | Part::Name | Part::Words | Part::Note) | None => {}
            }
        }
        for &at in names.iter().chain(&above) {
            seen.count(fingerprint(self.text_of(at)));
        }
        let recurs = |at: &usize| seen.get(fingerprint(self.text_of(*at))).is_some_and(|times| times > 1);
        if names.iter().filter(|at| recurs(at)).count() * 2 >= names.len().max(2) {
            let above: Vec<usize> = above.into_iter().filter(recurs).collect();
            names.into_iter().chain(above).for_each(|at| self.set(at, Part::Name));
        }
    }

    /// Finds the lines that nobody said.
    pub fn mark_notes(&mut self) {
        let (is_named, start) = (self.is_named(), self.start());
        // Below the number of reactions or answers to a message there are no words of it.
        let mut is_over = false;
        for at in start..self.lines.len() {
            if self.get(at) != Some(Part::Words) {
                is_over = false;
                continue;
            }
            let is_first = self.is_stamp(at.wrapping_sub(1));
            let is_count =
                || self.is_open(at, 2) && self.text_of(at).starts_with(|c: char| c.is_ascii_digit());
            is_over |= is_named && !is_first && is_count();
            let is_note = is_over || is_named && !is_first && self.is_apart(at);
            if is_note || is_aside(self.text_of(at)) {
                self.set(at, Part::Note);
            }
        }
        if !is_named {
            self.mark_headings(start);
        }
    }

    /// Finds the headings of chapters, and what a program has around a transcript in which each time has one
    /// line of words. And, where sentences end, the credit at the end of subtitles, which is none.
    fn mark_headings(&mut self, start: usize) {
        let is_cues = (start..self.lines.len()).any(|at| is_cue(self.text_of(at)));
        let behind = |at: usize| !self.is_stamp(at) && !self.is_stamp(at.wrapping_sub(1));
        let more: Vec<usize> = (start + 1..self.lines.len()).filter(|&at| behind(at)).collect();
        if !is_cues && more.len() * ALTERNATION <= self.count(Part::Time) {
            let mut above = start;
            while self.is_open(above.wrapping_sub(1), NAME)
                && self.lines.get(above).is_some_and(|line| !line.is_apart)
            {
                above -= 1;
            }
            let headings = more.into_iter().filter(|&at| self.is_open(at, HEADING) && !self.is_small(at));
            (above..start).chain(headings.collect::<Vec<_>>()).for_each(|at| self.set(at, Part::Note));
        }
        let last = (start..self.lines.len()).rev().take_while(|&at| !self.is_stamp(at)).last();
        let Some(last) =
            last.filter(|&last| self.is_open(self.lines.len() - 1, HEADING) && !self.is_small(last))
        else {
            return;
        };
        let before = (start..last).rev().find(|&at| self.get(at) == Some(Part::Words));
        if before.and_then(|at| self.lines.get(at)).is_some_and(|line| line.is_closed) {
            (last..self.lines.len()).for_each(|at| self.set(at, Part::Note));
        }
    }

    /// Whether a line below the first of a message is a paragraph that no person wrote: "Ana Lind left the
    /// chat", a date, "Image".
    fn is_apart(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        let is_over =
            self.get(before) == Some(Part::Note) || self.lines.get(before).is_some_and(|line| line.is_closed);
        let line = self.lines.get(at);
        line.is_some_and(|line| line.is_apart) && self.is_open(at, HEADING) || is_over && self.is_open(at, 1)
    }

    /// Whether a line may be a name or a heading: not right below a time.
    fn is_heading(&self, at: usize, words: usize) -> bool {
        let is_apart = self.lines.get(at).is_some_and(|line| line.is_apart);
        self.get(at) == Some(Part::Words)
            && self.is_open(at, words)
            && (is_apart || !self.is_stamp(at.wrapping_sub(1)))
            && self.text_of(at).contains(is_alphabetic)
    }

    /// Whether a line has few words and is no sentence. "Ana L." is none.
    fn is_open(&self, at: usize, words: usize) -> bool {
        let is_short = |text: &str| text.rsplit(' ').next().is_some_and(|word| word.len() == 2);
        self.lines
            .get(at)
            .is_some_and(|line| line.words <= words && (!line.is_closed || is_short(self.text_of(at))))
    }

    fn is_small(&self, at: usize) -> bool {
        self.text_of(at).starts_with(char::is_lowercase)
    }

    fn is_stamp(&self, at: usize) -> bool {
        matches!(self.get(at), Some(Part::Time | Part::Name))
    }

    fn text_of(&self, at: usize) -> &'a str {
        self.lines.get(at).map_or("", |line| piece(self.text, &line.range))
    }

    fn set(&mut self, at: usize, part: Part) {
        if let Some(old) = self.parts.get_mut(at) {
            *old = part;
        }
    }
}

/// Whether a line begins with what somebody is: "MOD", "APP  9:33 AM".
fn is_badge(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_loud = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    words.next().is_some_and(is_loud) && words.next().is_none_or(|word| !word.contains(is_alphabetic))
}

/// Whether a line gives the times of a subtitle: "00:00:01,000 --> 00:00:03,500 align:start".
fn is_cue(line: &str) -> bool {
    line.contains('>')
        && position_of(" --> ", line).is_some_and(|at| Stamp::of(piece(line, &(0..at))) == Stamp::Time)
}
