//! What the engine promises, as a list of tests; `ACCEPTANCE.md` of the crate has the table with the figures reached.
//!
//! A folder per kind, a file per group. The figures of the table are printed with
//! `cargo test -p rondo-lifecycle --test acceptance -- --nocapture reached`.

mod bad_input;
mod methods;
mod model;
mod phases;
mod reached;
mod stored;
mod warned;
mod whole;
