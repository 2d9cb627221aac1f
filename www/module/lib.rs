//! The WebAssembly module: the library's JavaScript API, and an allocator.

// After brotli, 2 KB smaller than Rust's own allocator for WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use nutgraf::*;
