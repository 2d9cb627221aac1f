//! How well an article fits the lines above it, one of which may be its headline.
//!
//! A text may have nearly as many runs of lines that may be the article as it has lines. To keep the time
//! linear, no line is read again for each run.

use std::ops::Range;

use super::body::paragraph_from;
use super::front;
use super::layout::{Entry, Layout};
use super::term::{Found, Term, Terms};
use crate::language::Data;

/// Maximum number of lines between a headline and the first paragraph.
const HEAD: usize = 40;

/// Minimum number and share of the terms of a marked headline that must occur in the article, and how much
/// more it is worth for each mark.
const MARKED: (usize, f64, f64) = (1, 0.25, 3.0);

/// Minimum number of words in a first line that is a headline although its terms do not occur in the article.
const FIRST: usize = 3;

/// Maximum number of lines between it and running text, with itself: a subtitle, a date, a heading.
const TOP: usize = 5;

/// Minimum share of another headline's terms that must occur in the article.
const RETURNING: f64 = 0.4;

/// How much more a subtitle may be worth than the headline above it.
const SUBTITLE: f64 = 6.0;

/// How much of the article is searched for these terms, in bytes.
const BODY: usize = 8 << 10;

/// A line that is the headline of an article.
pub(crate) struct Headline {
    /// The index of the line.
    pub at: usize,
    /// The number of its terms that occur in the article, times the square root of their share.
    worth: f64,
}

/// Finds the headlines of runs of lines that may be the article.
pub(crate) struct Headlines<'l, 'a> {
    layout: &'l Layout<'a>,
    language: &'static Data,
    /// The title that the caller gave, until it is read,
    title: Option<&'a str>,
    /// and after that.
    known: Option<Candidate>,
    /// Lines in which there is no longer line of running text. The line at the end of the range is one, if
    /// any is left.
    gap: Range<usize>,
    /// The lines above the last article that may be headlines.
    candidates: Vec<Candidate>,
    /// The first line that has not been checked for candidates.
    next: usize,
    /// The terms of all candidates.
    terms: Terms,
    /// For each term, the number (from 1) of the last reading, of a candidate or of an article, in which it
    /// occurred.
    last: Vec<usize>,
    readings: usize,
    /// Whether the text was copied from pages with headers.
    has_headers: bool,
}

/// A possible headline.
struct Candidate {
    /// The index of its line; 0 for the title that the caller gave.
    at: usize,
    /// Its distinct terms.
    terms: Vec<Term>,
    /// Its total number of content terms.
    content: usize,
    /// How much shows that it is one; less than 0 for the header of a page.
    marks: i32,
}

impl<'l, 'a> Headlines<'l, 'a> {
    #[inline(never)]
    pub fn new(layout: &'l Layout<'a>, title: Option<&'a str>, language: &'static Data) -> Self {
        Self {
            layout,
            language,
            title,
            known: None,
            gap: 0..paragraph_from(layout, 0),
            candidates: Vec::new(),
            next: 0,
            terms: Terms::new(language, layout.seed),
            last: Vec::new(),
            readings: 0,
            has_headers: layout.is_wrapped(),
        }
    }

    /// How well an article fits its headline, if that is given or found.
    pub fn worth(&mut self, body: &Range<usize>) -> f64 {
        self.find(body).map_or(1.0, |headline| headline.worth)
    }

    /// The headline of an article, if enough of its terms occur in it: the caller's title, otherwise the line
    /// above with the most such terms, and of equals the lowest.
    pub fn find(&mut self, body: &Range<usize>) -> Option<Headline> {
        let first = self.first_paragraph(body);
        if first >= body.end {
            return None;
        }
        if let Some(title) = self.title.take() {
            self.known = Some(self.candidate(0, title, 0));
        }
        if let Some(title) = &self.known {
            let content = title.content;
            // The table has only the terms of the title, which may be long, so it is not searched.
            return Headline::new(0, self.read(first..body.end), content, 0);
        }
        self.look_above(first);
        if self.candidates.last().is_none_or(|last| last.at + HEAD < first) {
            return None;
        }
        self.read(first..body.end);
        let mut best: Option<Headline> = None;
        let above = self.candidates.iter().rev().take_while(|candidate| candidate.at + HEAD >= first);
        for candidate in above {
            let returning = self.returning(candidate);
            let headline = Headline::new(candidate.at, returning, candidate.content, candidate.marks);
            if let Some(headline) = headline
                && best
                    .as_ref()
                    .is_none_or(|best| headline.worth > best.worth || self.is_above_subtitle(&headline, best))
            {
                best = Some(headline);
            }
        }
        best
    }

    /// Whether a headline has capitals, unlike the one right below it, which is then its subtitle.
    fn is_above_subtitle(&self, headline: &Headline, below: &Headline) -> bool {
        let has_capitals = |headline: &Headline| {
            self.layout
                .get(headline.at)
                .is_some_and(|entry| front::has_capitals(self.layout.text_of(&entry.line)))
        };
        headline.at + 1 == below.at
            && headline.worth * SUBTITLE >= below.worth
            && has_capitals(headline)
            && !has_capitals(below)
    }

    /// The first longer line of running text from the start of an article on, or its first line if there is
    /// none.
    fn first_paragraph(&mut self, body: &Range<usize>) -> usize {
        let Range { start, end } = self.gap;
        if body.start < start || body.start > end {
            self.gap = body.start..paragraph_from(self.layout, body.start);
        }
        if self.gap.end < self.layout.len() { self.gap.end } else { body.start }
    }

    /// Makes those of the last lines above a line candidates that may be headlines.
    fn look_above(&mut self, first: usize) {
        if first < self.next {
            self.candidates.clear();
            self.next = 0;
        }
        let start = self.next.max(first.saturating_sub(HEAD));
        self.next = first;
        for (at, entry) in self.layout.entries().iter().enumerate().take(first).skip(start) {
            if let Some((line, marks)) = front::headline(self.layout, at, entry, self.language) {
                let marks = marks - i32::from(self.has_headers && entry.returns);
                let candidate = self.candidate(at, self.layout.text_of(&line), marks);
                self.candidates.push(candidate);
            }
        }
    }

    /// The first line of the text, if it may be a headline although few of its terms return, and stands apart
    /// above running text or, unless the text is a page, above a few other lines. It is no greeting.
    pub fn first_line(&self, is_page: bool) -> Option<usize> {
        let is_title = |entry: &&Entry| {
            let text = self.layout.text_of(&entry.line);
            text.ends_with('?') || entry.line.words >= FIRST && !text.ends_with(['!', '！', '.'])
        };
        let first = self.candidates.first().map(|candidate| candidate.at)?;
        let is_above = first == 0 && !is_page && paragraph_from(self.layout, 0) <= TOP;
        let is_first = is_above || front::is_first(self.layout, first);
        self.layout.get(first).filter(is_title).and(is_first.then_some(first))
    }

    fn candidate(&mut self, at: usize, text: &str, marks: i32) -> Candidate {
        let mut found = Found::default();
        self.terms.read(text, 0, &mut found);
        let mut terms = found.terms;
        let content = terms.len();
        self.readings += 1;
        self.last.resize(self.terms.len(), 0);
        terms.retain(|&term| is_new(term, self.readings, &mut self.last));
        Candidate { at, terms, content, marks }
    }

    /// Reads the beginning of an article. Returns how many terms of the table occur in it.
    fn read(&mut self, lines: Range<usize>) -> usize {
        self.readings += 1;
        let (mut left, mut returning) = (BODY, 0);
        let entries = self.layout.entries().iter().take(lines.end).skip(lines.start);
        for entry in entries.filter(|entry| !entry.is_data()) {
            self.terms.find_known(self.layout.text_of(&entry.line), &mut |term| {
                returning += usize::from(is_new(term, self.readings, &mut self.last));
            });
            left = left.saturating_sub(entry.line.range.len());
            if left == 0 {
                break;
            }
        }
        returning
    }

    /// How many terms of a candidate occur in the article that was read last.
    fn returning(&self, candidate: &Candidate) -> usize {
        let is_there = |term: &&Term| self.last.get(**term as usize) == Some(&self.readings);
        candidate.terms.iter().filter(is_there).count()
    }
}

impl Headline {
    /// The line as a headline, if enough of its terms occur in the article.
    fn new(at: usize, returning: usize, content: usize, marks: i32) -> Option<Self> {
        let (least, returning_share, times) = if marks > 0 { MARKED } else { (2, RETURNING, MARKED.2) };
        let (count, content) = (returning as f64, content as f64);
        let share = count / content;
        let worth = count * share.sqrt() * times.powi(marks);
        (returning >= least && share >= returning_share).then_some(Self { at, worth })
    }
}

/// Whether a term occurs for the first time in a reading. `last` has the last reading in which each occurred.
fn is_new(term: Term, reading: usize, last: &mut [usize]) -> bool {
    last.get_mut(term as usize).is_some_and(|last| std::mem::replace(last, reading) != reading)
}
