//! `Reading`: a text as a person reads it, and the map back to its source.
//!
//! For most texts the reading is the source, borrowed. Where the source has what no reader reads (an entity,
//! a line end within a paragraph, a note mark), the reading is a copy without it.

use std::borrow::Cow;
use std::ops::Range;

use super::rule::{LeftOut, ReadingRule};
use crate::text::character::{is_blank, is_invisible};
use crate::text::piece;

/// A text as a person reads it.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    source: &'a str,
    text: Cow<'a, str>,
    /// Where the two differ, in order, disjoint.
    edits: Vec<Edit>,
}

/// A place where a reading differs from its source.
#[derive(Debug)]
struct Edit {
    source: Range<usize>,
    /// What stands for it in the reading; empty if it is left out.
    text: Range<usize>,
    rule: ReadingRule,
}

/// A change to a reading.
#[derive(Debug)]
pub(crate) struct Change {
    /// What is replaced, in bytes of the reading so far.
    pub range: Range<usize>,
    /// What is read instead.
    pub put: Cow<'static, str>,
    pub rule: ReadingRule,
}

impl Change {
    /// Leaves out a range.
    pub fn out(range: Range<usize>, rule: ReadingRule) -> Self {
        Self { range, put: Cow::Borrowed(""), rule }
    }

    /// Puts something in the place of a range.
    pub fn put(range: Range<usize>, put: &'static str, rule: ReadingRule) -> Self {
        Self { range, put: Cow::Borrowed(put), rule }
    }
}

impl<'a> Reading<'a> {
    /// A text read as it is.
    pub fn new(source: &'a str) -> Self {
        Self { source, text: Cow::Borrowed(source), edits: Vec::new() }
    }

    /// What a person reads.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was given.
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// The reading with some changes, which are in order and disjoint. If they would leave nothing to read,
    /// it stays as it was.
    pub fn with(self, changes: &[Change]) -> Self {
        if changes.is_empty() {
            return self;
        }
        let (mut text, mut edits) = (String::with_capacity(self.text.len()), Vec::new());
        let mut earlier = self.edits.iter().peekable();
        let mut from = 0;
        for change in changes {
            let Range { start, end } = change.range;
            while let Some(edit) = earlier.next_if(|edit| edit.text.end <= start) {
                edits.push(edit.moved(&mut from, &mut text, &self.text));
            }
            text.push_str(piece(&self.text, &(from..start)));
            let put = text.len()..text.len() + change.put.len();
            text.push_str(&change.put);
            // What was edited within the change before is part of it now.
            let mut rule = change.rule;
            while let Some(edit) = earlier.next_if(|edit| edit.text.start < end) {
                // What can be seen explains more.
                if matches!(rule, ReadingRule::LineEnd | ReadingRule::Invisible) {
                    rule = edit.rule;
                }
            }
            edits.push(Edit { source: self.place(&change.range), text: put, rule });
            from = end;
        }
        for edit in earlier {
            edits.push(edit.moved(&mut from, &mut text, &self.text));
        }
        text.push_str(piece(&self.text, &(from..self.text.len())));
        let is_read = |text: &str| text.contains(|c| !is_blank(c));
        if is_read(&text) || !is_read(&self.text) {
            Self { source: self.source, text: Cow::Owned(text), edits }
        } else {
            self
        }
    }

    /// Where a range of the reading is in the source, from its first to its last character.
    pub fn place(&self, range: &Range<usize>) -> Range<usize> {
        let end = end(&self.edits, range.end, |edit| (&edit.text, &edit.source))
            .unwrap_or_else(|| self.source.len() - (self.text.len() - range.end));
        start(&self.edits, range.start, |edit| (&edit.text, &edit.source)).min(end)..end
    }

    /// The same, with the marks left out directly before and behind it that belong to it.
    pub fn place_with_marks(&self, range: &Range<usize>) -> Range<usize> {
        let mut place = self.place(range);
        let at = self.edits.partition_point(|edit| edit.source.start < place.end);
        let (before, behind) = self.edits.split_at(at);
        let mut end = place.end;
        for edit in behind {
            // A quotation mark belongs to what is quoted behind it.
            let opens = edit.rule == ReadingRule::QuoteMark || self.is_opening_tag(edit);
            let is_mark = self.is_mark(edit) && !opens;
            if edit.source.start != end || !is_mark && edit.rule != ReadingRule::Invisible {
                break;
            }
            end = edit.source.end;
            if is_mark {
                place.end = end;
            }
        }
        let (first, mut start) = (place.start, place.start);
        for edit in before.iter().rev().skip_while(|edit| edit.source.end > first) {
            if edit.source.end != start || !self.is_mark(edit) {
                break;
            }
            start = edit.source.start;
            // Tags that end something, and other marks between two words, belong to what is before them.
            let is_front =
                || piece(self.source, &(0..start)).chars().next_back().is_none_or(char::is_whitespace);
            let opens = edit.rule == ReadingRule::QuoteMark || self.is_opening_tag(edit);
            if opens || edit.rule != ReadingRule::Tag && is_front() {
                place.start = start;
            }
        }
        place
    }

    /// Whether an edit leaves out a mark that belongs to the sentence it touches.
    fn is_mark(&self, edit: &Edit) -> bool {
        let is_mark =
            matches!(edit.rule, ReadingRule::NoteMark | ReadingRule::Markdown | ReadingRule::QuoteMark);
        edit.rule == ReadingRule::Tag || is_mark && edit.text.is_empty()
    }

    fn is_opening_tag(&self, edit: &Edit) -> bool {
        let tag = piece(self.source, &edit.source);
        edit.rule == ReadingRule::Tag && !tag.starts_with("</") && !tag.starts_with("<br")
    }

    /// Where a range of the source is in the reading.
    pub fn found(&self, range: &Range<usize>) -> Range<usize> {
        let end = end(&self.edits, range.end, |edit| (&edit.source, &edit.text))
            .unwrap_or_else(|| self.text.len() - (self.source.len() - range.end));
        start(&self.edits, range.start, |edit| (&edit.source, &edit.text)).min(end)..end
    }

    /// What a person reads in a range of the reading, borrowed from the source if it is the same there.
    pub fn shown(&self, range: &Range<usize>) -> Cow<'a, str> {
        let shown = piece(&self.text, range);
        let source = self.source.get(self.place(range)).unwrap_or_default();
        if shown == source { Cow::Borrowed(source) } else { Cow::Owned(shown.to_owned()) }
    }

    /// Whether anything that can be seen in the source is left out.
    pub fn leaves_out(&self) -> bool {
        self.left_out(0..self.source.len()).next().is_some()
    }

    /// The parts of a range of the source that are read differently, except for blank ones, in order.
    pub fn left_out(&self, source: Range<usize>) -> impl Iterator<Item = LeftOut> {
        let from = self.edits.partition_point(|edit| edit.source.start < source.start);
        let edits = self.edits.iter().skip(from).take_while(move |edit| edit.source.start < source.end);
        let is_seen =
            |edit: &&Edit| piece(self.source, &edit.source).contains(|c| !is_blank(c) && !is_invisible(c));
        let left_out = |edit: &Edit| LeftOut { range: edit.source.clone(), rule: edit.rule };
        edits.filter(is_seen).map(left_out)
    }
}

impl Edit {
    /// The edit in a new text, which is completed up to it from the old one.
    fn moved(&self, from: &mut usize, text: &mut String, old: &str) -> Self {
        text.push_str(piece(old, &(*from..self.text.start)));
        let start = text.len();
        text.push_str(piece(old, &self.text));
        *from = self.text.end;
        Self { source: self.source.clone(), text: start..text.len(), rule: self.rule }
    }
}

/// The two ranges of an edit: in the text that is converted from, and in the one converted to.
type Sides = fn(&Edit) -> (&Range<usize>, &Range<usize>);

/// Where a range starts that starts at a position of the other text: after what is left out there, and before
/// what stands for several characters if it starts within them.
fn start(edits: &[Edit], at: usize, sides: Sides) -> usize {
    let (before, after) = edits.split_at(edits.partition_point(|edit| sides(edit).0.end <= at));
    match (before.last().map(sides), after.first().map(sides)) {
        (_, Some((from, to))) if from.start < at => to.start,
        (Some((from, to)), _) => to.end + (at - from.end),
        (None, _) => at,
    }
}

/// Where a range ends that ends at a position of the other text: before what is left out there, and after
/// what stands for several characters if it ends within them. `None` if no edit follows.
fn end(edits: &[Edit], at: usize, sides: Sides) -> Option<usize> {
    let (before, after) = edits.split_at(edits.partition_point(|edit| sides(edit).0.start < at));
    match (before.last().map(sides), after.first().map(sides)) {
        (Some((from, to)), _) if from.end > at => Some(to.end),
        (_, Some((from, to))) => Some(to.start - (from.start - at)),
        (_, None) => None,
    }
}
