//! Vault, store and the domain of Rondo.
//!
//! This crate knows nothing of windows, async runtimes or networks.
//! Each folder is one noun; `ARCHITECTURE.md` says what each may use.

pub mod env;
pub mod error;
pub mod exchange;
pub mod firm;
pub mod id;
pub mod money;
pub mod party;
pub mod print;
pub mod sales;
pub mod store;
pub mod task;
pub mod text;
pub mod time;
pub mod timeline;
pub mod vault;

pub use error::{Error, Result};
