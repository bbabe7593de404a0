//! Files of other programs: bytes in, neutral records out, and records back to bytes.
//!
//! Everything here is pure. Nothing looks at the store, fetches a link or opens a path; matching and writing
//! come later and work on [`Contact`] alone. Every reader streams, has limits and reports what it refuses.

pub mod base64;
pub mod charset;
pub mod clean;
pub mod contact;
pub mod csv;
pub mod date;
#[cfg(test)]
mod generate;
pub mod likeness;
pub mod lines;
pub mod normal;
pub mod number;
pub mod phone;
pub mod problem;
#[cfg(test)]
mod texts;
pub mod vcard;

pub use contact::{
    Address, AddressKind, Birthday, Channel, ChannelKind, Contact, Kind, Label, Likeness, Name, Photo,
    Problem, Reason, Severity,
};
