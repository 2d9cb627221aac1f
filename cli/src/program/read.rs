//! Reads a text, or a line, if memory has room for it and for what is made of it. An allocation that fails
//! later would abort the program.

use std::hint::black_box;
use std::io::{BufRead, Error, ErrorKind, Read, Result};

/// How many times its size a text may need: running text needs 3 times its size, words that are all different
/// 30 times. (Paragraphs of one letter need 160 times, but room for that would refuse texts that fit.)
const ROOM: usize = 32;
/// How many bytes are read before the room is checked again.
const STEP: usize = 1 << 16;

/// All that is left of an input. If that is too large the error's kind is `OutOfMemory`.
pub(crate) fn all(input: &mut impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        make_room(&mut bytes)?;
        if input.take(STEP as u64).read_to_end(&mut bytes)? == 0 {
            return Ok(bytes);
        }
    }
}

/// The next line of an input, with its end; empty if there is none. If it is too large the error's kind is
/// `OutOfMemory`, and the line after it comes next.
pub(crate) fn line(input: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Err(error) = make_room(&mut bytes) {
            drop(bytes);
            input.skip_until(b'\n')?;
            return Err(error);
        }
        if input.take(STEP as u64).read_until(b'\n', &mut bytes)? == 0 || bytes.ends_with(b"\n") {
            return check_room(bytes.len()).map(|()| bytes);
        }
    }
}

/// Makes room for the next step.
fn make_room(bytes: &mut Vec<u8>) -> Result<()> {
    check_room(bytes.len())?;
    bytes.try_reserve(STEP).map_err(|_| too_large(bytes.len()))
}

/// Whether a text of so many bytes fits: asks for the memory, and gives it back.
fn check_room(size: usize) -> Result<()> {
    let mut room: Vec<u8> = Vec::new();
    let is_there = room.try_reserve_exact(size.saturating_mul(ROOM));
    // The compiler would leave out an allocation that nobody looks at.
    black_box(&room);
    is_there.map_err(|_| too_large(size))
}

fn too_large(size: usize) -> Error {
    Error::new(ErrorKind::OutOfMemory, format!("too large for the memory there is ({size} bytes or more)"))
}
