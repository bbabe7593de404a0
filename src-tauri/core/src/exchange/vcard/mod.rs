//! vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350, RFC 6868, RFC 9554), in and out.
//!
//! A reader of its own, because what address books write is bytes of mixed encodings with broken folding, and
//! because every refusal names its line; no finished parser known to us gives both and streams.
//! Links are never followed: a picture that is only linked stays a link.

mod card;
mod channel;
mod fill;
mod line;
mod photo;
mod property;
mod value;
mod write;

pub use card::{Cards, read};
pub(super) use write::fold;
pub use write::{Version, card, write};

/// Cards in one file.
pub const CARDS: u64 = 200_000;
/// Properties in one card.
pub const PROPERTIES: u64 = 1_000;
/// Bytes of one property after unfolding.
pub const LINE: usize = 1024 * 1024;
/// Bytes of a property that may hold a picture, still in base64.
pub const PICTURE_LINE: usize = 14 * 1024 * 1024;
/// Bytes of one card.
pub const CARD: usize = 20 * 1024 * 1024;
/// Bytes of a picture after decoding.
pub const PICTURE: usize = 10 * 1024 * 1024;
/// Cards inside cards.
pub const DEPTH: u64 = 4;
/// Letters of a name that is shown in lists.
pub const NAME: usize = 1_000;

#[cfg(test)]
mod tests;
