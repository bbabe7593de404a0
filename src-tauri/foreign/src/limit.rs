//! How much of a stranger's file is taken. Whoever lifts a limit looks at the tests of bad files again.

/// Bytes of a single mail, meeting file or address book.
pub const FILE: u64 = 100 * 1024 * 1024;
/// Bytes of an mbox, which is read mail by mail.
pub const MBOX: u64 = 8 * 1024 * 1024 * 1024;
/// Mails, meetings or entries of one file.
pub const RECORDS: u64 = 100_000;
/// How deep parts of a mail stand inside each other.
pub const DEPTH: usize = 10;
/// Parts of a mail.
pub const PARTS: usize = 1_000;
/// Attachments of a mail that are named; those beyond are counted.
pub const ATTACHMENTS: usize = 100;
/// Bytes of all attachments of a mail that are taken; what is larger, or beyond that, is named alone.
pub const ATTACHMENT: u64 = 25 * 1024 * 1024;
/// Bytes of the text of a mail or meeting. What is longer is cut, and says so.
pub const TEXT: usize = 60 * 1024;
/// Letters of a line: subjects, names, places.
pub const LINE: usize = 400;
/// Bytes of an identity that another program gave.
pub const ID: usize = 512;
/// Addresses of a mail or meeting; those beyond are left out.
pub const ADDRESSES: usize = 200;
/// Bytes of a line of an ICS or LDIF file after unfolding.
pub const UNFOLDED: usize = 16 * 1024 * 1024;
/// Properties of one meeting or entry.
pub const PROPERTIES: usize = 1_000;
/// Bytes of the cards that come of an address book.
pub const CARDS: u64 = 256 * 1024 * 1024;
/// Bytes of one answer of the child.
pub const FRAME: u32 = 40 * 1024 * 1024;

/// Bytes of address space of the child.
pub const MEMORY: u64 = 1024 * 1024 * 1024;
/// Seconds of computing of the child.
pub const CPU_SECONDS: u64 = 60;
/// Seconds that the parent waits for the next answer.
pub const SILENCE_SECONDS: u64 = 60;
