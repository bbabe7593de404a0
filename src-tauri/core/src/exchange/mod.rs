//! Files of other programs: bytes in, neutral records out, and records back to bytes.
//!
//! The readers and writers are pure: none of them looks at the store, fetches a link or opens a path. Every reader
//! streams, has limits and reports what it refuses. `import` and `export` stand between them and the store; they know
//! files and customers, but work on [`Contact`] alone and know nothing of the formats. `records` takes in and writes
//! what belongs to customers who are there already, from and to tables alone.
//!
//! They run in Rondo's own process, so nothing here may be unsafe or recurse into a file's depth; see ADR 11. What comes
//! from strangers and nests (mail, Outlook, calendars), and address books that become cards, is read by `rondo-foreign`
//! in a process of its own; `foreign` says which files, `correspondence` takes mails and meetings in.

#![forbid(unsafe_code)]

pub mod calendar;
pub mod charset;
pub mod clean;
pub mod contact;
pub mod correspondence;
pub mod csv;
pub mod date;
pub mod export;
pub mod foreign;
#[cfg(test)]
mod generate;
pub mod import;
pub mod likeness;
pub mod lines;
pub mod normal;
pub mod number;
mod own;
pub mod phone;
pub mod problem;
pub mod records;
#[cfg(test)]
mod texts;
pub mod vcard;
pub mod workbook;

pub use contact::{
    Address, AddressKind, Birthday, Channel, ChannelKind, Contact, Deal, Kind, Label, Likeness, Name, Photo,
    Problem, Reason, Severity,
};
pub(crate) use own::field_of;
pub use rondo_foreign::base64;
