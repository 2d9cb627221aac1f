//! The lists of a language as the module holds them. Neighbours in a sorted list begin alike, so a word is held as how much
//! of it the one before has, and the rest; and letters of one script stand close together, so most take one byte. Brotli
//! finds neither by itself. It is done when nutgraf is compiled, and the lists stand in their files as people write them.
//!
//! First comes a byte that says where the script's letters stand, then the lines of `data!`: each its entries, and [`END`].
//! An entry is a byte below [`WIDE`], one more than the bytes it shares with the entry before, and its other characters.

/// Where a line ends.
const END: u8 = 0;

/// The first of four bytes which open a character of three: two bits in the first, and seven in each of the others. No
/// entry shares so many bytes with the one before that this could be their number.
const WIDE: u8 = 0x1c;

/// From here on a byte is a letter of the script, or the second or third of a wide character.
const LETTER: u8 = 0x80;

/// The place of the script's letters is held in steps of so many, as a power of two.
const STEP: u32 = 6;

/// The first line of `data!` that holds phrases, `leaning_phrases`; the order of lines is that macro's.
const PHRASES: usize = 9;

/// What stands between two entries of a line: words before the phrases, which have spaces in them.
const fn separator(line: usize) -> u8 {
    if line < PHRASES { b' ' } else { b'|' }
}

/// The text that was packed.
pub(super) fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    let Some((&script, packed)) = packed.split_first() else { return text };
    let mut entry = Vec::new();
    for (number, line) in packed.split(|&byte| byte == END).enumerate() {
        for (place, piece) in line.chunk_by(|_, &next| next >= WIDE).enumerate() {
            let Some((&shared, rest)) = piece.split_first() else { continue };
            entry.truncate(usize::from(shared).saturating_sub(1));
            entry.extend_from_slice(rest);
            if place > 0 {
                text.push(char::from(separator(number)));
            }
            widen(&entry, u32::from(script) << STEP, &mut text);
        }
        text.push('\n');
    }
    text
}

/// Adds an entry as text.
fn widen(entry: &[u8], script: u32, text: &mut String) {
    let mut bytes = entry.iter().map(|&byte| u32::from(byte));
    while let Some(byte) = bytes.next() {
        let mut low = |high: u32| high << 7 | bytes.next().unwrap_or_default() & 0x7f;
        let c = if byte >= LETTER.into() {
            script + (byte & 0x7f)
        } else if byte < 0x20 {
            let high = low(byte & 3);
            low(high)
        } else {
            byte
        };
        text.extend(char::from_u32(c));
    }
}

/// Packs a text of `data!`, whose packed length must be known: arrays in constants have one.
pub(super) const fn pack<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let mut packed = [0; LENGTH];
    pack_into(text.as_bytes(), &mut packed);
    packed
}

/// How many bytes a text is when it is packed. (A letter of two bytes that is not of the text's script takes three.)
pub(super) const fn packed_length(text: &str) -> usize {
    pack_into(text.as_bytes(), &mut [0; 1 << 14])
}

/// An entry, narrow, and its length.
type Entry = ([u8; 256], usize);

// It is called in constants only, where an index that is out of range is an error of the compiler.
#[allow(clippy::indexing_slicing)]
const fn pack_into(text: &[u8], packed: &mut [u8]) -> usize {
    let script = script(text);
    packed[0] = script;
    let mut length = 1;
    let (mut line, mut at) = (0, 0);
    let mut before: Entry = ([0; 256], 0);
    while at < text.len() {
        let mut entry: Entry = ([0; 256], 0);
        if text[at] != b'\n' {
            while text[at] != b'\n' && text[at] != separator(line) {
                at = narrow(text, at, script, &mut entry);
            }
            if text[at] != b'\n' {
                at += 1;
            }
            let mut shared = 0;
            while shared < before.1
                && shared < entry.1
                && before.0[shared] == entry.0[shared]
                && shared + 2 < WIDE as usize
            {
                shared += 1;
            }
            packed[length] = shared as u8 + 1;
            length += 1;
            while shared < entry.1 {
                packed[length] = entry.0[shared];
                length += 1;
                shared += 1;
            }
        } else {
            packed[length] = END;
            length += 1;
            line += 1;
            at += 1;
        }
        before = entry;
    }
    length
}

/// Adds the character at a place of the text to an entry, and says where the next one stands.
#[allow(clippy::indexing_slicing)]
const fn narrow(text: &[u8], at: usize, script: u8, entry: &mut Entry) -> usize {
    let (c, end) = character(text, at);
    let start = (script as u32) << STEP;
    if c < 0x80 {
        assert!(c >= 0x20, "a list has a control character");
        entry.0[entry.1] = c as u8;
        entry.1 += 1;
    } else if c >= start && c < start + 0x80 {
        entry.0[entry.1] = LETTER + (c - start) as u8;
        entry.1 += 1;
    } else {
        entry.0[entry.1] = WIDE + (c >> 14) as u8;
        entry.0[entry.1 + 1] = LETTER + (c >> 7 & 0x7f) as u8;
        entry.0[entry.1 + 2] = LETTER + (c & 0x7f) as u8;
        entry.1 += 3;
    }
    end
}

/// Where the letters of the text's script stand: most of those that are not of ASCII are among the 128 from there on.
#[allow(clippy::indexing_slicing)]
const fn script(text: &[u8]) -> u8 {
    let mut counts = [0; 1 << (16 - STEP)];
    let mut at = 0;
    while at < text.len() {
        let (c, end) = character(text, at);
        counts[(c >> STEP) as usize] += 1;
        at = end;
    }
    let (mut best, mut most) = (0x80 >> STEP, 0);
    let mut step = best;
    while step <= u8::MAX as usize {
        let count = counts[step] + counts[step + 1];
        if count > most {
            (best, most) = (step, count);
        }
        step += 1;
    }
    best as u8
}

/// The character that begins at a place of the text, and where the next one does.
#[allow(clippy::indexing_slicing)]
const fn character(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at] as u32;
    if first < 0x80 {
        return (first, at + 1);
    }
    let second = first << 6 | text[at + 1] as u32 & 0x3f;
    if first < 0xe0 {
        return (second & 0x7ff, at + 2);
    }
    assert!(first < 0xf0, "a list has a character beyond the first 65,536");
    ((second << 6 | text[at + 2] as u32 & 0x3f) & 0xffff, at + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        for text in [
            "",
            "\n",
            "a\n",
            "ä\ntrue\na ab abc b\n",
            "\n\nа аб абв … 한 한국\n\n\n\n\n\n\n© |a b|a bc|ß\n",
            "\u{7f} \u{80} \u{7ff} \u{800} \u{ffff}\n",
        ] {
            let mut packed = [0; 256];
            let length = pack_into(text.as_bytes(), &mut packed);
            assert_eq!(
                unpack(&packed[..length]).trim_end_matches('\n'),
                text.trim_end_matches('\n'),
                "{packed:?}"
            );
        }
    }

    #[test]
    fn an_entry_shares_no_more_than_can_be_said() {
        let text = format!("{0} {0}a {0}ab\n", "x".repeat(40));
        let mut packed = [0; 256];
        let length = pack_into(text.as_bytes(), &mut packed);
        assert_eq!(unpack(&packed[..length]), text + "\n");
    }
}
