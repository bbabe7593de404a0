//! Tells Cargo that the catalogues are part of this crate, so that a new file in `locales/` is embedded at once.

#![allow(clippy::print_stdout, reason = "a build script speaks to Cargo through its output")]

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=build.rs");
}
