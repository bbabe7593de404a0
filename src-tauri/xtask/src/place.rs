//! Where things lie: the checkout, the build folders, the cargo that is running.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout. Asked at run time, because a shared build folder may hold an `xtask` built from another one.
pub(crate) fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").expect("`cargo xtask` is started by cargo");
    let root = Path::new(&manifest).ancestors().nth(2).expect("xtask lies two folders below the checkout");
    root.to_path_buf()
}

/// The build folder of the crates without a window.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The build folder of the desktop app. It is its own, so that a test of the core never waits for the shell.
pub(crate) fn app_target() -> PathBuf {
    target().join("tauri")
}

/// The desktop app, once it is built.
pub(crate) fn app(profile: &str) -> PathBuf {
    app_target().join(profile).join(format!("rondo{}", std::env::consts::EXE_SUFFIX))
}

/// Files that a verb leaves for people to look at; always in the checkout, never in a shared folder.
pub(crate) fn outcome(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// `cargo` in the checkout, the same one that runs this.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.current_dir(root());
    cargo
}

/// `cargo` for the desktop app: its own build folder, and on Windows an OpenSSL that comes along.
pub(crate) fn app_cargo(verb: &str) -> Command {
    let mut cargo = cargo();
    cargo.args([verb, "--package", "rondo", "--target-dir"]).arg(app_target());
    if cfg!(windows) {
        cargo.args(["--features", "vendored-openssl"]);
    }
    cargo
}

/// `npm` in the front end's folder.
pub(crate) fn npm() -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join("ui"));
    npm
}
