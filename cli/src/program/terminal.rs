//! The program's output streams. On a terminal, control characters are shown rather than obeyed: an article
//! or a file name could otherwise move the cursor, hide words or change the window. Pipes and files get every
//! byte unchanged.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, BufWriter, IsTerminal, StderrLock, StdoutLock, Write};

/// A stream that may be a terminal.
pub(crate) struct Stream<W> {
    to: W,
    is_terminal: bool,
    /// The unfinished line so far; empty if this is not a terminal.
    line: Vec<u8>,
}

pub(crate) type Stdout = Stream<BufWriter<StdoutLock<'static>>>;

pub(crate) fn stdout() -> Stdout {
    let stdout = io::stdout().lock();
    Stream { is_terminal: stdout.is_terminal(), to: BufWriter::new(stdout), line: Vec::new() }
}

pub(crate) fn stderr() -> Stream<StderrLock<'static>> {
    let stderr = io::stderr().lock();
    Stream { is_terminal: stderr.is_terminal(), to: stderr, line: Vec::new() }
}

impl<W> Stream<W> {
    /// A name as written to this stream.
    pub fn name<'a>(&self, name: &'a str) -> Cow<'a, str> {
        self::name(name, self.is_terminal)
    }
}

/// A name as written to a terminal or elsewhere. On a terminal it stays on one line, because a file name can
/// contain line breaks.
pub(crate) fn name(name: &str, is_terminal: bool) -> Cow<'_, str> {
    if is_terminal { on_one_line(name).into() } else { name.into() }
}

impl<W: Write> Write for Stream<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.is_terminal {
            return self.to.write(bytes);
        }
        self.line.extend_from_slice(bytes);
        if bytes.contains(&b'\n') {
            let end = self.line.iter().rposition(|&byte| byte == b'\n').map_or(0, |last| last + 1);
            let rest = self.line.split_off(end);
            let lines = std::mem::replace(&mut self.line, rest);
            self.to.write_all(shown(&String::from_utf8_lossy(&lines)).as_bytes())?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        self.to.write_all(shown(&String::from_utf8_lossy(&line)).as_bytes())?;
        self.to.flush()
    }
}

/// A text as a terminal shows it, with line breaks and tabs escaped, too.
pub(crate) fn on_one_line(text: &str) -> String {
    shown(text).replace('\n', "\\u000a").replace('\t', "\\u0009")
}

/// Escapes control characters as JSON does, so that JSON keeps its values. Embeddings and isolates, which
/// Arabic and Hebrew use, stay if they are closed properly. An unclosed one would reorder what follows, and
/// an override reverses letters, so these are escaped, too.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    // Whatever is opened in a line, a column or a JSON string must be closed in it.
    for text in text.split_inclusive(['\n', '\t']).flat_map(|line| line.split_inclusive("\":")) {
        let that_end = directions_that_end(text);
        for (at, c) in text.char_indices() {
            let is_obeyed = match Direction::of(c) {
                None => c.is_control() && !matches!(c, '\n' | '\t'),
                Some(Direction::Embedding | Direction::Isolate) => !that_end.contains(&at),
                Some(Direction::Override) => true,
                // It can only close what was kept.
                Some(Direction::EmbeddingEnd | Direction::IsolateEnd) => false,
            };
            if is_obeyed {
                // Writing to a string cannot fail.
                _ = write!(shown, "\\u{:04x}", u32::from(c));
            } else {
                shown.push(c);
            }
        }
    }
    shown
}

/// The explicit directional formatting characters of UAX #9.
enum Direction {
    Embedding,
    Override,
    Isolate,
    /// Closes an override, too.
    EmbeddingEnd,
    IsolateEnd,
}

impl Direction {
    fn of(c: char) -> Option<Self> {
        match c {
            '\u{202a}' | '\u{202b}' => Some(Self::Embedding),
            '\u{202c}' => Some(Self::EmbeddingEnd),
            '\u{202d}' | '\u{202e}' => Some(Self::Override),
            '\u{2066}'..='\u{2068}' => Some(Self::Isolate),
            '\u{2069}' => Some(Self::IsolateEnd),
            _ => None,
        }
    }
}

/// Where the properly closed and nested embeddings and isolates of a text begin.
fn directions_that_end(text: &str) -> HashSet<usize> {
    let (mut that_end, mut open) = (HashSet::new(), Vec::new());
    for (at, c) in text.char_indices() {
        let Some(direction) = Direction::of(c) else { continue };
        match (direction, open.last()) {
            (begins @ (Direction::Embedding | Direction::Override | Direction::Isolate), _) => {
                open.push((at, begins));
            }
            (Direction::EmbeddingEnd, Some(&(start, Direction::Embedding)))
            | (Direction::IsolateEnd, Some(&(start, Direction::Isolate))) => {
                open.pop();
                that_end.insert(start);
            }
            (Direction::EmbeddingEnd, Some((_, Direction::Override))) => {
                open.pop();
            }
            (Direction::EmbeddingEnd | Direction::IsolateEnd, _) => open.clear(),
        }
    }
    that_end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_character_but_line_breaks_and_tabs_is_shown_as_json_writes_it() {
        for c in (0..=0x9f).filter_map(char::from_u32).filter(|c| c.is_control()) {
            let json = format!("\"{}\"", shown(&c.to_string()));
            if matches!(c, '\n' | '\t') {
                assert_eq!(shown(&c.to_string()), c.to_string());
            } else {
                assert!(!json.contains(c), "{c:?}");
                assert_eq!(serde_json::from_str::<String>(&json).expect("JSON"), c.to_string());
            }
        }
    }

    #[test]
    fn direction_characters_are_kept_if_closed_and_escaped_otherwise() {
        let cases = [
            ("a \u{2067}b\u{2069} \u{202b}c\u{202c} d", "a \u{2067}b\u{2069} \u{202b}c\u{202c} d"),
            ("\u{2068}\u{202a}a\u{202c}\u{2069}", "\u{2068}\u{202a}a\u{202c}\u{2069}"),
            ("a \u{2067}b", "a \\u2067b"),
            ("a\u{2069} b\u{202c}", "a\u{2069} b\u{202c}"),
            ("a\u{202e}b\u{202c}", "a\\u202eb\u{202c}"),
            ("\u{202d}\u{2066}a\u{2069}\u{202c}", "\\u202d\u{2066}a\u{2069}\u{202c}"),
            ("\u{2066}\u{202b}a\u{2069}\u{202c}", "\\u2066\\u202ba\u{2069}\u{202c}"),
            ("\u{2067}a\nb\u{2069}", "\\u2067a\nb\u{2069}"),
            ("\u{2067}a\tb\u{2069}", "\\u2067a\tb\u{2069}"),
            ("{\"a\":\"\u{2067}\",\"b\":\"\u{2069}\"}", "{\"a\":\"\\u2067\",\"b\":\"\u{2069}\"}"),
            ("\u{200f}a\u{200e} \u{61c}b", "\u{200f}a\u{200e} \u{61c}b"),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn a_name_stays_on_its_line() {
        assert_eq!(on_one_line("a\n\tb\r"), "a\\u000a\\u0009b\\u000d");
    }

    #[test]
    fn a_line_that_comes_in_pieces_is_shown_as_one() {
        let mut stream = Stream { to: Vec::new(), is_terminal: true, line: Vec::new() };
        for piece in ["a \u{2067}", "b", "\u{2069} c\u{7}\nd", " \u{2067}e"] {
            write!(stream, "{piece}").expect("memory");
        }
        stream.flush().expect("memory");
        assert_eq!(String::from_utf8(stream.to).expect("UTF-8"), "a \u{2067}b\u{2069} c\\u0007\nd \\u2067e");
    }
}
