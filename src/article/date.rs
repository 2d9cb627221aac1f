//! Whether a line gives a date or a time.

use crate::text::character::{is_alphanumeric, is_numeric};

/// Whether a line gives a date, a year next to a day or month in numbers ("13/6/2014", but not "2024/25"),
/// or a time. A line that begins with a dash says who is quoted, and when: it does not count.
pub(crate) fn has_date(line: &str) -> bool {
    if line.starts_with(['—', '–', '-', '―']) {
        return false;
    }
    let mut before: Option<Number> = None;
    let (mut from, mut is_slashed) = (0, false);
    while let Some(number) = next_number(line, from) {
        if let Some(before) = before {
            let is_behind_slash = line.get(before.end..number.start) == Some("/") && before.digits <= 2;
            if is_slashed && is_behind_slash && number.digits == 4 || is_date(line, &before, &number) {
                return true;
            }
            is_slashed = is_behind_slash;
        }
        from = number.end;
        before = Some(number);
    }
    false
}

/// A run of digits: its position in bytes, and how many digits it has.
struct Number {
    start: usize,
    end: usize,
    digits: usize,
}

fn next_number(line: &str, from: usize) -> Option<Number> {
    let start = from + line.get(from..)?.find(is_numeric)?;
    let rest = line.get(start..)?;
    let length = rest.find(|c: char| !is_numeric(c)).unwrap_or(rest.len());
    Some(Number { start, end: start + length, digits: rest.get(..length)?.chars().count() })
}

/// Whether two numbers, the second right after the first, are a time or parts of a date.
fn is_date(line: &str, first: &Number, second: &Number) -> bool {
    let between = line.get(first.end..second.start).unwrap_or_default();
    if between == ":" && first.digits <= 2 && second.digits == 2 {
        return true;
    }
    let words = between.split(|c: char| !is_alphanumeric(c)).filter(|word| !word.is_empty());
    !between.contains(['/', ':'])
        && words.count() <= 1
        && matches!((first.digits, second.digits), (4, 1..=2) | (1..=2, 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_a_date_is_distinguished_from_other_lines_with_numbers() {
        for line in [
            "Nov. 19, 2019 8:03 am ET",
            "Mon 18 Nov 2019 18.54 GMT",
            "24 сентября 2018",
            "2019年11月18日",
            "Published 14 March, 06:30",
            "Updated: 2019-11-18",
            "13/06/2014 Ann Bell",
            "١٨ نوفمبر ٢٠١٩",
        ] {
            assert!(has_date(line), "{line}");
        }
        for line in [
            "The ten best phones of 2019",
            "Outlook 2020",
            "Budget 2024/25: what changes",
            "The 7/2024 issue",
            "Euro 2024: 5 changes",
            "40,816 points",
            "Get it for $39.99",
            "— Ann Bell (@annbell) November 18, 2019",
            "3 of 4",
        ] {
            assert!(!has_date(line), "{line}");
        }
    }
}
