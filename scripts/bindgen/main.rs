//! Generates the JavaScript that calls a WebAssembly module, and removes from the module what only this step
//! needs: `nutgraf-bindgen MODULE NAME FOLDER`.
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, name, folder] = &arguments[..] else {
        return Err("give three arguments: the module, the name of the output, and the folder".into());
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(true).omit_default_module_path(false).web(true)?;
    Ok(bindgen.generate(folder)?)
}
