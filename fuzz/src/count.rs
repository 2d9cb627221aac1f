//! Counts how many bytes of text a run has read, and prints it at the end like libFuzzer's own figures.

use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

static BYTES: AtomicUsize = AtomicUsize::new(0);
static AT_EXIT: Once = Once::new();

unsafe extern "C" {
    fn atexit(action: extern "C" fn()) -> i32;
}

/// Adds the bytes of a text.
pub fn count(bytes: usize) {
    BYTES.fetch_add(bytes, Ordering::Relaxed);
    // libFuzzer exits the process itself, so no destructor of ours would run.
    AT_EXIT.call_once(|| assert_eq!(unsafe { atexit(print) }, 0));
}

extern "C" fn print() {
    eprintln!("stat::bytes_of_text: {}", BYTES.load(Ordering::Relaxed));
}
