//! Mails and meetings from files, onto the timelines of those who wrote, read or came, and what is still to come as
//! tasks. The files were read elsewhere, in a process of their own; here come measured records.
//!
//! Who somebody is follows from the addresses of mail alone. What has been taken in before is known by the name that
//! its own program gave it, and adds nothing. Everything happens inside one write; a rehearsal is the same write,
//! rolled back.

mod files;
mod known;
mod mail;
mod meeting;
mod name;
mod people;
mod record;
mod take;
#[cfg(test)]
mod tests;

pub use record::*;
pub use take::Taking;
