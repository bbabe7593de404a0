//! Every operation of Rondo once: request → response, public errors, events, generated TypeScript types.
//!
//! A shell (window, command line, test host) owns a [`Rondo`], gives it a [`Host`] and forwards calls.
//! This crate holds no rules of the domain: each body checks the request's outside, calls core and converts.

#![deny(missing_docs)]

pub mod agenda;
pub mod app;
pub mod archive;
pub mod attachment;
pub mod bindings;
mod cadence;
mod calendar;
pub mod contract;
pub mod deal;
pub mod draft;
pub mod duplicate;
mod error;
mod event;
pub mod exchange;
pub mod field;
pub mod firm;
pub mod history;
pub mod intake;
mod lifecycle;
mod local;
pub mod milestone;
pub mod offer;
pub mod operation;
pub mod party;
pub mod playbook;
pub mod print;
pub mod product;
pub mod promise;
pub mod quality;
pub mod report;
mod rondo;
pub mod rules;
pub mod sales;
pub mod search;
pub mod service;
mod session;
pub mod survey;
pub mod task;
pub mod timeline;
pub mod vault;
pub mod view;
pub mod winback;

#[cfg(test)]
mod tests;

pub use error::{ApiError, ErrorCode};
pub use event::Event;
pub use rondo::{Config, Host, OpenKind, Rondo, SaveKind};
pub use rondo_core::text;

/// Result of an operation.
pub type ApiResult<T> = Result<T, ApiError>;
