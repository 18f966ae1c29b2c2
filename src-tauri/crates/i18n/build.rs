//! Rebuilds the crate when a locale file appears or disappears; changes inside the files are
//! noticed by the compiler itself.

fn main() {
    println!("cargo:rerun-if-changed=../../../locales");
}
