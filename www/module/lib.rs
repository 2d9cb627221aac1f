//! The WebAssembly module: what the library gives to JavaScript, and an allocator.

// Two kilobytes smaller, after brotli, than the allocator that Rust brings for WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use nutgraf::*;
