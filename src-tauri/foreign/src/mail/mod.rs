//! Mails: one by itself, many in one file, and as Outlook saves them.

mod eml;
mod mbox;
mod msg;

#[cfg(test)]
mod tests;

pub use eml::eml;
pub use mbox::mbox;
pub use msg::msg;
