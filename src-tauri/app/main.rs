//! Starts the desktop app. Everything it does is in the library beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    // The child that reads strangers' files is this program too; it must not meet anything of the rest.
    rondo_foreign::serve_if_asked(std::env::args_os().skip(1)).unwrap_or_else(rondo_app::run)
}
