//! Reads a text or a line only if there is enough memory for it and for everything made from it. A failed
//! allocation later would abort the program.

use std::hint::black_box;
use std::io::{BufRead, Error, ErrorKind, Read, Result};

/// How many times its own size a text may need: running text needs 3 times, words that are all different 30
/// times. (Paragraphs of one letter need 160 times, but reserving that would refuse texts that fit.)
const ROOM: usize = 32;
/// How many bytes to read before checking again.
const STEP: usize = 1 << 16;

/// The rest of an input. If it is too large, the error's kind is `OutOfMemory`.
pub(crate) fn all(input: &mut impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        make_room(&mut bytes)?;
        if input.take(STEP as u64).read_to_end(&mut bytes)? == 0 {
            return Ok(bytes);
        }
    }
}

/// The next line of an input, with its line end; empty at the end of the input. If the line is too large, the
/// error's kind is `OutOfMemory`, and the next call reads the line after it.
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

/// Checks that a text of `size` bytes fits, by allocating the memory and freeing it again.
fn check_room(size: usize) -> Result<()> {
    let mut room: Vec<u8> = Vec::new();
    let is_there = room.try_reserve_exact(size.saturating_mul(ROOM));
    // The compiler would remove an allocation that nothing uses.
    black_box(&room);
    is_there.map_err(|_| too_large(size))
}

fn too_large(size: usize) -> Error {
    Error::new(ErrorKind::OutOfMemory, format!("too large for memory ({size} bytes or more)"))
}
