//! How the fuzzer's bytes become a text.
//!
//! Bytes that are UTF-8 stand for themselves, so that any article can be a seed. Some of the bytes that never
//! occur in UTF-8 are instructions: with them, the fuzzer's mutations add and repeat words, marks, lines and
//! whole sentences, which mutated letters would hardly ever turn into.

use crate::count::count;
use crate::pieces::{ENDS, PIECES};

/// Ends a part of the input; see [`parts`].
const SEPARATOR: u8 = 0xff;
/// A piece followed by a space; the next byte selects it.
const PIECE: u8 = 0xfe;
/// A line end; the next byte selects it.
const LINE_END: u8 = 0xfd;
/// Repeats the text after the last line end, as often as the next byte says.
const REPEAT_LINE: u8 = 0xfc;
/// Any character; the next three bytes select it.
const CHARACTER: u8 = 0xfb;
/// A sentence made of pieces; the next two bytes are its seed.
const SENTENCE: u8 = 0xfa;
/// Repeats the whole text so far.
const REPEAT_ALL: u8 = 0xf9;
/// A piece without a space; the next byte selects it.
const BARE_PIECE: u8 = 0xf8;

/// Maximum length of a text, in bytes. Longer ones only take time.
const LONGEST: usize = 16 << 10;

/// The parts of an input, between its separators.
pub fn parts(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split(|&byte| byte == SEPARATOR).collect()
}

/// The text for these bytes.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = bytes;
    while !rest.is_empty() && text.len() < LONGEST {
        let plain = rest.iter().position(|&byte| byte >= BARE_PIECE).unwrap_or(rest.len());
        text.push_str(&String::from_utf8_lossy(&rest[..plain]));
        rest = &rest[plain..];
        let Some((&instruction, behind)) = rest.split_first() else { break };
        rest = follow(instruction, behind, &mut text);
    }
    count(text.len());
    text
}

/// Carries out an instruction. Returns the bytes after it.
fn follow<'a>(instruction: u8, mut bytes: &'a [u8], text: &mut String) -> &'a [u8] {
    match instruction {
        PIECE => {
            text.push_str(piece(next(&mut bytes)));
            text.push(' ');
        }
        BARE_PIECE => text.push_str(piece(next(&mut bytes))),
        LINE_END => text.push_str(ENDS[usize::from(next(&mut bytes)) % ENDS.len()]),
        REPEAT_LINE => {
            let line = text[text.rfind('\n').unwrap_or_default()..].to_owned();
            let most = LONGEST.saturating_sub(text.len()) / line.len().max(1);
            text.push_str(&line.repeat(usize::from(next(&mut bytes)).min(most)));
        }
        REPEAT_ALL => *text = text.repeat(2),
        CHARACTER => {
            let number = u32::from_be_bytes([0, next(&mut bytes), next(&mut bytes), next(&mut bytes)]);
            text.push(char::from_u32(number % 0x11_0000).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        SENTENCE => sentence(u16::from_be_bytes([next(&mut bytes), next(&mut bytes)]), text),
        other => text.push(char::from(other)),
    }
    bytes
}

/// A sentence of up to 16 pieces, chosen by a linear congruential generator.
fn sentence(seed: u16, text: &mut String) {
    let mut state = u32::from(seed);
    let mut any = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    for _ in 0..=any() % 16 {
        text.push_str(piece(any()));
        text.push(' ');
    }
    text.pop();
    text.push_str(["", ".", ". ", "! ", "?\n", ".\n", ".\n\n", "\n"][usize::from(any() % 8)]);
}

fn piece(at: u8) -> &'static str {
    PIECES[usize::from(at) % PIECES.len()]
}

fn next(bytes: &mut &[u8]) -> u8 {
    let Some((&first, rest)) = bytes.split_first() else { return 0 };
    *bytes = rest;
    first
}
