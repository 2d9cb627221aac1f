//! A summary, for Rust and as the only export of a WebAssembly module.

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::{CString, c_char};

/// The crate's own allocator: if a dependency also had one, this would not compile.
struct Own;

// SAFETY: every call is passed on to `System`.
unsafe impl GlobalAlloc for Own {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static OWN: Own = Own;

const ARTICLE: &str = include_str!("../../../golden/news-pasted.txt");

/// The article's summary, one sentence per line.
#[must_use]
pub fn sentences() -> String {
    let summary = nutgraf::summarize(ARTICLE, 3);
    let lines: Vec<&str> = summary.sentences.iter().map(|sentence| &*sentence.text).collect();
    lines.join("\n")
}

/// The same as a C string.
#[unsafe(no_mangle)]
pub extern "C" fn summary() -> *const c_char {
    CString::new(sentences()).unwrap_or_default().into_raw()
}
