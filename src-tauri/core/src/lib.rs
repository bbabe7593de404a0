//! Vault, store and the domain of Rondo.
//!
//! This crate knows nothing of windows, async runtimes or networks.
//! Each folder is one noun; `ARCHITECTURE.md` says what each may use.

pub mod exchange;
pub mod print;
pub mod text;
pub mod vault;
