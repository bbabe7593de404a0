//! Vault, store and the domain of Rondo.
//!
//! This crate knows nothing of windows, async runtimes or networks.
//! Each folder is one noun; `ARCHITECTURE.md` says what each may use.

pub mod agenda;
pub mod archive;
pub mod attachment;
pub mod cadence;
pub mod calendar;
pub mod duplicate;
pub mod env;
pub mod error;
pub mod exchange;
pub mod field;
pub mod file;
pub mod firm;
pub mod id;
pub mod milestone;
pub mod money;
pub mod offer;
pub mod party;
pub mod past;
pub mod picture;
pub mod playbook;
pub mod print;
pub mod product;
pub mod promise;
pub mod quality;
pub mod report;
mod rule;
pub mod sales;
pub mod sample;
pub mod search;
pub mod service;
pub mod standing;
pub mod store;
pub mod survey;
pub mod task;
#[cfg(test)]
mod testing;
pub mod text;
pub mod time;
pub mod timeline;
pub mod vault;
pub mod view;
pub mod winback;
mod word;

pub use error::{Error, Result};

/// What is computed from the user's rows inside every write. The store is opened with these. The search index comes after
/// what reads the list of parties that are gone, because it empties it.
pub const DERIVATIONS: &[store::Derivation] = &[
    party::GROUP_CHECK,
    party::DERIVATION,
    cadence::DERIVATION,
    standing::DERIVATION,
    duplicate::DERIVATION,
    quality::DERIVATION,
    search::DERIVATION,
    playbook::DERIVATION,
];
