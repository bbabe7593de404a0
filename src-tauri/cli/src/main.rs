//! `rondo-cli`: the same product without a window, for scripts, for checks and for whoever prefers a terminal.
//! It holds no rule of the domain: every verb is one or a few operations of `rondo-api`, and `lifecycle` asks
//! `rondo-lifecycle` about plain files.

mod arguments;
mod failure;
mod given;
mod help;
mod lifecycle;
mod row;
mod run;
mod secret;
mod terminal;
mod verb;

fn main() -> std::process::ExitCode {
    // The child that reads strangers' files is this program too.
    rondo_foreign::serve_if_asked(std::env::args_os().skip(1)).unwrap_or_else(run::run)
}
