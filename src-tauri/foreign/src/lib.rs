//! Readers of what strangers send: mails, meetings and address books, read in a process of its own.
//!
//! A mail nests, a calendar counts without end, a container of Outlook points at itself. Whatever goes wrong in these
//! formats goes wrong in a child that has no key, no network and no files, only so much memory and time. The child is
//! the same executable, started with [`SWITCH`]; it reads one file from its standard input and answers with
//! [`Record`]s on its standard output. The parent ([`Worker`]) believes none of them before it has measured it again.
//!
//! Nothing here knows a store, a customer or a window.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod base64;
mod card;
mod check;
mod confine;
pub mod ics;
pub mod ldif;
pub mod limit;
pub mod mail;
pub mod record;
pub mod rule;
mod serve;
mod text;
pub mod wincontact;
mod wire;
mod worker;
mod zone;

pub use check::is_sound;
pub use confine::confine;
pub use record::{
    Attachment, Bytes, Instant, Kind, Mail, Mailbox, Meeting, Reason, Record, Refusal, Repetition,
};
pub use rule::Rule;
pub use serve::{SWITCH, read, serve, serve_if_asked};
pub use worker::{Broken, Reading, Worker};
