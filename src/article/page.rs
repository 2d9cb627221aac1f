//! Where the article is in a page that was pasted whole, told by the lengths, neighbours and terms of its lines.

use std::ops::Range;

use super::block::SHORT;
use super::line::{Line, Marker};
use crate::document::BlockKind;
use crate::text::character::is_terminator;
use crate::text::piece;

/// What a word of running text is worth at most in one block, so that one long notice does not outweigh an article.
const WORTH: usize = 60;

/// What a line costs, in words, that dates what stands below it, or names its author: it stands above an article, a teaser
/// or a comment, rarely in one.
const DATED: i64 = 80;

/// So many dates or authors between paragraphs are the headings of sections.
const SECTIONS: usize = 2;

/// So many lines of links may stand between the first paragraphs of an article and the others.
const BOX: usize = 8;

/// A run with a part in so many of the best one's text may be the article if its headline says so.
const RIVAL: i64 = 4;

/// A caption has at most so many words.
const CAPTION: usize = 45;

/// A text is a page if so many lines above its running text are menus, or one line in so many of the whole, and not few.
const MENUS: (usize, usize, usize) = (8, 4, 6);

/// Whether a text is a page with all that surrounds its article.
pub(crate) fn is_page(lines: &[Line], kinds: &[BlockKind]) -> bool {
    let is_menu = |(line, kind): &(&Line, &BlockKind)| {
        **kind == BlockKind::Boilerplate && line.words <= SHORT && line.marker != Marker::Rule
    };
    let is_text = |(line, kind): &(&Line, &BlockKind)| kind.is_prose() && line.words > SHORT;
    let above = lines.iter().zip(kinds).take_while(|line| !is_text(line)).filter(is_menu).count();
    let all = lines.iter().zip(kinds).filter(is_menu).count();
    above >= MENUS.0 || all * MENUS.1 >= lines.len() && all >= MENUS.2
}

/// A run of lines, and how much more running text it holds than anything else, in words.
pub(crate) type Run = (Range<usize>, i64);

/// Where an article may be: the runs of lines that hold most running text for the least of everything else (maximum sum
/// segments, as for web pages in Pasternack & Roth 2009, <https://doi.org/10.1145/1526709.1526840>). Of a text that is no
/// page, the best one.
pub(crate) fn runs(
    text: &str,
    lines: &[Line],
    kinds: &[BlockKind],
    is_page: bool,
    by_line: &dyn Fn(&str) -> bool,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // A list alone is no list of links around an article.
    if !kinds.iter().any(|kind| matches!(kind, BlockKind::Paragraph | BlockKind::Quotation)) {
        return vec![(0..lines.len(), 0)];
    }
    let is_dated = |at: usize, line: &Line| {
        let line_text = piece(text, &line.range);
        !is_prose(kinds, at) && line.words <= 2 * SHORT && (dates(line_text) || by_line(line_text))
    };
    // A line between paragraphs, again and again, is the heading of a section: a diary, minutes.
    let is_heading = |at: usize| is_prose(kinds, at.wrapping_sub(1)) && is_prose(kinds, at + 1);
    let has_sections = is_page
        && (0..).zip(lines).filter(|&(at, line)| is_heading(at) && is_dated(at, line)).count() >= SECTIONS;
    let (mut sum, mut start, mut gap, mut most) = (0_i64, 0, 0, 0);
    // A run that ended, but may be the lead above a box: where it begins and ends.
    let mut lead: Option<Range<usize>> = None;
    for (at, (line, kind)) in lines.iter().zip(kinds).enumerate() {
        let mut worth = worth(line, *kind);
        gap = if kind.is_prose() { 0 } else { gap + i64::from(line.marker != Marker::Rule) };
        if is_page {
            // In an article few lines in a row are no running text, and hardly any of that stands alone.
            worth = if !kind.is_prose() {
                worth * gap
            } else if is_alone(kinds, at) || !line.is_closed {
                worth / 2
            } else {
                worth
            };
            if is_dated(at, line) && !(has_sections && is_heading(at)) {
                worth -= DATED;
                lead = None;
            }
        }
        sum += worth;
        if sum <= 0 {
            (sum, start, gap, most) = (0, at + 1, 0, 0);
        } else if sum > most {
            most = sum;
            match runs.last_mut() {
                Some(run) if run.0.end > start => *run = (run.0.start..at + 1, sum),
                Some(run) if lead.take().is_some_and(|lead| lead == run.0 && at - lead.end <= BOX) => {
                    start = run.0.start;
                    run.0.end = at + 1;
                }
                _ => runs.push((start..at + 1, sum)),
            }
            lead = (is_page && !is_alone(kinds, at)).then(|| runs.last().map(|run| run.0.clone())).flatten();
        }
    }
    let best = runs.iter().map(|run| run.1).max().unwrap_or_default();
    runs.retain(|run| run.1 * if is_page { RIVAL } else { 1 } >= best);
    runs
}

/// What a line speaks for being part of an article, in words.
fn worth(line: &Line, kind: BlockKind) -> i64 {
    match kind {
        BlockKind::Paragraph | BlockKind::Quotation => line.words.min(WORTH) as i64,
        BlockKind::ListItem => line.words.min(SHORT) as i64 - 3,
        BlockKind::Title | BlockKind::Heading | BlockKind::Caption => -4,
        // Rules and tables stand in articles, too.
        BlockKind::Boilerplate if line.marker == Marker::Rule => 0,
        BlockKind::Boilerplate => -6,
    }
}

fn is_prose(kinds: &[BlockKind], at: usize) -> bool {
    kinds.get(at).is_some_and(|kind| kind.is_prose())
}

/// Whether the lines beside one are no running text.
fn is_alone(kinds: &[BlockKind], at: usize) -> bool {
    !is_prose(kinds, at.wrapping_sub(1)) && !is_prose(kinds, at + 1)
}

/// What stands right above the one line of a credit is the caption of a picture.
pub(crate) fn credited(lines: &[Line], kinds: &mut [BlockKind]) {
    for at in 0..lines.len() {
        let is_short = lines.get(at).is_some_and(|line| line.words <= CAPTION);
        let is_above =
            kinds.get(at) == Some(&BlockKind::Paragraph) && kinds.get(at + 1) == Some(&BlockKind::Caption);
        if is_short && is_above && kinds.get(at + 2) != Some(&BlockKind::Caption) {
            kinds.iter_mut().skip(at).take(1).for_each(|kind| *kind = BlockKind::Caption);
        }
    }
}

/// Whether a line dates an article: it has a year beside a day or month in numbers, or a time, and does not tell who is quoted.
pub(crate) fn dates(line: &str) -> bool {
    if line.starts_with(['—', '–', '-', '―']) {
        return false;
    }
    let mut before: Option<(usize, usize)> = None;
    let mut at = 0;
    while let Some(start) =
        line.get(at..).and_then(|rest| rest.find(|c: char| c.is_numeric())).map(|found| at + found)
    {
        let rest = line.get(start..).unwrap_or_default();
        let run = rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len());
        let digits = rest.get(..run).unwrap_or_default().chars().count();
        if let Some((digits_before, end)) = before {
            let between = line.get(end..start).unwrap_or_default();
            let is_time = between == ":" && digits_before <= 2 && digits == 2;
            let near = !between.contains(['/', ':'])
                && between.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count() <= 1;
            if is_time || near && matches!((digits_before, digits), (4, 1..=2) | (1..=2, 4)) {
                return true;
            }
        }
        before = Some((digits, start + run));
        at = start + run;
    }
    false
}

/// Lines that do not end as sentences do, where most do: headlines of other articles, links, what a page had no room for.
pub(crate) fn teasers(text: &str, lines: &[Line], kinds: &mut [BlockKind]) {
    let is_long = |line: &Line, kind: BlockKind| kind == BlockKind::Paragraph && line.words > SHORT;
    let long = || lines.iter().zip(kinds.iter()).filter(|(line, kind)| is_long(line, **kind));
    let closed = long().filter(|(line, _)| line.is_closed).count();
    let are_closed = closed >= 2 * (long().count() - closed);
    for at in 0..lines.len() {
        let is_alone = is_alone(kinds, at);
        let Some((line, kind)) = lines.get(at).zip(kinds.get_mut(at)) else { continue };
        if *kind != BlockKind::Paragraph || line.marker != Marker::None {
            continue;
        }
        let line_text = piece(text, &line.range);
        let front = line_text.strip_suffix("...").or_else(|| line_text.strip_suffix('…'));
        let is_cut = front.is_some_and(|front| is_alone || front.ends_with([',', ' ']));
        let is_open = are_closed && !line.is_closed && !line_text.contains(is_terminator);
        if is_cut || is_open {
            *kind = BlockKind::Heading;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_date_are_told_from_other_lines_with_numbers() {
        for line in [
            "Nov. 19, 2019 8:03 am ET",
            "Mon 18 Nov 2019 18.54 GMT",
            "24 сентября 2018",
            "2019年11月18日",
            "Published 14 March, 06:30",
            "Updated: 2019-11-18",
            "١٨ نوفمبر ٢٠١٩",
        ] {
            assert!(dates(line), "{line}");
        }
        for line in [
            "The ten best phones of 2019",
            "Outlook 2020",
            "Budget 2024/25: what changes",
            "Euro 2024: 5 changes",
            "40,816 points",
            "Get it for $39.99",
            "— Ann Bell (@annbell) November 18, 2019",
            "3 of 4",
        ] {
            assert!(!dates(line), "{line}");
        }
    }
}
